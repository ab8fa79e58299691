package id.laksana.site.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.laksana.sop.catalog.Canonical;
import id.laksana.sop.catalog.Catalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The services by which agencies are compared. */
final class Canonicals {

    private static final Map<String, Canonical> BY_CODE =
            Catalog.services().stream().collect(toMap(Canonical::code, one -> one));

    private Canonicals() {}

    static Optional<Canonical> find(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(BY_CODE.get(code));
    }

    /** In both languages. */
    static List<String> names(@Nullable String code) {
        return find(code).map(one -> List.of(one.indonesian(), one.english())).orElse(List.of());
    }

    /** By their families, all in the order in which they are listed. */
    static Map<String, List<Canonical>> byFamily() {
        return Catalog.services().stream().collect(groupingBy(Canonical::family, LinkedHashMap::new, toList()));
    }
}

package id.laksana.sop.lint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import id.laksana.sop.sheet.IdentityField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All sheets of an agency, each of which can be held against the rest at once, however many they are. */
final class Neighbourhood {

    /** Enough to see what is wrong; where all sheets share a number, naming them all on each would fill the memory. */
    private static final int MOST_NAMED = 10;

    private final Map<String, List<String>> byNumber;
    private final Map<String, List<String>> byService;
    private final SortedSet<String> nips;

    Neighbourhood(List<Neighbour> all) {
        byNumber = names(all, Neighbour::number);
        byService = names(all, Neighbour::service);
        nips = all.stream().map(Neighbour::nip).filter(Objects::nonNull).collect(toCollection(TreeSet::new));
    }

    private static Map<String, List<String>> names(List<Neighbour> all, Function<Neighbour, @Nullable String> by) {
        return all.stream()
                .filter(neighbour -> by.apply(neighbour) != null)
                .collect(groupingBy(
                        neighbour -> Objects.requireNonNull(by.apply(neighbour)), mapping(Neighbour::name, toList())));
    }

    Stream<Hit> numberUsedTwice(Neighbour own) {
        return sharing(own, own.number(), byNumber, new Place.AtField(IdentityField.NUMBER));
    }

    Stream<Hit> servicePrintedTwice(Neighbour own) {
        return sharing(own, own.service(), byService, new Place.WholeSheet());
    }

    private static Stream<Hit> sharing(
            Neighbour own, @Nullable String shared, Map<String, List<String>> sheets, Place place) {
        List<String> all = shared == null ? List.of() : sheets.getOrDefault(shared, List.of());
        List<String> named = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_NAMED + 1)));
        named.remove(own.name());
        return shared == null || named.isEmpty()
                ? Stream.empty()
                : Stream.of(new Hit(
                        place,
                        Stream.concat(Stream.of(shared), named.stream().limit(MOST_NAMED))
                                .toList()));
    }

    /** The agency's sheets disagree on the number of who ratifies: one person misprinted, or one after the other in office. Paper alone cannot tell. */
    Stream<Hit> nipDiffers(Neighbour own) {
        String nip = own.nip();
        if (nip == null) {
            return Stream.empty();
        }
        List<String> different = nips.stream()
                .filter(other -> !other.equals(nip))
                .limit(MOST_NAMED)
                .toList();
        return different.isEmpty()
                ? Stream.empty()
                : Stream.of(new Hit(
                        new Place.AtField(IdentityField.RATIFIED_BY),
                        Stream.concat(Stream.of(nip), different.stream()).toList()));
    }
}

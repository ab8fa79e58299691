package id.laksana.sop.layout;

import id.laksana.sop.sheet.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which sheets a variant is for: those of the units that their letterheads name, and those of the codes, where paper knows no such rule.
 *
 * @param units as printed; the lines of a unit make one text, and blanks and capitals do not count
 */
public record Scope(@Nullable List<String> units, @Nullable List<String> codes) {

    boolean covers(Sheet sheet, String code) {
        return some(codes).contains(code)
                || unit(sheet)
                        .filter(some(units).stream().map(Scope::folded).toList()::contains)
                        .isPresent();
    }

    private static Optional<String> unit(Sheet sheet) {
        return Optional.ofNullable(sheet.letterhead().unit().printed()).map(Scope::folded);
    }

    private static String folded(String unit) {
        return unit.replaceAll("\\s+", " ").strip().toUpperCase(Locale.ROOT);
    }

    private static List<String> some(@Nullable List<String> texts) {
        return Optional.ofNullable(texts).orElse(List.of());
    }
}

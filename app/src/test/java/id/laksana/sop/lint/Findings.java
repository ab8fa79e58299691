package id.laksana.sop.lint;

import static java.util.stream.Collectors.toUnmodifiableMap;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.sheet.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the rules find in the catalog, as lines of a file that people judge. */
final class Findings {

    static final List<CatalogEntry> ENTRIES = Catalog.entries().stream()
            .sorted((one, other) -> one.id().compareTo(other.id()))
            .toList();

    private static final Map<CatalogEntry, List<Finding>> FOUND =
            ENTRIES.stream().collect(toUnmodifiableMap(Function.identity(), Findings::check));

    private Findings() {}

    /** With its reading, where it has one. */
    static Sheet sheet(CatalogEntry entry) {
        Sheet read = entry.read();
        return read == null ? entry.printed() : read;
    }

    static List<Finding> of(CatalogEntry entry) {
        return Objects.requireNonNull(FOUND.get(entry));
    }

    private static List<Finding> check(CatalogEntry entry) {
        return new Lint(RuleProfile.USUAL).check(sheet(entry), others(entry));
    }

    static List<Neighbour> others(CatalogEntry entry) {
        return ENTRIES.stream()
                .filter(other ->
                        other.agency().equals(entry.agency()) && !other.id().equals(entry.id()))
                .map(Findings::sheet)
                .map(Neighbour::of)
                .toList();
    }

    static Stream<String> lines() {
        return ENTRIES.stream().flatMap(entry -> of(entry).stream().map(finding -> line(entry, finding)));
    }

    static String line(CatalogEntry entry, Finding finding) {
        String data = String.join(" | ", finding.data()).replaceAll("\\s+", " ");
        return String.join("\t", entry.id(), finding.rule().name(), place(finding.place()), data);
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.WholeSheet _ -> "sheet";
            case Place.AtField at -> at.field().name();
            case Place.AtSection at -> at.section().name();
            case Place.AtTable at -> at.table();
            case Place.AtRow at -> at.step() + " " + at.cell();
            case Place.AtPerformer at -> at.performer().value();
            case Place.AtForm at -> "form " + at.form();
        };
    }
}

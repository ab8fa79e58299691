package id.laksana.sop.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.layout.Arrangement;
import id.laksana.sop.layout.Layout;
import id.laksana.sop.layout.LayoutFiles;
import id.laksana.sop.print.VerbatimStrings.Expected;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every string that stands on paper stands on our sheet, in its own cell and as often. */
class VerbatimSheetTest {

    private static final String FORGETFUL = """
            {"sheets": {"order": [], "identity": {"fields": []}, "sections": {"left": [], "right": []}}}
            """;

    static List<CatalogEntry> entries() {
        return Catalog.entries();
    }

    static Stream<CatalogEntry> readEntries() {
        return Catalog.entries().stream().filter(entry -> entry.read() != null);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void shouldPrintEveryStringOfThePaperInItsOwnCell(CatalogEntry entry) {
        SheetCells cells = new SheetCells(Sheets.page(Sheets.printed(entry)));

        assertThat(missing(entry, "as printed", cells, _ -> true)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readEntries")
    void shouldPrintEveryStringOfASheetThatIsDrawnAnew(CatalogEntry entry) {
        SheetCells cells = new SheetCells(Sheets.page(Sheets.drawn(entry)));

        assertThat(missing(entry, "drawn anew", cells, Predicate.not(Expected::isOfPaperOnly)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void shouldKeepWhatThePaperSaysInTheLayoutOfAnotherAgency(CatalogEntry entry) throws UnreadableJson {
        Layout foreign = Layout.read(LayoutFiles.bytes(LayoutFiles.FIFTH));

        assertThat(missing(entry, "in a foreign layout", cells(entry, foreign), _ -> true))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void shouldLeaveNothingOutThatALayoutForgot(CatalogEntry entry) throws UnreadableJson {
        Layout forgetful = Layout.read(FORGETFUL.getBytes(UTF_8));

        assertThat(missing(entry, "in a forgetful layout", cells(entry, forgetful), _ -> true))
                .isEmpty();
    }

    private static SheetCells cells(CatalogEntry entry, Layout layout) {
        Arrangement arrangement = layout.of(entry.printed(), entry.code());
        return new SheetCells(Sheets.page(new Printing(entry.printed(), entry.code(), arrangement, null)));
    }

    /** The strings that are not found as often as they are printed; which are, is told. */
    private static Map<Expected, Long> missing(
            CatalogEntry entry, String kind, SheetCells cells, Predicate<Expected> counted) {
        List<Expected> all =
                VerbatimStrings.of(entry.id()).stream().filter(counted).toList();
        Map<Expected, Long> expected = all.stream().collect(groupingBy(text -> text, LinkedHashMap::new, counting()));
        Map<Expected, Long> missing = new LinkedHashMap<>(expected);
        missing.entrySet()
                .removeIf(
                        text -> cells.often(text.getKey().cell(), text.getKey().text())
                                >= (repeats(text.getKey()) ? text.getValue() : 1));
        long lost = missing.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf(
                "%s, %s: %d / %d strings in their cells, %d marks drawn as symbols%n",
                entry.id(), kind, all.size() - lost, all.size(), VerbatimStrings.drawn(entry.id()));
        return missing;
    }

    /** A file tells one thing twice where it tells it as printed and as read; only heads and numbers are printed twice for their own sake. */
    private static boolean repeats(Expected text) {
        return Stream.of("/numbering").anyMatch(text.cell()::endsWith);
    }
}

package id.laksana.sop.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.print.VerbatimStrings;
import id.laksana.sop.print.VerbatimStrings.Expected;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every string of the paper is read out of the PDF in its own cell, and both standards are kept. */
class VerbatimPdfTest {

    static List<CatalogEntry> entries() {
        return Catalog.entries();
    }

    static Stream<CatalogEntry> readEntries() {
        return Catalog.entries().stream().filter(entry -> entry.read() != null);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void shouldPrintEveryStringOfThePaperInItsOwnCell(CatalogEntry entry) {
        byte[] pdf = PrintedSheets.asPrinted(entry);

        assertThat(missing(entry, "as printed", pdf, VerbatimStrings.of(entry.id())))
                .isEmpty();
        assertThat(Pdfs.violations(pdf)).isEmpty();
        assertThat(Pdfs.beyondPaper(pdf)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readEntries")
    void shouldPrintEveryStringOfASheetThatIsDrawnAnew(CatalogEntry entry) {
        byte[] pdf = PrintedSheets.drawn(entry);

        List<Expected> expected = VerbatimStrings.of(entry.id()).stream()
                .filter(text -> !text.isOfPaperOnly())
                .toList();
        assertThat(missing(entry, "drawn anew", pdf, expected)).isEmpty();
        assertThat(Pdfs.violations(pdf)).isEmpty();
        assertThat(Pdfs.beyondPaper(pdf)).isEmpty();
    }

    private static List<Expected> missing(CatalogEntry entry, String kind, byte[] pdf, List<Expected> expected) {
        TaggedPdf tagged = TaggedPdf.of(pdf);
        List<Expected> missing = expected.stream()
                .filter(text -> !tagged.text(text.cell()).contains(TaggedPdf.withoutBlanks(text.text())))
                .toList();
        System.out.printf(
                "%s, PDF %s: %d / %d strings in their cells, %d marks drawn as symbols%n",
                entry.id(), kind, expected.size() - missing.size(), expected.size(), VerbatimStrings.drawn(entry.id()));
        return missing;
    }
}

package id.laksana.sop.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.print.PrintedStandard;
import id.laksana.sop.print.Standards;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All sheets of an agency in one PDF, each on its own paper. */
class BookPdfTest {

    private static final String AGENCY = "pekalongan";
    private static final List<CatalogEntry> ENTRIES = PrintedSheets.ofAgency(AGENCY);

    private static byte[] book = {};
    private static List<String> pages = List.of();

    @BeforeAll
    static void print() {
        book = PrintedSheets.book(AGENCY);
        pages = Pdfs.pages(book);
    }

    @Test
    void shouldConformToBothStandards() {
        assertThat(Pdfs.violations(book)).isEmpty();
        assertThat(Pdfs.beyondPaper(book)).isEmpty();
    }

    @Test
    void shouldNumberThePagesOfTheWholeBook() {
        assertThat(pages).hasSizeGreaterThan(ENTRIES.size());
        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page)).contains("Halaman " + (page + 1) + " dari " + pages.size());
        }
    }

    @Test
    void shouldNameEverySheetAtTheFootOfItsPages() {
        assertThat(ENTRIES)
                .hasSizeGreaterThan(10)
                .allSatisfy(entry -> assertThat(pages.get(firstPage(entry)))
                        .contains("/" + AGENCY + "/layanan/" + entry.code() + "/sop.html"));
        assertThat(ENTRIES.stream().map(BookPdfTest::firstPage)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void shouldListEveryStandardAndEverySheetWithItsPage() {
        List<String> listed = TaggedPdf.of(book)
                .tagged("Link")
                .map(TaggedPdf.Element::text)
                .filter(text -> text.matches("\\d+"))
                .toList();

        Stream<Integer> standards = Standards.CHAPTER.standards().stream().map(BookPdfTest::firstPage);
        Stream<Integer> sheets = ENTRIES.stream().map(BookPdfTest::firstPage);
        assertThat(listed)
                .containsExactlyElementsOf(Stream.concat(standards, sheets)
                        .map(page -> String.valueOf(page + 1))
                        .toList());
    }

    @Test
    void shouldBookmarkEverySheetWhereItBegins() throws IOException {
        List<Integer> marked = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(book)) {
            for (PDOutlineItem mark :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                marked.add(pdf.getPages().indexOf(Objects.requireNonNull(mark.findDestinationPage(pdf))));
            }
        }

        assertThat(marked)
                .containsAll(ENTRIES.stream().map(BookPdfTest::firstPage).toList());
    }

    private static int firstPage(PrintedStandard standard) {
        return IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).contains("Standar " + standard.code()))
                .findFirst()
                .orElseThrow();
    }

    private static int firstPage(CatalogEntry entry) {
        return IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).contains("SOP " + entry.code() + "\n")
                        || pages.get(page).contains("SOP " + entry.code() + " "))
                .findFirst()
                .orElseThrow();
    }
}

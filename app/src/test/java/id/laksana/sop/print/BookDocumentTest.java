package id.laksana.sop.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.Cover;
import id.laksana.sop.layout.Layout;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class BookDocumentTest {

    @Test
    void shouldBeginWithTheCoverOfTheAgency() {
        Cover cover = Catalog.cover("pekalongan").orElseThrow();
        Document book = book(
                "pekalongan", cover.services().stream().map(Cover.Service::name).toList());

        assertThat(SheetCells.text(styled(book, "cover").findFirst().orElseThrow()))
                .startsWith("STANDAT PELAYANAN (SP) DAN STANDAR OPERASIONAL PROSEDUR (SOP)")
                .contains("1. Pelayanan Pengesahan/ Pencatatan Sarana Hubungan Industrial 2. Pelayanan Mediasi")
                .endsWith("DINAS PERINDUSTRIAN DAN TENAGA KERJA KOTA PEKALONGAN TAHUN 2022");
    }

    @Test
    void shouldNameTheAgencyOnACoverThatSaysNothingElse() {
        Document book = book("dairi", List.of("Izin"));

        assertThat(SheetCells.text(styled(book, "cover").findFirst().orElseThrow()))
                .isEqualTo("STANDAR OPERASIONAL PROSEDUR (SOP) 1. Izin dairi");
    }

    @Test
    void shouldHoldTheDecreeOnceWithAllThatItEnacts() {
        List<Element> decrees = styled(book("kudus", List.of()), "decree-page").toList();

        assertThat(decrees)
                .extracting(SheetCells::text)
                .singleElement()
                .asString()
                .contains("KEPUTUSAN BUPATI KUDUS", "067.1/385/2021", "15 September 2021")
                .endsWith("A. IZIN USAHA INDUSTRI (OSS) B. IZIN PERLUASAN INDUSTRI (OSS)");
    }

    @Test
    void shouldLeaveADecreeThatNobodyKnowsToBeFilledIn() {
        List<Element> decrees = styled(book("blitar", List.of()), "decree-page").toList();

        assertThat(decrees)
                .extracting(SheetCells::text)
                .containsExactly("KEPUTUSAN PENETAPAN STANDAR OPERASIONAL PROSEDUR Nomor : Tanggal : Tentang :"
                        + " Ditetapkan oleh :");
    }

    @Test
    void shouldReferFromTheContentsToEveryStandardAndEverySheet() {
        Document book = book("pekalongan", List.of());

        List<String> targets = styled(book, "page-of")
                .map(link -> link.getAttribute("href").substring(1))
                .toList();
        List<String> sheets = SheetCells.elements(book.getDocumentElement())
                .filter(element -> element.getNodeName().equals("article"))
                .map(element -> element.getAttribute("id"))
                .toList();

        assertThat(targets).hasSize(2 + 16).doesNotHaveDuplicates().isEqualTo(sheets);
        assertThat(targets).startsWith("standar-kartu", "standar-pengaduan");
    }

    private static Document book(String agency, List<String> services) {
        Layout layout = Catalog.layout(agency).orElseThrow();
        List<Printing> sheets =
                Catalog.entries(agency).stream().map(Sheets::printed).toList();
        return new BookDocument(Sheets.TEXTS)
                .book(new Book(layout.binding(), agency, services, Standards.CHAPTER, sheets));
    }

    private static Stream<Element> styled(Document document, String style) {
        return SheetCells.elements(document.getDocumentElement())
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(style));
    }
}

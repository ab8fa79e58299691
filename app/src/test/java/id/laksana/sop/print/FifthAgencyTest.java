package id.laksana.sop.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.RecordJson;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.layout.Arrangement;
import id.laksana.sop.layout.Layout;
import id.laksana.sop.layout.LayoutFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An agency that there is not, whose sheets were never on paper: its layout is data and nothing else. */
class FifthAgencyTest {

    private static final String CODE = "legalisasi";
    private static final Set<String> ONE_OF_TWO = Set.of("/paper/size", "/letterhead/place", "/sections/reading");

    private final Arrangement fifth = fifth();
    private final Document page = page(fifth);
    private final SheetCells cells = new SheetCells(page);

    /** What there is only one other of is another than usual, as the next test finds. */
    @Test
    void shouldSayEverythingInWordsOfItsOwn() {
        Map<String, Json> points = points(RecordJson.write(fifth));
        points.entrySet()
                .removeIf(point -> point.getValue() instanceof Json.Truth || ONE_OF_TWO.contains(point.getKey()));
        List<String> all = List.copyOf(points.keySet());

        for (CatalogEntry entry : Catalog.entries()) {
            Layout layout = Catalog.layout(entry.agency()).orElseThrow();
            Map<String, Json> theirs = points(RecordJson.write(layout.of(entry.printed(), entry.code())));
            points.entrySet().removeIf(point -> point.getValue().equals(theirs.get(point.getKey())));
        }

        assertThat(all).hasSizeGreaterThan(40);
        assertThat(points.keySet()).containsExactlyElementsOf(all);
    }

    /** Takes each point from the usual sheet, one at a time: the sheet then looks different. */
    @Test
    void shouldShowEveryPoint() throws UnreadableJson {
        Json ours = RecordJson.write(fifth);
        Map<String, Json> usual = points(RecordJson.write(Layout.PLAIN.of(WrittenSheets.SHEET, CODE)));
        String printed = HtmlWriter.write(page);

        assertThat(usual).hasSizeGreaterThan(40);
        for (Map.Entry<String, Json> point : usual.entrySet()) {
            Json changed = with(ours, point.getKey().substring(1), point.getValue());
            Document other = page(RecordJson.read(changed, Arrangement.class));

            assertThat(HtmlWriter.write(other)).as(point.getKey()).isNotEqualTo(printed);
        }
    }

    @Test
    void shouldTakeEveryLabelFromTheLayout() {
        assertThat(cells.of("identity/NAME/label")).containsExactly("Judul Prosedur");
        assertThat(cells.of("identity/NUMBER")).containsExactly("= SOP/7/2026");
        assertThat(cells.of("identity/RATIFIED_BY").getFirst()).startsWith("~ Kepala Dinas");
        assertThat(cells.of("identity/CREATED")).isEmpty();
        assertThat(cells.of("section/EQUIPMENT/label")).containsExactly("Alat");
        assertThat(cells.of("t1/head"))
                .containsExactly(
                        "Petugas Pelaksana",
                        "Ukuran Mutu",
                        "Urut",
                        "Langkah",
                        "Pemohon",
                        "Petugas",
                        "Masukan",
                        "Lama",
                        "Luaran",
                        "Catatan");
        assertThat(cells.of("t1/numbering")).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
    }

    @Test
    void shouldNumberListsAndRowsAsTheLayoutSays() {
        assertThat(cells.of("section/LEGAL_BASIS")).containsExactly("a) Undang-Undang b) Peraturan Daerah");
        assertThat(cells.of("s2/no")).containsExactly("(2)");
        assertThat(cells.of("s1/time")).containsExactly("5 mnt");
        assertThat(cells.of("s2/time")).containsExactly("1-2 j");
        assertThat(cells.of("s3/time")).containsExactly("3 hr kerja");
    }

    @Test
    void shouldDeriveTheFormsAndTheStandardFromTheTable() {
        assertThat(cells.of("standard/title")).containsExactly("JANJI LAYANAN LEGALISASI DOKUMEN KAMI");
        assertThat(cells.of("standard/3/activity")).containsExactly("Menyerahkan dokumen yang dilegalisasi");
        assertThat(cells.of("forms-1/activity/opening")).containsExactly("(1) Menyampaikan dokumen");
        assertThat(cells.of("forms-1/activity/closingStep")).containsExactly("Menyerahkan dokumen yang dilegalisasi");
        assertThat(cells.of("forms-1/titles/1/title")).containsExactly("Legalisasi Dokumen");
    }

    @Test
    void shouldPutTheBlocksIntoTheOrderOfTheLayout() {
        assertThat(SheetCells.elements(page.getDocumentElement())
                        .filter(element -> element.getNodeName().equals("h2"))
                        .map(SheetCells::text))
                .containsSubsequence(
                        "LANGKAH DEMI LANGKAH",
                        "JANJI LAYANAN LEGALISASI DOKUMEN KAMI",
                        "BLANGKO DUA",
                        "BLANGKO SATU",
                        "LEMBAR PENGENAL",
                        "Awas",
                        "Alat",
                        "Arsip");
    }

    @Test
    void shouldLeaveLinesToBeFilledInForWhoeverIsNotKnown() {
        List<Element> signatures = SheetCells.elements(page.getDocumentElement())
                .filter(element -> element.getAttribute("class").equals("signature"))
                .toList();

        assertThat(signatures)
                .extracting(SheetCells::text)
                .containsExactly(
                        "Disusun oleh Penyusun SOP Budi Contoh NIP. 19800101 200001 1 001", "Diperiksa oleh NIP.");
    }

    private static Arrangement fifth() {
        try {
            return Layout.read(LayoutFiles.bytes(LayoutFiles.FIFTH)).of(WrittenSheets.SHEET, CODE);
        } catch (UnreadableJson e) {
            throw new AssertionError(e);
        }
    }

    private static Document page(Arrangement arrangement) {
        return Sheets.page(new Printing(WrittenSheets.SHEET, CODE, arrangement, null));
    }

    /** All that is no object, by the way to it. */
    private static Map<String, Json> points(Json json) {
        Map<String, Json> points = new LinkedHashMap<>();
        points("", json, points);
        return points;
    }

    private static void points(String way, Json json, Map<String, Json> points) {
        if (json instanceof Json.Members members) {
            members.values().forEach((name, value) -> points(way + "/" + name, value, points));
        } else {
            points.put(way, json);
        }
    }

    private static Json with(Json json, String way, Json value) {
        Map<String, Json> members = new LinkedHashMap<>(((Json.Members) json).values());
        String[] names = way.split("/", 2);
        members.computeIfPresent(names[0], (_, old) -> names.length == 1 ? value : with(old, names[1], value));
        return new Json.Members(members);
    }

    @Test
    void shouldHaveOneNameOfTheSheetAsItsHeading() {
        Stream<String> headings = SheetCells.elements(page.getDocumentElement())
                .filter(element -> element.getNodeName().equals("h1"))
                .map(SheetCells::text);

        assertThat(headings).containsExactly("Legalisasi Dokumen");
    }
}

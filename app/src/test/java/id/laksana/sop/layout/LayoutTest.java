package id.laksana.sop.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.catalog.Cover;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.json.RecordJson;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.json.UnreadableJson.Problem;
import id.laksana.sop.lint.SoundSheet;
import id.laksana.sop.sheet.Letterhead;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.With;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    private static final List<String> AGENCIES = List.of("dairi", "kudus", "blitar", "pekalongan");

    @Test
    void shouldWriteWhatItHasRead() throws UnreadableJson {
        for (String agency : AGENCIES) {
            Layout layout = Catalog.layout(agency).orElseThrow();

            assertThat(Layout.read(layout.write())).isEqualTo(layout);
        }
        assertThat(Layout.PLAIN.write()).asString(UTF_8).isEqualTo("{}");
    }

    /** Revisions are never rewritten: what was stored once must be read the same way for ever. */
    @Test
    void shouldReadAStoredLayoutAsItWasReadFirst() throws UnreadableJson {
        Layout layout = Layout.read(LayoutFiles.bytes(LayoutFiles.FIFTH));

        Arrangement arrangement = layout.of(SoundSheet.SHEET, "legalisasi");

        assertThat(JsonReader.read(JsonWriter.write(RecordJson.write(arrangement))))
                .isEqualTo(JsonReader.read(LayoutFiles.bytes("fifth-read-first.json")));
    }

    @Test
    void shouldReadASheetOfAnAgencyThatSaysNothingAsUsual() {
        Arrangement usual = Layout.PLAIN.of(SoundSheet.SHEET, "legalisasi");

        assertThat(usual.order()).containsExactly(Arrangement.Block.IDENTITY, Arrangement.Block.TABLE);
        assertThat(usual.identity().fields()).hasSize(6);
        assertThat(usual.table().repeated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"sheet\": {}}', /sheet, UNKNOWN_MEMBER",
        "'{\"sheets\": {\"fonts\": 1}}', /sheets/fonts, UNKNOWN_MEMBER",
        "'{\"sheets\": {\"table\": {\"labels\": {\"nr\": \"No\"}}}}', /sheets/table/labels/nr, UNKNOWN_MEMBER",
        "'{\"sheets\": {\"paper\": {\"size\": \"A3\"}}}', /sheets/paper/size, UNKNOWN_WORD",
        "'{\"sheets\": {\"order\": [\"TABLE\", \"TABLE\"]}}', /sheets, IMPOSSIBLE",
        "'{\"sheets\": {\"letterhead\": {\"logo\": \"https://example.org/x.png\"}}}', /sheets/letterhead, IMPOSSIBLE",
        "'{\"sheets\": {\"titles\": {\"columns\": [\"NO\"]}}}', /sheets/titles, IMPOSSIBLE",
        "'{\"sheets\": []}', /sheets, WRONG_TYPE",
        "'[]', /, WRONG_TYPE",
        "'{\"book\": {\"title\": 1}}', /book/title, WRONG_TYPE",
        "'{\"variants\": {}}', /variants, WRONG_TYPE",
        "'{\"variants\": [{\"for\": {}}]}', /variants/0/name, MISSING",
        "'{\"variants\": [{\"name\": \"X\", \"by\": 1}]}', /variants/0/by, UNKNOWN_MEMBER",
        "'{\"variants\": [{\"name\": \"X\", \"for\": {\"unit\": []}}]}', /variants/0/for/unit, UNKNOWN_MEMBER",
        "'{\"variants\": [{\"name\": \"X\", \"sheets\": {\"list\": 1}}]}', /variants/0/sheets/list, WRONG_TYPE"
    })
    void shouldRefuseWhatNoLayoutSays(String content, String place, Problem problem) {
        assertThatExceptionOfType(UnreadableJson.class)
                .isThrownBy(() -> Layout.read(content.getBytes(UTF_8)))
                .satisfies(refused -> {
                    assertThat(refused.place()).isEqualTo(place);
                    assertThat(refused.problem()).isEqualTo(problem);
                });
    }

    @Test
    void shouldFindTheVariantOfEachSheet() {
        Layout layout = Catalog.layout("pekalongan").orElseThrow();
        Map<String, List<String>> variants = new TreeMap<>();
        for (CatalogEntry entry : Catalog.entries("pekalongan")) {
            String no =
                    entry.id().substring(entry.id().indexOf('/') + 1, entry.id().indexOf('-'));
            layout.variants(entry.printed(), entry.code())
                    .forEach(name -> variants.merge(name, List.of(no), LayoutTest::both));
        }

        assertThat(variants)
                .containsEntry("P-A", List.of("08", "09", "10", "11", "16"))
                .containsEntry("P-B", List.of("03", "04", "05"))
                .containsEntry("P-C", List.of("06", "07"))
                .containsEntry("P-D", List.of("13", "15"))
                .containsEntry("P-E", List.of("12"))
                .containsEntry("P-F", List.of("01", "02", "14"))
                .containsEntry("P-A NIB", List.of("10", "16"));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Loket Awan", "LOKET\nAWAN", "  loket awan "})
    void shouldKnowAUnitByItsLettersAlone(String printed) throws UnreadableJson {
        Layout layout = Layout.read(LayoutFiles.bytes(LayoutFiles.FIFTH));
        Letterhead.Unit unit = new Letterhead.Unit(printed, null, null, null);
        Sheet sheet = With.with(SoundSheet.SHEET, "letterhead", With.with(SoundSheet.SHEET.letterhead(), "unit", unit));

        assertThat(layout.variants(sheet, "lain")).containsExactly("Loket");
        assertThat(layout.variants(SoundSheet.SHEET, "surat-awan")).containsExactly("Loket");
        assertThat(layout.variants(SoundSheet.SHEET, "lain")).isEmpty();
    }

    @Test
    void shouldBindTheBookAsItsCoverIsPrinted() {
        Cover cover = Catalog.cover("pekalongan").orElseThrow();

        Binding binding = Catalog.layout("pekalongan").orElseThrow().binding();

        assertThat(binding.title()).isEqualTo(cover.title());
        assertThat(binding.foot()).isEqualTo(cover.foot());
    }

    @ParameterizedTest
    @CsvSource({
        "1., 1, 1.",
        "1, 12, 12",
        "(1), 3, (3)",
        "a), 1, a)",
        "a), 27, aa)",
        "A., 52, AZ.",
        "I., 4, IV.",
        "i), 9, ix)",
        "-, 5, -"
    })
    void shouldCountAsTheFirstOfAListSays(String first, int place, String expected) {
        assertThat(new Numbering(first).of(place)).isEqualTo(expected);
    }
}

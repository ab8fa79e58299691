package id.laksana.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.web.table.TableFile.Reading;
import id.laksana.web.table.TableFile.Why;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that people send are read as they are meant, or refused with the place. */
class TableFileTest {

    @ParameterizedTest
    @MethodSource("asSpreadsheetsWriteThem")
    void shouldReadCsvAsSpreadsheetsOfAnyLanguageWriteIt(byte[] file) {
        assertThat(rows(file))
                .containsExactly(
                        new TableRow(1, List.of("Nama", "Gelar")),
                        new TableRow(2, List.of("Siti; A", "S.E., M.M.")),
                        new TableRow(4, List.of("Ana\u00EFs", "dr. \"Sp\"")));
    }

    static Stream<byte[]> asSpreadsheetsWriteThem() {
        String semicolons = "Nama;Gelar\r\n\"Siti; A\";S.E., M.M.\r\n;\r\nAna\u00EFs;\"dr. \"\"Sp\"\"\"\r\n";
        String commas = "Nama,Gelar\nSiti; A,\"S.E., M.M.\"\n\nAna\u00EFs,\"dr. \"\"Sp\"\"\"";
        String tabs = "Nama\tGelar\nSiti; A\tS.E., M.M.\n\t\nAna\u00EFs\t\"dr. \"\"Sp\"\"\"";
        return Stream.of(
                semicolons.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + semicolons).getBytes(StandardCharsets.UTF_8),
                commas.getBytes(StandardCharsets.UTF_8),
                tabs.getBytes(StandardCharsets.UTF_16));
    }

    @Test
    void shouldObeyTheSeparatorThatExcelIsTold() {
        assertThat(rows("sep=|\nNama|Gelar, x\nSiti|S.E.".getBytes(StandardCharsets.UTF_8)))
                .extracting(TableRow::cells)
                .containsExactly(List.of("Nama", "Gelar, x"), List.of("Siti", "S.E."));
    }

    @Test
    void shouldCountLinesWithinQuotes() {
        byte[] file = "Nama\n\"Siti\nAminah\"\nBudi".getBytes(StandardCharsets.UTF_8);

        assertThat(rows(file)).extracting(TableRow::line).containsExactly(1, 2, 4);
    }

    @Test
    void shouldTakeOffWhatOurOwnFilesPutBeforeATextThatLooksLikeAFormula() {
        assertThat(rows("Nama\n'=1+1x\n'+62 812".getBytes(StandardCharsets.UTF_8)))
                .extracting(row -> row.cell(0))
                .containsExactly("Nama", "=1+1x", "+62 812");
    }

    @Test
    void shouldReadSharedStringsOfSeveralRunsWithoutHowTheyArePronounced() {
        byte[] file = Sheets.withStrings(
                "<si><t>Nama</t></si><si><r><t>Siti </t></r><r><t>Aminah</t></r><rPh sb=\"0\" eb=\"1\"><t>xyz</t></rPh></si>",
                "<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c></row><row r=\"7\"><c r=\"B7\" t=\"s\"><v>1</v></c><c r=\"D7\"><v>46054</v></c></row>");

        assertThat(rows(file))
                .containsExactly(
                        new TableRow(3, List.of("", "Nama")), new TableRow(7, List.of("", "Siti Aminah", "", "46054")));
    }

    @Test
    void shouldNameTheCellOfAFormula() {
        assertThat(refusal(Sheets.excel("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                        + "<row r=\"9\"><c r=\"A9\"><v>1</v></c><c r=\"D9\"><f>SUM(A1:A8)</f><v>1</v></c></row>")))
                .isEqualTo(new Reading.Refused(Why.FORMULA, "D9"));
        assertThat(refusal("Nama;NIP\nSiti;=1+1".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Reading.Refused(Why.FORMULA, "B2"));
    }

    @Test
    void shouldRefuseWhatIsWrittenInAnotherEncoding() {
        assertThat(refusal("Nama\nAna\u00EFs".getBytes(Charset.forName("windows-1252")))
                        .why())
                .isEqualTo(Why.OTHER_ENCODING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\n",
                "\u0089PNG\r\n\u001a\n",
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
                "GIF89a"
            })
    void shouldSayOfAFileOfAnotherKindThatItIsOne(String start) {
        assertThat(refusal(start.getBytes(StandardCharsets.ISO_8859_1)).why()).isEqualTo(Why.OTHER_KIND);
    }

    @Test
    void shouldSayOfADocumentInAnArchiveThatItIsNoSheet() {
        assertThat(refusal(Sheets.zip(Map.of("word/document.xml", "<w/>"))).why())
                .isEqualTo(Why.OTHER_KIND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n\n", ";;;\r\n;;", "\uFEFF"})
    void shouldSayOfAFileWithoutAnythingThatItIsEmpty(String text) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8)).why()).isEqualTo(Why.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void shouldRefuseWhatIsDamaged(byte[] file) {
        assertThat(refusal(file).why()).isEqualTo(Why.DAMAGED);
    }

    static Stream<byte[]> damaged() {
        byte[] whole = Sheets.excel("<row><c><v>1</v></c></row>");
        return Stream.of(
                "Nama\n\"Siti".getBytes(StandardCharsets.UTF_8),
                "Nama\0".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(whole, whole.length / 2),
                Sheets.excel("<row><c><v>1</v></row>"),
                Sheets.excel("<row><c t=\"s\"><v>5</v></c></row>"),
                Sheets.excel("<row r=\"x\"><c><v>1</v></c></row>"));
    }

    /** What stands in the file would be read into the table, or asked of another machine. */
    @Test
    void shouldNotFollowWhatTheXmlPointsTo(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "RAHASIA");
        String declared = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>a&x;b</t></is></c></row></sheetData></worksheet>";

        Reading reading = TableFile.read(Sheets.zip(Map.of("xl/worksheets/sheet1.xml", declared)));

        assertThat(reading.toString()).doesNotContain("RAHASIA");
    }

    @Test
    void shouldNotUnfoldEntitiesThatMultiply() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                        + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";

        assertThat(TableFile.read(Sheets.zip(Map.of("xl/worksheets/sheet1.xml", bomb)))
                        .toString())
                .doesNotContain("aaaaaaaaaa");
    }

    @Test
    void shouldEndAtOnceWithAMillionRowsThatTakeLittleRoom() {
        byte[] million = Sheets.excel("<row><c><v>1</v></c></row>".repeat(1_000_000));

        assertThat(million.length).isLessThan(TableFile.LARGEST);
        assertThat(refusal(million)).isEqualTo(new Reading.Refused(Why.TOO_MANY_ROWS, "10001"));
    }

    @Test
    void shouldUnpackNoMoreThanATableOfPeopleNeeds() {
        byte[] bomb = Sheets.excel(" ".repeat(70 * 1024 * 1024));

        assertThat(bomb.length).isLessThan(200 * 1024);
        assertThat(refusal(bomb).why()).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void shouldRefuseWhatIsLargerThanAllowedWithoutReadingIt() {
        assertThat(refusal(new byte[50 * 1024 * 1024]).why()).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void shouldRefuseRowsAndCellsThatAreTooLong() {
        assertThat(refusal(("a;".repeat(TableFile.MOST_COLUMNS) + "b").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Reading.Refused(Why.TOO_MANY_COLUMNS, "AY1"));
        assertThat(refusal(("a;" + "b".repeat(TableFile.LONGEST_CELL + 1)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Reading.Refused(Why.TOO_LONG_CELL, "B1"));
    }

    private static List<TableRow> rows(byte[] file) {
        return ((Reading.Read) TableFile.read(file)).rows();
    }

    private static Reading.Refused refusal(byte[] file) {
        return (Reading.Refused) TableFile.read(file);
    }
}

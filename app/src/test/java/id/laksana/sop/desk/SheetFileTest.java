package id.laksana.sop.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.desk.SheetFile.Reading;
import id.laksana.sop.edit.BlankSheet;
import id.laksana.sop.edit.Refusal;
import id.laksana.sop.edit.Written;
import id.laksana.sop.json.UnreadableJson.Problem;
import id.laksana.sop.sheet.Activity;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.With;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SheetFileTest {

    private static final Sheet PAPER =
            Objects.requireNonNull(Catalog.entries("dairi").getFirst().read());
    private static final Sheet SHEET = Written.of(PAPER);
    private static final String FILE = text(SHEET);

    @Test
    void shouldReadWhatWasWritten() {
        assertThat(SheetFile.read(bytes(FILE))).isEqualTo(new Reading.Whole(SHEET));
    }

    @Test
    void shouldBringASheetFromPaperIntoTheFormInWhichSheetsAreWritten() {
        assertThat(SheetFile.read(SheetFormat.write(PAPER).bytes())).isEqualTo(new Reading.Whole(SHEET));
    }

    @Test
    void shouldFindTheSheetInTheFileThatEverybodyMayHave() {
        String published = "{\"agency\":\"kudus\",\"code\":\"izin\",\"document\":" + FILE + ",\"paths\":[]}";

        assertThat(SheetFile.read(bytes(published))).isEqualTo(new Reading.Whole(SHEET));
    }

    static Stream<Arguments> nameless() {
        Table table = SHEET.table().orElseThrow();
        String second = table.rows().get(1).id().value();
        String third = table.rows().get(2).id().value();
        String performer = table.columns().getFirst().performer().value();
        String other = table.columns().get(1).performer().value();
        return Stream.of(
                Arguments.of("\"id\":\"" + third, "\"id\":\"" + second, "/tables/0/rows/2/id", Problem.REPEATED_NAME),
                Arguments.of(
                        "\"performer\":\"" + other,
                        "\"performer\":\"" + performer,
                        "/tables/0/columns/1/performer",
                        Problem.REPEATED_NAME),
                Arguments.of(
                        "\"marks\":[{\"performer\":\"" + performer,
                        "\"marks\":[{\"performer\":\"p99",
                        "/tables/0/rows/0/marks/0/performer",
                        Problem.UNKNOWN_NAME),
                Arguments.of("\"to\":\"" + second, "\"to\":\"s99", "/reading/flows/0/to", Problem.UNKNOWN_NAME),
                Arguments.of("\"step\":\"" + second, "\"step\":\"s99", "/reading/steps/1/step", Problem.UNKNOWN_NAME),
                Arguments.of("\"entry\":\"", "\"entry\":\"s99-", "/reading/entry", Problem.UNKNOWN_NAME));
    }

    @ParameterizedTest
    @MethodSource("nameless")
    void shouldRefuseNamesOfNothingAndOfTwo(String was, String is, String place, Problem problem) {
        String file = FILE.replaceFirst(Pattern.quote(was), is);

        assertThat(file).isNotEqualTo(FILE);
        assertThat(SheetFile.read(bytes(file))).isEqualTo(new Reading.Unreadable(place, problem));
    }

    @Test
    void shouldTakeEverySheetThatThereIs() {
        assertThat(Catalog.agencies())
                .flatExtracting(agency -> Catalog.entries(agency))
                .filteredOn(entry -> entry.read() != null)
                .allSatisfy(entry -> assertThat(SheetFile.read(SheetFormat.write(Objects.requireNonNull(entry.read()))
                                .bytes()))
                        .isInstanceOf(Reading.Whole.class));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("bukan json", "1:", Problem.NO_JSON),
                Arguments.of(FILE.substring(0, FILE.length() - 5), "1:", Problem.NO_JSON),
                Arguments.of(FILE.replace("\"format\":1", "\"format\":99"), "/format", Problem.UNKNOWN_FORMAT),
                Arguments.of(FILE.replaceFirst("\\{", "{\"warna\":\"merah\","), "/warna", Problem.UNKNOWN_MEMBER),
                Arguments.of("{}", "/format", Problem.UNKNOWN_FORMAT),
                Arguments.of("[]", "/format", Problem.UNKNOWN_FORMAT),
                Arguments.of(
                        FILE.replaceFirst("\"identity\":\\{", "\"identity\":{\"warna\":\"merah\","),
                        "/identity/warna",
                        Problem.UNKNOWN_MEMBER),
                Arguments.of(
                        FILE.replaceFirst("\"captions\":\\[\\]", "\"captions\":\"judul\""),
                        "/captions",
                        Problem.WRONG_TYPE),
                Arguments.of(
                        FILE.replaceFirst("\"kind\":\"START\"", "\"kind\":\"MULAI\""),
                        "/reading/steps/0/kind",
                        Problem.UNKNOWN_WORD),
                Arguments.of(
                        FILE.replaceFirst("\"entry\":\"[^\"]*\"", "\"entry\":\"HURUF BESAR\""),
                        "/reading/entry",
                        Problem.IMPOSSIBLE),
                Arguments.of(
                        FILE.replaceFirst("\\{\"format\":1,", "{\"format\":1,\"format\":1,"),
                        "1:",
                        Problem.REPEATED_MEMBER),
                Arguments.of("[".repeat(100) + "]".repeat(100), "", Problem.TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void shouldSayWhatIsWrongAndWhere(String file, String place, Problem problem) {
        assertThat(SheetFile.read(bytes(file))).isInstanceOfSatisfying(Reading.Unreadable.class, refused -> {
            assertThat(refused.problem()).isEqualTo(problem);
            assertThat(refused.place()).startsWith(place);
        });
    }

    @Test
    void shouldRefuseAnotherEncoding() {
        byte[] latin = FILE.replace("Menit", "M\u00e9nit").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(SheetFile.read(latin))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.NO_JSON));
    }

    @Test
    void shouldNotLookIntoFilesThatCannotBeSheets() {
        assertThat(SheetFile.read(new byte[0])).isEqualTo(new Reading.Empty());
        assertThat(SheetFile.read(new byte[50 << 20])).isEqualTo(new Reading.TooLarge());
    }

    @Test
    void shouldRefuseWhatNobodyCouldHaveTyped() {
        Table table = SHEET.table().orElseThrow();
        Sheet full = row(row -> With.with(row, "activity", Activity.of("a".repeat(10_000))));
        Sheet wide = With.with(
                SHEET,
                "tables",
                List.of(With.with(
                        table,
                        "columns",
                        Collections.nCopies(60, table.columns().getFirst()))));
        Sheet tall = With.with(
                SHEET,
                "tables",
                List.of(With.with(
                        table, "rows", Collections.nCopies(301, table.rows().getFirst()))));

        assertThat(why(full))
                .isEqualTo(new Refusal.TooLong("row/" + table.rows().getFirst().id() + "/ACTIVITY", 10_000, 5_000));
        assertThat(why(wide)).isInstanceOf(Refusal.TableTooWide.class);
        assertThat(why(tall)).isEqualTo(new Refusal.TableTooLong(301, 300));
        assertThat(why(BlankSheet.named("n".repeat(301)))).isEqualTo(new Refusal.TooLong("name", 301, 300));
    }

    private static Sheet row(UnaryOperator<Row> change) {
        Table table = SHEET.table().orElseThrow();
        return With.with(SHEET, "tables", List.of(With.with(table, "rows", With.at(table.rows(), 0, change))));
    }

    private static Refusal why(Sheet sheet) {
        return ((Reading.Unfit) SheetFile.read(SheetFormat.write(sheet).bytes())).why();
    }

    private static String text(Sheet sheet) {
        return new String(SheetFormat.write(sheet).bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package id.laksana.sop.sheet;

import static id.laksana.sop.sheet.With.row;
import static id.laksana.sop.sheet.With.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.json.UnreadableJson.Problem;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.SheetFormat.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetFormatTest {

    private static final Path GOLDEN = Path.of("src/test/resources/sheets");
    private static final String HASH_IN_FORMAT_1 = "b37c5bae82b29e50b1543e4cd9d864a5af451ae55dd8c1fbcd6b419a969bff74";

    private static final Sheet BLITAR =
            Objects.requireNonNull(Catalog.entries("blitar").getFirst().read());
    private static final String JSON = new String(SheetFormat.write(BLITAR).bytes(), UTF_8);

    /** These bytes are stored with agencies: what was written once is read for ever, and nobody writes it otherwise. */
    @Test
    void shouldStillReadAndWriteFormat1AsItWas() throws IOException {
        byte[] golden = Files.readAllBytes(GOLDEN.resolve("format-1.json"));

        assertThat(SheetFormat.read(golden)).isEqualTo(new Read.Done(BLITAR));
        assertThat(SheetFormat.write(BLITAR).bytes()).isEqualTo(golden);
        assertThat(SheetFormat.write(BLITAR).hash()).isEqualTo(HASH_IN_FORMAT_1);
    }

    @Test
    void shouldTellBlankFromAbsent() {
        Sheet blank = With.identity(BLITAR, "number", new Field<>("NO. SOP", null));
        Sheet absent = With.identity(BLITAR, "number", new Field<>(null, null));

        assertThat(SheetFormat.write(blank)).isNotEqualTo(SheetFormat.write(absent));
        assertThat(blank.identity().number().isBlank()).isTrue();
        assertThat(blank.identity().number().isAbsent()).isFalse();
        assertThat(absent.identity().number().isAbsent()).isTrue();
        assertThat(SheetFormat.read(SheetFormat.write(blank).bytes())).isEqualTo(new Read.Done(blank));
        assertThat(SheetFormat.read(SheetFormat.write(absent).bytes())).isEqualTo(new Read.Done(absent));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"format\":1 | {\"format\":2 | UNKNOWN_FORMAT | /format",
                "{\"format\":1 | {\"format\":\"1\" | UNKNOWN_FORMAT | /format",
                "{\"format\":1, | { | UNKNOWN_FORMAT | /format",
                "\"sheet\": | \"sheets\": | MISSING | /sheet",
                "\"format\":1 | \"format\":1,\"more\":1 | UNKNOWN_MEMBER | /more",
                "\"letterhead\":{ | \"letterhead\":{\"more\":1, | UNKNOWN_MEMBER | /letterhead/more",
                "\"captions\":[] | \"captions\":7 | WRONG_TYPE | /captions",
                "\"captions\":[] | \"captions\":[null] | WRONG_TYPE | /captions/0",
                "\"captions\":[], | `` | MISSING | /captions",
                "\"kind\":\"KOTA\" | \"kind\":\"DESA\" | UNKNOWN_WORD | /letterhead/region/kind",
                "\"cells\":3 | \"cells\":3.5 | NO_WHOLE_NUMBER | 1:",
                "\"cells\":3 | \"cells\":3000000000 | NO_WHOLE_NUMBER | /tables/0/rows/0/transcript/cells",
                "\"id\":\"t1-1\" | \"id\":\"<t1>\" | IMPOSSIBLE | /tables/0/rows/0/id",
                "\"iso\":\"2019-01-07\" | \"iso\":\"2019-13\" | IMPOSSIBLE | /identity/created/value",
                "\"format\":1 | \"format\":1,\"format\":1 | REPEATED_MEMBER | 1:",
                "\"format\":1 | \"format\":1 1 | NO_JSON | 1:"
            })
    void shouldSayWhatIsDamagedAndWhere(String sound, String damaged, Problem problem, String place) {
        String document = JSON.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(damaged));
        assertThat(document).isNotEqualTo(JSON);

        Read read = SheetFormat.read(document.getBytes(UTF_8));

        assertThat(read).isInstanceOfSatisfying(Read.Unreadable.class, unreadable -> {
            assertThat(unreadable.problem()).isEqualTo(problem);
            assertThat(unreadable.place()).startsWith(place);
        });
    }

    @Test
    void shouldNeverFailOnADocumentThatWasCutOff() {
        byte[] whole = JSON.getBytes(UTF_8);

        IntStream.iterate(0, length -> length < whole.length, length -> length + 101)
                .mapToObj(length -> Arrays.copyOf(whole, length))
                .forEach(part -> assertThat(SheetFormat.read(part)).isInstanceOf(Read.Unreadable.class));
    }

    @Test
    void shouldRefuseWhatCouldExhaustUs() {
        String deep = "[".repeat(100_000);
        String endless = "{\"format\":" + "1".repeat(100_000) + "}";

        assertThat(SheetFormat.read(deep.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Read.Unreadable.class,
                        read -> assertThat(read.problem()).isEqualTo(Problem.TOO_LONG));
        assertThat(SheetFormat.read(endless.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Read.Unreadable.class,
                        read -> assertThat(read.problem()).isEqualTo(Problem.TOO_LONG));
        assertThat(SheetFormat.read(new byte[9 << 20])).isEqualTo(new Read.Unreadable("", Problem.TOO_LONG));
    }

    @Test
    void shouldRefuseWhatFollowsTheDocument() {
        assertThat(SheetFormat.read((JSON + "{}").getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Read.Unreadable.class,
                        read -> assertThat(read.problem()).isEqualTo(Problem.NO_JSON));
        assertThat(SheetFormat.read((JSON + "\n").getBytes(UTF_8))).isEqualTo(new Read.Done(BLITAR));
    }

    @Test
    void shouldRefuseWhatIsNoText() {
        for (byte[] bytes :
                List.of(new byte[0], new byte[9], new byte[] {'"', -1, -2, '"'}, new byte[] {0, 0, 0, 1, 2})) {
            assertThat(SheetFormat.read(bytes))
                    .isInstanceOfSatisfying(
                            Read.Unreadable.class,
                            read -> assertThat(read.problem()).isEqualTo(Problem.NO_JSON));
        }
    }

    @Test
    void shouldKeepWhateverIsTypedAsText() {
        List<String> texts = List.of(
                "x".repeat(10_000),
                "<script>alert(1)</script>",
                "مرحبا \u202e",
                "👩🏽‍💼",
                "\u0000\u001f\"\\",
                "\ud83d",
                "é");

        for (String text : texts) {
            Sheet sheet = row(BLITAR, 0, row -> with(row, "activity", Activity.of(text)));

            assertThat(SheetFormat.read(SheetFormat.write(sheet).bytes())).isEqualTo(new Read.Done(sheet));
        }
    }

    @Test
    void shouldKeepFourHundredStepsAndThirtyPerformers() {
        Table table = BLITAR.tables().getFirst();
        List<Row> rows = IntStream.range(0, 400)
                .mapToObj(index -> with(table.rows().getFirst(), "id", new StepId("s" + index)))
                .toList();
        List<Table.Column> columns = IntStream.range(0, 30)
                .mapToObj(index -> new Table.Column(new PerformerId("p" + index), "P" + index, null))
                .toList();
        Sheet big = with(BLITAR, "tables", List.of(with(with(table, "rows", rows), "columns", columns)));

        assertThat(SheetFormat.read(SheetFormat.write(big).bytes())).isEqualTo(new Read.Done(big));
    }

    @Test
    void shouldHaveAHashOfItsOwnForEverySheetOfTheCatalog() {
        List<CatalogEntry> entries = Catalog.entries();

        assertThat(entries.stream()
                        .map(entry -> SheetFormat.write(entry.printed()).hash()))
                .hasSize(20)
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }
}

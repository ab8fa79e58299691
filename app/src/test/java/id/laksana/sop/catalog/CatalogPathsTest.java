package id.laksana.sop.catalog;

import static id.laksana.sop.catalog.Written.members;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.exchange.PathsJson;
import id.laksana.sop.json.Json;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Exit;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Path;
import id.laksana.sop.procedure.Paths;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Range;
import id.laksana.sop.procedure.Return;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The paths of the nineteen tables against those that others computed from the same files. */
class CatalogPathsTest {

    private static final java.nio.file.Path FOLDER = java.nio.file.Path.of("src/test/resources/catalog");
    private static final int MINUTES_OF_A_DAY = 450;

    private static final Map<String, Json> EXPECTED =
            values(values(Shared.json(FOLDER.resolve("paths.json"))).get("sops"));

    static List<CatalogEntry> withATable() {
        return CatalogTest.withATable();
    }

    @Test
    void shouldBeComparedWithWhatStandsBesideTheProject() {
        java.nio.file.Path shared = Shared.catalog();

        assertThat(List.of("paths.json", "PATHS.md", "expected.json"))
                .allSatisfy(file -> assertThat(FOLDER.resolve(file)).hasSameBinaryContentAs(shared.resolve(file)));
    }

    @Test
    void shouldExpectPathsOfEveryTable() {
        assertThat(EXPECTED.keySet())
                .hasSameElementsAs(withATable().stream().map(CatalogEntry::id).toList());
    }

    @ParameterizedTest
    @MethodSource("withATable")
    void shouldHaveThePathsThatAreExpected(CatalogEntry entry) {
        Sheet sheet = Objects.requireNonNull(entry.read());
        Reading reading = Objects.requireNonNull(sheet.reading());

        Paths paths = Paths.of(procedure(sheet));

        assertThat(paths.complete()).isTrue();
        assertThat(members(
                        "service",
                        reading.service(),
                        "tableId",
                        reading.table(),
                        "paths",
                        PathsJson.of(sheet.table().orElseThrow(), paths)))
                .isEqualTo(EXPECTED.get(entry.id()));
    }

    @Test
    void shouldSayWhatOneRoundOfEachReturnCosts() throws IOException {
        List<List<String>> expected = table("Return flows", 5);

        List<List<String>> returns = withATable().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .flatMap(CatalogPathsTest::returns)
                .toList();

        assertThat(returns).hasSize(14).isEqualTo(expected);
    }

    @Test
    void shouldLeaveOutOnlyTheRowThatIsReachedOnTheWayBack() throws IOException {
        List<String> missed = withATable().stream()
                .flatMap(entry ->
                        missed(procedure(Objects.requireNonNull(entry.read()))).map(row -> entry.id() + " " + row))
                .toList();

        assertThat(missed).containsExactly("pekalongan/06-pengesahan-perjanjian-pemagangan 2");
        assertThat(Files.readString(FOLDER.resolve("PATHS.md")))
                .contains("- pekalongan/06-pengesahan-perjanjian-pemagangan: row 2");
    }

    @Test
    void shouldFindTheSlowestWayToALicenceByTheAgencysOwnTime() {
        Paths dairi = paths("dairi/01-penerbitan-izin-usaha-mikro-kecil");
        Paths lpk = paths("pekalongan/07-tanda-daftar-lpk");

        Path slowest = dairi.slowestAccepting(MINUTES_OF_A_DAY).orElseThrow();

        assertThat(slowest.of(ClockOwner.AGENCY)).isEqualTo(new TimeTotal(range(165), range(8), range(4)));
        assertThat(slowest.of(ClockOwner.APPLICANT)).isEqualTo(new TimeTotal(range(45), range(0), range(0)));
        assertThat(lpk.slowestAccepting(MINUTES_OF_A_DAY).orElseThrow().exits())
                .extracting(Exit::answer)
                .containsExactly(Answer.YES, Answer.YES);
    }

    private static Range range(int amount) {
        return new Range(amount, amount);
    }

    private static List<Integer> rows(Collection<StepId> steps) {
        return steps.stream().map(CatalogPathsTest::row).toList();
    }

    private static Integer row(StepId step) {
        return Integer.valueOf(step.value().substring(step.value().indexOf('-') + 1));
    }

    private static Stream<List<String>> returns(CatalogEntry entry) {
        Procedure procedure = procedure(Objects.requireNonNull(entry.read()));
        return Paths.returns(procedure).stream().map(one -> line(entry.id(), one));
    }

    private static List<String> line(String id, Return back) {
        StepId to = ((Flow.Next) back.flow().target()).step();
        String rows =
                row(back.repeated().getFirst()) + "–" + row(back.repeated().getLast());
        Basis basis = back.flow().reading().basis();
        return List.of(
                id,
                row(back.flow().from()) + " → " + row(to),
                basis.name().toLowerCase(Locale.ROOT) + (back.flow().reading().doubtful() ? " *" : ""),
                rows,
                words(back.round()));
    }

    private static String words(TimeTotal time) {
        List<String> words = new ArrayList<>();
        add(words, time.minutes(), " menit");
        add(words, time.hours(), " jam");
        add(words, time.days(), " hari");
        return String.join(" + ", words);
    }

    private static void add(List<String> words, Range range, String unit) {
        if (range.max() > 0) {
            words.add((range.min() == range.max() ? "" : range.min() + "-") + range.max() + unit);
        }
    }

    private static Stream<Integer> missed(Procedure procedure) {
        List<StepId> onAPath = Paths.of(procedure).paths().stream()
                .flatMap(path -> path.steps().stream())
                .toList();
        return procedure.steps().stream()
                .map(Step::id)
                .filter(step -> !onAPath.contains(step))
                .map(CatalogPathsTest::row);
    }

    /** The rows of a table of PATHS.md that have so many cells. */
    private static List<List<String>> table(String heading, int cells) throws IOException {
        String text = Files.readString(FOLDER.resolve("PATHS.md"));
        String section = text.substring(text.indexOf("## " + heading));
        return Pattern.compile("^\\| ([^-|][^\\n]*) \\|$", Pattern.MULTILINE)
                .matcher(section)
                .results()
                .map((MatchResult row) -> List.of(row.group(1).split(" \\| ")))
                .filter(row -> row.size() == cells && row.getFirst().contains("/"))
                .toList();
    }

    private static Paths paths(String id) {
        return withATable().stream()
                .filter(entry -> entry.id().equals(id))
                .map(entry -> Paths.of(procedure(Objects.requireNonNull(entry.read()))))
                .findFirst()
                .orElseThrow();
    }

    private static Procedure procedure(Sheet sheet) {
        return ((Procedure.Attempt.Made) sheet.procedure()).procedure();
    }

    private static Map<String, Json> values(@Nullable Json json) {
        return json instanceof Json.Members members ? members.values() : Map.of();
    }
}

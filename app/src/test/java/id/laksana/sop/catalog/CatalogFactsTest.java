package id.laksana.sop.catalog;

import static id.laksana.sop.catalog.Written.each;
import static id.laksana.sop.catalog.Written.members;
import static id.laksana.sop.catalog.Written.word;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.json.Json;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Range;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.Forms;
import id.laksana.sop.sheet.Forms.ActivityForm;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.PrintedDate;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sections;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.Transcription.Decision;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others counted on the twenty sheets, counted again on ours. */
class CatalogFactsTest {

    private static final Map<String, Json> EXPECTED =
            values(Shared.json(Path.of("src/test/resources/catalog/expected.json")));

    private static final Table NO_TABLE =
            new Table("none", null, List.of(), null, List.of(), List.of(), null, null, null);

    static List<CatalogEntry> entries() {
        return CatalogTest.entries();
    }

    @Test
    void shouldExpectFactsOfEverySheet() {
        assertThat(EXPECTED.keySet())
                .hasSameElementsAs(entries().stream().map(CatalogEntry::id).toList());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void shouldHoldWhatOthersCounted(CatalogEntry entry) {
        Map<String, Json> expected = new LinkedHashMap<>(values(EXPECTED.get(entry.id())));
        expected.remove("branchTotals");

        assertThat(facts(entry.printed())).isEqualTo(expected);
    }

    @Test
    void shouldAddUpTheBranchesOfDairi() {
        Sheet dairi = sheet("dairi/01-penerbitan-izin-usaha-mikro-kecil");
        Json expected = values(EXPECTED.get("dairi/01-penerbitan-izin-usaha-mikro-kecil"))
                .get("branchTotals");

        assertThat(members(
                        "common", branch(dairi, 1, 8),
                        "refusal", whole(dairi, 9, 15),
                        "approval", whole(dairi, 16, 25)))
                .isEqualTo(expected);
    }

    private static Json branch(Sheet sheet, int first, int last) {
        return members("steps", List.of(first, last), "total", total(rows(sheet, first, last)));
    }

    private static Json whole(Sheet sheet, int first, int last) {
        List<Row> path = Stream.concat(rows(sheet, 1, 8).stream(), rows(sheet, first, last).stream())
                .toList();
        return members(
                "steps", List.of(first, last), "total", total(rows(sheet, first, last)), "wholePath", total(path));
    }

    private static List<Row> rows(Sheet sheet, int first, int last) {
        return sheet.tables().getFirst().rows().subList(first - 1, last);
    }

    private static Map<String, Json> facts(Sheet sheet) {
        Table table = sheet.tables().isEmpty() ? NO_TABLE : sheet.tables().getFirst();
        Map<String, Json> facts = new LinkedHashMap<>();
        facts.putAll(values(counts(table)));
        facts.putAll(values(columns(table)));
        facts.putAll(values(ends(table)));
        facts.putAll(values(head(sheet.identity(), sheet.sections())));
        facts.putAll(values(rest(sheet, table)));
        return facts;
    }

    private static Json counts(Table table) {
        List<Row> rows = table.rows();
        return members(
                "actors", table.columns().size(),
                "actorNames",
                        table.columns().stream().map(Table.Column::printed).toList(),
                "steps", rows.size(),
                "numberedSteps", count(rows, row -> row.no() != null),
                "stepNumbers",
                        new Json.Elements(
                                each(rows, row -> row.no() == null ? new Json.Nothing() : new Json.Text(row.no()))),
                "markedCells", rows.stream().mapToInt(row -> row.marks().size()).sum(),
                "stepsWithoutMark", count(rows, row -> row.marks().isEmpty()),
                "total", total(rows));
    }

    private static Json columns(Table table) {
        List<PerformerId> marked = table.rows().stream()
                .flatMap(row -> row.marks().stream())
                .flatMap(mark -> Stream.ofNullable(mark.performer()))
                .toList();
        List<PerformerId> boxed =
                table.rows().stream().flatMap(row -> row.marked().stream()).toList();
        List<PerformerId> seen = Stream.concat(
                        table.rows().stream().flatMap(row -> performers(row).stream()), marked.stream())
                .toList();
        return members(
                "columnsWithAnyMark", numbers(table, marked::contains),
                "columnsBoxed", numbers(table, boxed::contains),
                "columnsPrintedOrInferred", numbers(table, seen::contains),
                "unusedActors", names(table, Predicate.not(marked::contains)),
                "namedByNothing", names(table, Predicate.not(seen::contains)));
    }

    private static Json ends(Table table) {
        Json marks = members("startMark", marks(table, Mark.Symbol.START), "endMark", marks(table, Mark.Symbol.END));
        if (table.rows().isEmpty()) {
            return marks;
        }
        Map<String, Json> ends = new LinkedHashMap<>(values(marks));
        ends.putAll(values(members(
                "firstStep", step(table, table.rows().getFirst()),
                "lastStep", step(table, table.rows().getLast()),
                "firstActor", table.columns().getFirst().printed(),
                "lastActor", table.columns().getLast().printed())));
        return new Json.Members(ends);
    }

    private static Json step(Table table, Row row) {
        return members(
                "no", row.no(),
                "activity", row.activity().plain(),
                "actors", performers(row).stream().map(id -> name(table, id)).toList(),
                "basis", !row.marked().isEmpty() ? "printed" : performers(row).isEmpty() ? null : "inferred");
    }

    private static Json head(Identity identity, Sections sections) {
        Ratifier ratifier = Objects.requireNonNull(identity.ratifiedBy().value());
        Ratifier.Nip nip = ratifier.nip();
        return members(
                "name", identity.name().value(),
                "number", identity.number().value(),
                "dates",
                        members(
                                "createdOn", iso(identity.created()),
                                "revisedOn", iso(identity.revised()),
                                "effectiveOn", iso(identity.effective()),
                                "approvedOn", iso(identity.ratified())),
                "approvedBy",
                        members(
                                "title", ratifier.office(),
                                "name", ratifier.name(),
                                "nip", nip == null ? null : nip.printed()),
                "legalBasis", sections.legalBasis().items().size(),
                "executorQualifications", sections.qualifications().items().size(),
                "relatedSops", sections.relatedSops().items().size(),
                "equipment", sections.equipment().items().size(),
                "warnings", sections.warnings().items().size(),
                "records", sections.records().items().size());
    }

    private static Json rest(Sheet sheet, Table table) {
        List<Decision> decisions = Objects.requireNonNull(sheet.transcription()).decisions();
        Optional<Forms> own = sheet.forms().stream()
                .filter(forms -> forms.foundUnder() == null)
                .findFirst();
        return members(
                "decisions", decisions.size(),
                "decisionList",
                        each(
                                decisions,
                                decision -> members(
                                        "at", no(table, decision.at()),
                                        "kind", word(decision.kind()),
                                        "to", no(table, decision.to()),
                                        "basis", word(decision.basis()))),
                "decisionsStated", count(decisions, decision -> decision.basis() == Basis.STATED),
                "form1Rows",
                        own.map(Forms::titles).map(form -> form.rows().size()).orElse(0),
                "form2Steps",
                        own.map(Forms::activity).map(CatalogFactsTest::lengths).orElse(null),
                "standardOfServiceRows",
                        sheet.standard() == null ? 0 : sheet.standard().lines().size(),
                "otherTables",
                        sheet.tables().stream()
                                .skip(1)
                                .map(CatalogFactsTest::other)
                                .toList());
    }

    private static Json other(Table table) {
        return members(
                "id", table.id(),
                "steps", table.rows().size(),
                "total", total(table.rows()),
                "startMark", marks(table, Mark.Symbol.START),
                "endMark", marks(table, Mark.Symbol.END));
    }

    private static List<Integer> lengths(ActivityForm form) {
        return List.of(form.opening().size(), form.main().size(), form.closing().size());
    }

    private static Json total(List<Row> rows) {
        TimeTotal total = rows.stream()
                .flatMap(row -> row.standardTime().stream())
                .map(TimeTotal::of)
                .reduce(TimeTotal.NONE, TimeTotal::plus);
        return members(
                "minutes", pair(total.minutes()),
                "hours", pair(total.hours()),
                "days", pair(total.days()),
                "blankSteps",
                        rows.stream()
                                .filter(row -> row.standardTime().isEmpty())
                                .map(row -> Integer.valueOf(row.id().value().substring(3)))
                                .toList());
    }

    private static List<Integer> pair(Range range) {
        return List.of(range.min(), range.max());
    }

    private static List<PerformerId> performers(Row row) {
        Row.NamedPerformer named = Objects.requireNonNull(row.transcript()).named();
        return !row.marked().isEmpty() || named == null ? row.marked() : named.performers();
    }

    private static List<List<Object>> marks(Table table, Mark.Symbol symbol) {
        return IntStream.range(0, table.rows().size())
                .boxed()
                .flatMap(index -> table.rows().get(index).marks().stream()
                        .filter(mark -> mark.symbols().contains(symbol))
                        .map(mark -> List.<Object>of(
                                index + 1,
                                Objects.requireNonNull(table.rows().get(index).no()),
                                name(table, Objects.requireNonNull(mark.performer())))))
                .toList();
    }

    private static String name(Table table, PerformerId performer) {
        return table.column(performer).orElseThrow().printed();
    }

    private static List<Integer> numbers(Table table, Predicate<PerformerId> which) {
        return IntStream.range(0, table.columns().size())
                .filter(index -> which.test(table.columns().get(index).performer()))
                .mapToObj(index -> index + 1)
                .toList();
    }

    private static List<String> names(Table table, Predicate<PerformerId> which) {
        return table.columns().stream()
                .filter(column -> which.test(column.performer()))
                .map(Table.Column::printed)
                .toList();
    }

    private static <T> int count(List<T> values, Predicate<T> which) {
        return (int) values.stream().filter(which).count();
    }

    private static @Nullable String no(Table table, @Nullable StepId step) {
        return step == null ? null : table.row(step).orElseThrow().no();
    }

    private static @Nullable String iso(Field<PrintedDate> field) {
        return field.value() == null ? null : field.value().iso();
    }

    private static Sheet sheet(String id) {
        return entries().stream()
                .filter(entry -> entry.id().equals(id))
                .map(CatalogEntry::printed)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Json> values(@Nullable Json json) {
        return json instanceof Json.Members members ? members.values() : Map.of();
    }
}

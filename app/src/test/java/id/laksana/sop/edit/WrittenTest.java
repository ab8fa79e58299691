package id.laksana.sop.edit;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.lint.Finding;
import id.laksana.sop.lint.Lint;
import id.laksana.sop.lint.Rule;
import id.laksana.sop.lint.RuleProfile;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StandardTime;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.ListCell;
import id.laksana.sop.sheet.Markup;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.With;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\d{2,}");

    /** The marks of a written sheet are what its rows are: of rows none of which begins or ends it, none is marked so. */
    private static final Map<StepKind, Rule> UNMARKED =
            Map.of(StepKind.START, Rule.START_UNMARKED, StepKind.END, Rule.END_UNMARKED);

    static List<Named<Sheet>> sheets() {
        return Catalog.entries().stream()
                .map(entry ->
                        Named.of(entry.id(), Optional.ofNullable(entry.read()).orElse(entry.printed())))
                .toList();
    }

    static List<Named<Sheet>> runnable() {
        return sheets().stream()
                .filter(sheet -> sheet.getPayload().procedure() instanceof Procedure.Attempt.Made)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void shouldLeaveAsItIsWhatIsWrittenAlready(Sheet sheet) {
        Sheet written = Written.of(sheet);

        assertThat(Written.of(written)).isEqualTo(written);
        assertThat(SheetFormat.readStored(SheetFormat.write(written).bytes())).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void shouldSayNothingThatLayoutAndAgencySay(Sheet sheet) {
        Sheet written = Written.of(sheet);

        assertThat(written.transcription()).isNull();
        assertThat(written.decree()).isNull();
        assertThat(written.standard()).isNull();
        assertThat(written.captions()).isEmpty();
        assertThat(written.forms()).isEmpty();
        assertThat(written.letterhead().lines()).isEmpty();
        assertThat(written.letterhead().agency()).isNull();
        assertThat(written.identity().fields().values())
                .allSatisfy(field -> assertThat(field.label()).isNull());
        assertThat(written.tables()).hasSize(1);
        assertThat(written.table().orElseThrow().rows())
                .allSatisfy(row -> assertThat(row.no()).isNull());
        assertThat(new String(SheetFormat.write(written).bytes(), StandardCharsets.UTF_8))
                .doesNotContain("readAs", "transcript", "doubt\"", "<li>", "**");
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void shouldBeCarriedOutAsBefore(Sheet sheet) {
        Procedure before = procedure(sheet);

        Procedure after = procedure(Written.of(sheet));

        assertThat(after.entry()).isEqualTo(before.entry());
        assertThat(after.performers()).isEqualTo(before.performers());
        assertThat(after.flows()).containsExactlyInAnyOrderElementsOf(before.flows());
        assertThat(after.steps())
                .extracting(WrittenTest::told)
                .isEqualTo(before.steps().stream().map(WrittenTest::told).toList());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void shouldLoseNoWord(Sheet sheet) {
        Sheet written = Written.of(sheet);

        assertThat(written.identity().number().value())
                .isEqualTo(sheet.identity().number().value());
        assertThat(words(written.identity().name().value()))
                .isEqualTo(words(sheet.identity().name().value()));
        assertThat(words(written.letterhead().unit().printed()))
                .isEqualTo(words(sheet.letterhead().unit().printed()));
        written.sections()
                .byName()
                .forEach((name, section) -> assertThat(words(section))
                        .as(name.name())
                        .isEqualTo(words(
                                Objects.requireNonNull(sheet.sections().byName().get(name)))));
        Map<StepId, Row> rows = rows(written).stream().collect(toMap(Row::id, Function.identity()));
        assertThat(rows(sheet))
                .allSatisfy(row -> assertThat(words(rows.get(row.id()))).isEqualTo(words(row)));
        assertThat(rows(written))
                .extracting(Row::id)
                .isEqualTo(rows(sheet).stream().map(Row::id).toList());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void shouldHaveNoFaultThatItHadNotBefore(Sheet sheet) {
        Set<Rule> before = rules(sheet);
        List<StepKind> kinds = Stream.ofNullable(sheet.reading())
                .flatMap(reading -> reading.steps().stream())
                .map(Reading.ReadStep::kind)
                .toList();
        UNMARKED.forEach((kind, rule) -> {
            if (!kinds.contains(kind)) {
                before.add(rule);
            }
        });
        if (sheet.table().isEmpty()) {
            before.add(Rule.NOT_RUNNABLE);
        }

        assertThat(before).containsAll(rules(Written.of(sheet)));
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void shouldDrawUnderEachColumnWhoActs(Sheet sheet) {
        Sheet written = Written.of(sheet);

        Table table = written.table().orElseThrow();
        Procedure procedure = procedure(written);
        assertThat(table.columns())
                .extracting(Table.Column::performer)
                .isEqualTo(procedure.performers().stream().map(Performer::id).toList());
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.marked())
                        .containsExactlyInAnyOrderElementsOf(
                                procedure.step(row.id()).orElseThrow().performers()));
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void shouldCopyAllThatIsDoneUnderNewNames(Sheet sheet) {
        Sheet copy = Written.copy(sheet, "Izin Baru", counting());

        Procedure before = procedure(Written.of(sheet));
        Procedure after = procedure(copy);
        assertThat(after.steps())
                .extracting(Step::activity)
                .isEqualTo(before.steps().stream().map(Step::activity).toList());
        assertThat(flows(after)).isEqualTo(flows(before));
        assertThat(ids(copy)).doesNotContainAnyElementsOf(ids(sheet)).allMatch(id -> id.startsWith("n"));
        assertThat(copy.identity()).isEqualTo(BlankSheet.named("Izin Baru").identity());
        assertThat(Written.of(copy)).isEqualTo(copy);
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void shouldSayOfACopyThatTheAgencyWroteIt(Sheet sheet) {
        Reading reading = Objects.requireNonNull(
                Written.copy(sheet, "Izin Baru", counting()).reading());

        assertThat(reading.steps()).allSatisfy(step -> {
            assertThat(step.grounds().basis()).isEqualTo(Basis.AUTHORED);
            assertThat(step.isDoubtful()).isFalse();
        });
        assertThat(reading.flows()).extracting(Reading.ReadFlow::grounds).containsOnly(Authored.GROUNDS);
        assertThat(reading.openChecks()).isEmpty();
        assertThat(reading.doubts()).isEmpty();
        assertThat(reading.variants()).isEmpty();
        assertThat(reading.performers()).noneMatch(Reading.ReadPerformer::doubtful);
    }

    @Test
    void shouldTellApartRowsThatHaveOneName() {
        Sheet sheet = runnable().getFirst().getPayload();
        Table table = sheet.table().orElseThrow();
        Row first = table.rows().getFirst();
        Sheet repeated = With.with(
                sheet,
                "tables",
                List.of(With.with(table, "rows", With.at(table.rows(), 2, row -> With.with(row, "id", first.id())))));

        List<StepId> ids = rows(Written.of(repeated)).stream().map(Row::id).toList();

        assertThat(ids).doesNotHaveDuplicates().hasSameSizeAs(table.rows());
        assertThat(ids.get(2).value()).isEqualTo(first.id() + "-2");
    }

    @Test
    void shouldReadWhatNobodyHasReadAsItIsDrawn() {
        Sheet printed = runnable().getFirst().getPayload().with(null);

        Reading reading = Objects.requireNonNull(Written.of(printed).reading());

        List<Row> rows = rows(printed);
        assertThat(reading.steps())
                .extracting(Reading.ReadStep::performers)
                .isEqualTo(rows.stream().map(Row::marked).toList());
        assertThat(reading.flows().getFirst().to()).isEqualTo(rows.get(1).id());
        assertThat(reading.flows()).allMatch(flow -> flow.grounds().doubtful());
    }

    @Test
    void shouldHaveNothingOnABlankSheetButItsName() {
        Sheet blank = BlankSheet.named("Izin Baru", "BIDANG PERIZINAN");

        assertThat(Written.of(blank)).isEqualTo(blank);
        assertThat(blank.identity().name().value()).isEqualTo("Izin Baru");
        assertThat(blank.letterhead().unit().printed()).isEqualTo("BIDANG PERIZINAN");
        assertThat(rows(blank)).isEmpty();
    }

    private static Procedure procedure(Sheet sheet) {
        return ((Procedure.Attempt.Made) sheet.procedure()).procedure();
    }

    private static List<Row> rows(Sheet sheet) {
        return sheet.table().map(Table::rows).orElse(List.of());
    }

    /** All of a step but its number and how its lines are broken; who acts beside the one who leads stands in no order. */
    private static List<Object> told(Step step) {
        Optional<StandardTime> time = Optional.ofNullable(step.standardTime());
        return List.of(
                step.id(),
                words(step.activity()),
                step.kind(),
                Optional.ofNullable(step.question()),
                step.lead(),
                Set.copyOf(step.performers()),
                step.joint(),
                step.requirements().stream().map(WrittenTest::words).toList(),
                time.map(amount -> List.of(amount.min(), amount.max(), amount.unit())),
                step.outputs().stream().map(WrittenTest::words).toList(),
                words(step.remark()),
                Optional.ofNullable(step.phase()),
                Optional.ofNullable(step.stepClass()),
                step.clockOwner(),
                Optional.ofNullable(step.recorder()),
                Optional.ofNullable(step.handover()),
                step.reading());
    }

    /** Where each flow leads, by the places of the rows. */
    private static List<List<Object>> flows(Procedure procedure) {
        List<StepId> places = procedure.steps().stream().map(Step::id).toList();
        return procedure.flows().stream()
                .map(flow -> List.<Object>of(
                        places.indexOf(flow.from()),
                        Optional.ofNullable(flow.label()),
                        flow.target() instanceof Flow.Next next ? places.indexOf(next.step()) : flow.target()))
                .toList();
    }

    private static Set<String> ids(Sheet sheet) {
        Table table = sheet.table().orElseThrow();
        return Stream.concat(
                        table.rows().stream().map(row -> row.id().value()),
                        table.columns().stream().map(Table.Column::performer).map(PerformerId::value))
                .collect(toSet());
    }

    private static Set<Rule> rules(Sheet sheet) {
        return new HashSet<>(new Lint(RuleProfile.USUAL)
                .alone(sheet).stream().map(Finding::rule).toList());
    }

    private static Supplier<String> counting() {
        int[] last = {0};
        return () -> "n" + ++last[0];
    }

    private static List<String> words(Section section) {
        if (section.items().isEmpty()) {
            return words(section.printed());
        }
        StringBuilder all = new StringBuilder();
        String before = null;
        for (Section.Item item : section.items()) {
            all.append(item.intro() == null || item.intro().equals(before) ? "" : item.intro() + " ");
            before = item.intro();
            all.append(item.text()).append(' ');
        }
        return words(all.toString());
    }

    private static List<List<String>> words(@Nullable Row row) {
        Row some = Objects.requireNonNull(row);
        return List.of(
                words(some.activity().text()),
                words(items(some.requirements())),
                words(items(some.outputs())),
                words(some.time()),
                words(some.remark()));
    }

    private static String items(ListCell cell) {
        return cell.items().isEmpty() ? Objects.requireNonNullElse(cell.printed(), "") : String.join(" ", cell.items());
    }

    private static List<String> words(@Nullable String text) {
        return WORD.matcher(Markup.plain(text))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}

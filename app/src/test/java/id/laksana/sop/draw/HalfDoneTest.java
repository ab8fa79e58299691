package id.laksana.sop.draw;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.print.FlowStrips;
import id.laksana.sop.print.Html;
import id.laksana.sop.print.HtmlWriter;
import id.laksana.sop.print.ScreenStrips;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.RandomSheets;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HalfDoneTest {

    private static final int RANDOM = Boolean.getBoolean("laksana.long") ? 2_000 : 300;
    private static final int TAKEN = Boolean.getBoolean("laksana.long") ? 60 : 8;
    private static final int IN_A_PERMIT = 4;

    static Stream<CatalogEntry> runnable() {
        return ChartGeometryTest.runnable();
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void shouldDrawWhatIsCompleteAsTheProcedure(CatalogEntry entry) {
        Sheet sheet = Objects.requireNonNull(entry.read());
        Procedure procedure = ChartGeometryTest.procedure(entry);

        assertThat(drawn(new ScreenStrips(sheet, ChartWords.INDONESIAN), sheet))
                .isEqualTo(drawn(new ScreenStrips(procedure, ChartWords.INDONESIAN), sheet));
        assertThat(Chart.file(Flowchart.ofWhatIsThere(sheet), ChartGeometryTest.LOOK))
                .isEqualTo(Chart.file(Flowchart.of(procedure), ChartGeometryTest.LOOK));
    }

    @Test
    void shouldDrawWhateverASheetMayHold() {
        for (int seed = 0; seed < RANDOM; seed++) {
            Sheet sheet = RandomSheets.of(seed);

            assertThat(drawn(new ScreenStrips(sheet, ChartWords.INDONESIAN), sheet))
                    .as("seed %d", seed)
                    .hasSize(sheet.table().map(table -> table.rows().size()).orElse(0));
        }
    }

    /** Whatever an administrator takes away, and in whatever order: every moment on the way is drawn. */
    @ParameterizedTest
    @MethodSource("runnable")
    void shouldDrawEveryMomentOfTakingASheetApart(CatalogEntry entry) {
        for (int seed = 0; seed < TAKEN; seed++) {
            Random random = new Random(seed);
            Sheet sheet = Objects.requireNonNull(entry.read());
            for (int taken = 0; taken < 20; taken++) {
                sheet = takenApart(sheet, random);

                int rows = sheet.table().orElseThrow().rows().size();
                assertThat(drawn(new ScreenStrips(sheet, ChartWords.INDONESIAN), sheet))
                        .hasSize(rows);
            }
        }
    }

    @Test
    void shouldRunThroughARowInWhichNobodyActs() {
        Sheet sheet = sheet();
        List<ReadStep> steps = reading(sheet).steps();
        StepId before = steps.get(1).step();
        StepId idle = steps.get(2).step();
        StepId after = steps.get(3).step();

        Flowchart chart = Flowchart.ofWhatIsThere(
                with(sheet, step -> step.step().equals(idle) ? acting(step, List.of()) : step, flow -> flow));

        assertThat(chart.scheme().act(idle).orElseThrow().isDrawn()).isFalse();
        assertThat(chart.scheme().flowsFrom(before))
                .singleElement()
                .extracting(Flow::target)
                .isEqualTo(new Flow.Next(after));
        assertThat(chart.scheme().flowsFrom(idle)).isEmpty();
    }

    @Test
    void shouldTakeARowWithoutAKindForAnAct() {
        Sheet sheet = sheet();
        StepId first = reading(sheet).steps().getFirst().step();

        Flowchart chart = Flowchart.ofWhatIsThere(
                with(sheet, step -> step.step().equals(first) ? of(step, null) : step, flow -> flow));

        assertThat(chart.scheme().act(first).orElseThrow().kind()).isEqualTo(StepKind.PROCESS);
        assertThat(chart.scheme().flowsFrom(first)).hasSize(1);
    }

    @Test
    void shouldLeaveOutWhatLeadsNowhere() {
        Sheet sheet = sheet();
        StepId first = reading(sheet).steps().getFirst().step();

        Flowchart chart = Flowchart.ofWhatIsThere(
                with(sheet, step -> step, flow -> flow.from().equals(first) ? to(flow, new StepId("nowhere")) : flow));

        assertThat(chart.scheme().flowsFrom(first)).isEmpty();
        assertThat(chart.scheme().flows()).hasSize(reading(sheet).flows().size() - 1);
    }

    private static Sheet sheet() {
        return Objects.requireNonNull(runnable()
                .filter(entry -> straight(Objects.requireNonNull(entry.read())))
                .findFirst()
                .orElseThrow()
                .read());
    }

    private static boolean straight(Sheet sheet) {
        return reading(sheet).steps().stream()
                .limit(IN_A_PERMIT)
                .allMatch(step -> step.kind() == StepKind.START || step.kind() == StepKind.PROCESS);
    }

    private static Reading reading(Sheet sheet) {
        return Objects.requireNonNull(sheet.reading());
    }

    private static Sheet takenApart(Sheet sheet, Random random) {
        List<StepId> steps = reading(sheet).steps().stream().map(ReadStep::step).toList();
        StepId one = steps.get(random.nextInt(steps.size()));
        StepId other = steps.get(random.nextInt(steps.size()));
        return switch (random.nextInt(5)) {
            case 0 -> with(sheet, step -> step.step().equals(one) ? acting(step, List.of()) : step, flow -> flow);
            case 1 -> with(sheet, step -> step.step().equals(one) ? of(step, null) : step, flow -> flow);
            case 2 -> with(sheet, step -> step.step().equals(one) ? of(step, StepKind.DECISION) : step, flow -> flow);
            case 3 -> with(sheet, step -> step, flow -> flow.from().equals(one) ? to(flow, other) : flow);
            default -> without(sheet, one);
        };
    }

    private static Sheet without(Sheet sheet, StepId row) {
        List<Table> tables = new ArrayList<>();
        sheet.tables()
                .forEach(table -> tables.add(With.with(
                        table,
                        "rows",
                        table.rows().stream()
                                .filter(each ->
                                        !each.id().equals(row) || table.rows().size() == 1)
                                .toList())));
        return With.with(sheet, "tables", tables);
    }

    private static Sheet with(Sheet sheet, UnaryOperator<ReadStep> steps, UnaryOperator<ReadFlow> flows) {
        Reading read = reading(sheet);
        Reading changed =
                With.with(read, "steps", read.steps().stream().map(steps).toList());
        return sheet.with(
                With.with(changed, "flows", read.flows().stream().map(flows).toList()));
    }

    private static ReadStep acting(ReadStep step, List<PerformerId> performers) {
        return With.with(step, "performers", performers);
    }

    private static ReadStep of(ReadStep step, @Nullable StepKind kind) {
        return With.with(step, "kind", kind);
    }

    private static ReadFlow to(ReadFlow flow, StepId step) {
        return new ReadFlow(flow.from(), flow.label(), step, null, flow.waitsFor(), flow.grounds());
    }

    private static List<String> drawn(FlowStrips strips, Sheet sheet) {
        Document page = Html.document().tree();
        return sheet.table().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> HtmlWriter.fragment((Element) strips.strip(row.id(), page)))
                .toList();
    }
}

package id.laksana.sop.draw;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BothDrawnTest {

    private static final int TIMES = 12;

    static Stream<CatalogEntry> runnable() {
        return ChartGeometryTest.runnable();
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void shouldDrawWhatHasNotChangedAsItIs(CatalogEntry entry) {
        Sheet sheet = Objects.requireNonNull(entry.read());

        assertThat(Chart.file(Flowchart.ofBoth(sheet, sheet), ChartGeometryTest.LOOK))
                .isEqualTo(Chart.file(Flowchart.ofWhatIsThere(sheet), ChartGeometryTest.LOOK));
    }

    /** However lines are led elsewhere and rows taken away: each line that was and each that is can be found in the drawing. */
    @ParameterizedTest
    @MethodSource("runnable")
    void shouldDrawEveryLineThatWasAndThatIs(CatalogEntry entry) {
        Sheet before = Objects.requireNonNull(entry.read());
        for (int seed = 0; seed < TIMES; seed++) {
            Sheet after = changed(before, new Random(seed));

            Flowchart both = Flowchart.ofBoth(before, after);

            String drawn = Chart.file(both, ChartGeometryTest.LOOK);
            for (Sheet one : List.of(before, after)) {
                assertThat(HalfDone.scheme(one).flows())
                        .filteredOn(flow -> flow.label() != null || flow.target() instanceof Flow.Next)
                        .filteredOn(flow -> both.scheme().flows().contains(flow))
                        .allSatisfy(flow -> assertThat(drawn)
                                .contains("data-flow=\"%s\" data-goal=\"%s\""
                                        .formatted(
                                                SvgPainter.name(FlowId.of(flow)),
                                                FlowId.of(flow).goal())));
            }
        }
    }

    /** A third of the lines lead elsewhere, and a row is gone. */
    private static Sheet changed(Sheet sheet, Random random) {
        Reading reading = Objects.requireNonNull(sheet.reading());
        List<StepId> steps =
                sheet.table().orElseThrow().rows().stream().map(Row::id).toList();
        List<ReadFlow> flows = new ArrayList<>();
        for (ReadFlow flow : reading.flows()) {
            boolean elsewhere = flow.to() != null && random.nextInt(3) == 0;
            flows.add(elsewhere ? With.with(flow, "to", steps.get(random.nextInt(steps.size()))) : flow);
        }
        Sheet redirected = sheet.with(With.with(reading, "flows", flows));
        int gone = random.nextInt(steps.size());
        return With.with(
                redirected,
                "tables",
                redirected.tables().stream()
                        .map(table -> table.id().equals(reading.table())
                                ? With.with(table, "rows", without(table.rows(), gone))
                                : table)
                        .toList());
    }

    private static List<Row> without(List<Row> rows, int gone) {
        List<Row> left = new ArrayList<>(rows);
        left.remove(gone);
        return left;
    }
}

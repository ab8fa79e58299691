package id.laksana.sop.sheet;

import static id.laksana.sop.sheet.With.and;
import static id.laksana.sop.sheet.With.at;
import static id.laksana.sop.sheet.With.readStep;
import static id.laksana.sop.sheet.With.reading;
import static id.laksana.sop.sheet.With.row;
import static id.laksana.sop.sheet.With.with;
import static id.laksana.sop.sheet.With.without;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StepId;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps a sheet from becoming a procedure, shown on that of Dairi. */
class ObstaclesTest {

    private static final Sheet DAIRI =
            Objects.requireNonNull(Catalog.entries("dairi").getFirst().read());

    private static final StepId FIRST = new StepId("t1-1");
    private static final PerformerId APPLICANT = new PerformerId("p1");

    static Stream<Broken> broken() {
        return Stream.of(brokenTable(), brokenRows(), brokenRest()).flatMap(List::stream);
    }

    private static List<Broken> brokenTable() {
        return List.of(
                new Broken(new Obstacle.NoTable(), sheet -> with(sheet, "tables", List.of())),
                new Broken(
                        new Obstacle.NoTable(),
                        sheet -> reading(sheet, reading -> with(reading, "table", "elsewhere"))),
                new Broken(new Obstacle.NoReading(), sheet -> sheet.with(null)),
                new Broken(
                        new Obstacle.RowWithoutReading(FIRST),
                        sheet -> reading(sheet, reading -> with(reading, "steps", without(reading.steps(), 0)))),
                new Broken(
                        new Obstacle.ReadingWithoutRow(new StepId("gone")),
                        sheet -> readStep(sheet, 0, step -> with(step, "step", new StepId("gone")))),
                new Broken(new Obstacle.RepeatedStep(FIRST), sheet -> row(sheet, 1, row -> with(row, "id", FIRST))),
                new Broken(
                        new Obstacle.RepeatedStep(FIRST),
                        sheet -> reading(
                                sheet,
                                reading -> with(
                                        reading,
                                        "steps",
                                        and(reading.steps(), reading.steps().getFirst())))));
    }

    private static List<Broken> brokenRows() {
        return List.of(
                new Broken(
                        new Obstacle.RepeatedPerformer(APPLICANT),
                        sheet -> reading(
                                sheet,
                                reading -> with(
                                        reading,
                                        "performers",
                                        and(
                                                reading.performers(),
                                                reading.performers().getFirst())))),
                new Broken(
                        new Obstacle.NoActivity(FIRST),
                        sheet -> row(sheet, 0, row -> with(row, "activity", Activity.of(" ")))),
                new Broken(new Obstacle.NoKind(FIRST), sheet -> readStep(sheet, 0, step -> with(step, "kind", null))),
                new Broken(
                        new Obstacle.NoClockOwner(FIRST),
                        sheet -> readStep(sheet, 0, step -> with(step, "clock", null))),
                new Broken(
                        new Obstacle.NoPerformer(FIRST),
                        sheet -> readStep(sheet, 0, step -> with(step, "performers", List.of()))),
                new Broken(
                        new Obstacle.RepeatedInStep(FIRST, APPLICANT),
                        sheet -> readStep(sheet, 0, step -> with(step, "performers", List.of(APPLICANT, APPLICANT)))),
                new Broken(
                        new Obstacle.UnknownPerformer(FIRST, new PerformerId("nobody")),
                        sheet -> readStep(
                                sheet, 0, step -> with(step, "performers", List.of(new PerformerId("nobody"))))));
    }

    private static List<Broken> brokenRest() {
        return List.of(
                new Broken(
                        new Obstacle.PerformerWithoutKind(APPLICANT),
                        sheet -> reading(
                                sheet,
                                reading -> with(
                                        reading,
                                        "performers",
                                        at(reading.performers(), 0, performer -> with(performer, "kind", null))))),
                new Broken(
                        new Obstacle.PerformerWithoutName(APPLICANT),
                        sheet -> with(
                                sheet,
                                "tables",
                                at(
                                        sheet.tables(),
                                        0,
                                        table -> with(
                                                table,
                                                "columns",
                                                at(table.columns(), 0, column -> with(column, "printed", "")))))),
                new Broken(new Obstacle.FlowWithoutTarget(FIRST, null), sheet -> flow(sheet, "to", null)),
                new Broken(
                        new Obstacle.FlowWithoutTarget(FIRST, null), sheet -> flow(sheet, "outcome", Outcome.GRANTED)),
                new Broken(
                        new Obstacle.FlowToUnknown(FIRST, new StepId("gone")),
                        sheet -> flow(sheet, "to", new StepId("gone"))),
                new Broken(
                        new Obstacle.UnknownEntry(null),
                        sheet -> reading(sheet, reading -> with(reading, "entry", null))));
    }

    @Test
    void shouldReadDairiWithoutObstacles() {
        assertThat(DAIRI.procedure()).isInstanceOfSatisfying(Procedure.Attempt.Made.class, made -> {
            assertThat(made.procedure().steps()).hasSize(25);
            assertThat(made.procedure().performers()).hasSize(8);
            assertThat(made.procedure().entry()).isEqualTo(FIRST);
        });
    }

    @ParameterizedTest
    @MethodSource("broken")
    void shouldSayWhatStandsInTheWayAndWhere(Broken broken) {
        Procedure.Attempt attempt = broken.change().apply(DAIRI).procedure();

        assertThat(attempt)
                .isInstanceOfSatisfying(
                        Procedure.Attempt.Refused.class,
                        refused -> assertThat(refused.obstacles()).contains(broken.obstacle()));
    }

    @Test
    void shouldNameAllThatIsMissingAndNotOnlyTheFirst() {
        Sheet sheet = readStep(DAIRI, 0, step -> with(step, "kind", null));
        Sheet worse = readStep(sheet, 1, step -> with(step, "performers", List.of()));

        assertThat(worse.procedure())
                .isEqualTo(new Procedure.Attempt.Refused(
                        List.of(new Obstacle.NoKind(FIRST), new Obstacle.NoPerformer(new StepId("t1-2")))));
    }

    private static Sheet flow(Sheet sheet, String component, @Nullable Object value) {
        return reading(
                sheet, reading -> with(reading, "flows", at(reading.flows(), 0, flow -> with(flow, component, value))));
    }

    /** A way to break the sheet, and what must be said of it. */
    record Broken(Obstacle obstacle, UnaryOperator<Sheet> change) {

        @Override
        public String toString() {
            return obstacle.toString();
        }
    }
}

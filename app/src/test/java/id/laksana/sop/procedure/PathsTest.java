package id.laksana.sop.procedure;

import static id.laksana.sop.procedure.Procedures.flow;
import static id.laksana.sop.procedure.Procedures.id;
import static id.laksana.sop.procedure.Procedures.next;
import static id.laksana.sop.procedure.Procedures.step;
import static id.laksana.sop.sheet.With.at;
import static id.laksana.sop.sheet.With.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PathsTest {

    private static final int PROCEDURES = Boolean.getBoolean("laksana.long") ? 2_000 : 200;

    @Test
    void shouldCarryWholeHoursOfMinutesAndNeverTouchDays() {
        TimeTotal time = new TimeTotal(new Range(165, 170), new Range(8, 8), new Range(4, 4));

        assertThat(time.carried()).isEqualTo(new TimeTotal(new Range(45, 50), new Range(10, 10), new Range(4, 4)));
        assertThat(time.carried().workingMinutes(450)).isEqualTo(time.workingMinutes(450));
    }

    @Test
    void shouldCarryNothingWhereTheLeastAndTheMostHaveOtherHours() {
        TimeTotal time = new TimeTotal(new Range(55, 65), Range.NONE, Range.NONE);

        assertThat(time.carried()).isEqualTo(time);
    }

    @Test
    void shouldGoFromTheEntryToAnEndAndVisitNothingTwice() {
        assertThat(procedures())
                .allSatisfy(procedure -> assertThat(Paths.of(procedure).paths())
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allSatisfy(path -> {
                            assertThat(path.steps()).doesNotHaveDuplicates().startsWith(procedure.entry());
                            assertThat(ending(procedure, path)).isTrue();
                            assertThat(follows(procedure, path)).isTrue();
                        }));
    }

    /** Small enough to try every way. */
    @Test
    void shouldFindEveryPathThatThereIs() {
        List<Procedure> small = procedures().stream()
                .filter(procedure -> procedure.steps().size() < 20)
                .toList();

        assertThat(small).hasSizeGreaterThan(20).allSatisfy(procedure -> {
            Set<List<StepId>> all = new HashSet<>();
            tryEveryWay(procedure, new ArrayList<>(List.of(procedure.entry())), all);
            assertThat(Paths.of(procedure).complete()).isTrue();
            assertThat(Paths.of(procedure).paths().stream().map(Path::steps)).hasSameElementsAs(all);
        });
    }

    @Test
    void shouldAddUpWhatStandsOnThePath() {
        Procedure procedure = Procedures.ladder(1);

        List<Path> paths = Paths.of(procedure).paths();

        assertThat(paths)
                .extracting(Path::steps)
                .containsExactly(List.of(id(0), id(1), id(3)), List.of(id(0), id(2), id(3)));
        assertThat(paths).extracting(path -> path.total().minutes()).containsExactly(new Range(7, 7), new Range(8, 8));
        assertThat(Paths.of(procedure).slowestAccepting(450).orElseThrow()).isEqualTo(paths.getLast());
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void shouldGiveTheFirstThousandWhereThereAreMoreThanAnyoneCanRead() {
        Paths few = Paths.of(Procedures.ladder(9));
        Paths many = Paths.of(Procedures.ladder(10));
        Paths countless = Paths.of(Procedures.ladder(133));

        assertThat(few).satisfies(paths -> assertThat(paths.complete()).isTrue());
        assertThat(few.paths()).hasSize(512);
        assertThat(many.complete()).isFalse();
        assertThat(countless.complete()).isFalse();
        assertThat(countless.paths()).hasSize(Paths.MOST).doesNotHaveDuplicates();
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void shouldEndSoonHoweverManyDecisionsLeadAnywhere() {
        assertThat(procedures()).allSatisfy(procedure -> {
            assertThat(Paths.of(procedure).paths()).hasSizeLessThanOrEqualTo(Paths.MOST);
            assertThat(Paths.returns(procedure))
                    .hasSizeLessThanOrEqualTo(procedure.flows().size());
        });
    }

    @Test
    void shouldRepeatWhatLiesBetweenAReturnAndWhereItLeft() {
        List<Return> returns = procedures().stream()
                .flatMap(procedure -> Paths.returns(procedure).stream())
                .toList();

        assertThat(returns).hasSizeGreaterThan(PROCEDURES).allSatisfy(one -> {
            assertThat(one.repeated().getFirst())
                    .isEqualTo(((Flow.Next) one.flow().target()).step());
            assertThat(one.repeated().getLast()).isEqualTo(one.flow().from());
            assertThat(one.round().minutes().max())
                    .isEqualTo(one.repeated().stream()
                            .mapToInt(step -> Integer.parseInt(step.value().substring(1)) + 1)
                            .sum());
        });
    }

    @Test
    void shouldTakeTheShortestWayRoundAndCountADecisionThatComesBackToItself() {
        List<Step> steps = List.of(
                step(0, StepKind.DECISION),
                step(1, StepKind.DECISION),
                step(2, StepKind.PROCESS),
                step(3, StepKind.PROCESS),
                step(4, StepKind.PROCESS),
                step(5, StepKind.DECISION),
                step(6, StepKind.END));
        List<Flow> flows = List.of(
                flow(0, Answer.YES, next(1)),
                flow(0, Answer.NO, next(0)),
                flow(1, Answer.YES, next(4)),
                flow(1, Answer.NO, next(2)),
                flow(2, null, next(3)),
                flow(3, null, next(5)),
                flow(4, null, next(5)),
                flow(5, Answer.YES, next(6)),
                flow(5, Answer.NO, next(1)),
                flow(6, null, new Flow.End(Outcome.GRANTED)));

        List<Return> returns = Paths.returns(new Procedure(Procedures.PERFORMERS, steps, flows, id(0)));

        assertThat(returns).extracting(Return::repeated).containsExactly(List.of(id(0)), List.of(id(1), id(4), id(5)));
        assertThat(returns).extracting(one -> one.round().minutes().max()).containsExactly(1, 13);
    }

    @Test
    void shouldCallAPathSlowByTheAgencysOwnTime() {
        Procedure ladder = Procedures.ladder(1);
        List<Step> steps = at(ladder.steps(), 2, step -> with(step, "clockOwner", ClockOwner.APPLICANT));

        Paths paths = Paths.of(with(ladder, "steps", steps));

        assertThat(paths.slowestAccepting(450).orElseThrow().steps()).containsExactly(id(0), id(1), id(3));
    }

    private static void tryEveryWay(Procedure procedure, List<StepId> way, Set<List<StepId>> found) {
        for (Flow flow : procedure.flowsFrom(way.getLast())) {
            switch (flow.target()) {
                case Flow.End _ -> found.add(List.copyOf(way));
                case Flow.Next next
                when !way.contains(next.step()) -> {
                    way.add(next.step());
                    tryEveryWay(procedure, way, found);
                    way.removeLast();
                }
                case Flow.Next _ -> {}
            }
        }
    }

    private static boolean ending(Procedure procedure, Path path) {
        return procedure.flowsFrom(path.steps().getLast()).stream()
                .anyMatch(flow -> flow.target().equals(new Flow.End(path.outcome())));
    }

    private static boolean follows(Procedure procedure, Path path) {
        for (int place = 1; place < path.steps().size(); place++) {
            Flow.Target target = new Flow.Next(path.steps().get(place));
            if (procedure.flowsFrom(path.steps().get(place - 1)).stream()
                    .noneMatch(flow -> flow.target().equals(target))) {
                return false;
            }
        }
        return true;
    }

    private static List<Procedure> procedures() {
        return LongStream.range(0, PROCEDURES)
                .mapToObj(Procedures::random)
                .map(parts -> ((Procedure.Attempt.Made) parts.attempt()).procedure())
                .toList();
    }
}

package id.laksana.sop.procedure;

import static id.laksana.sop.procedure.Procedures.flow;
import static id.laksana.sop.procedure.Procedures.id;
import static id.laksana.sop.procedure.Procedures.next;
import static id.laksana.sop.procedure.Procedures.step;
import static id.laksana.sop.sheet.With.and;
import static id.laksana.sop.sheet.With.at;
import static id.laksana.sop.sheet.With.with;
import static id.laksana.sop.sheet.With.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.laksana.sop.procedure.Procedures.Parts;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcedureTest {

    private static final int PROCEDURES = Boolean.getBoolean("laksana.long") ? 2_000 : 200;

    static Stream<Broken> broken() {
        return Stream.of(brokenFrame(), brokenPeople(), brokenNumberOfExits(), brokenTargets())
                .flatMap(List::stream);
    }

    private static List<Broken> brokenFrame() {
        return List.of(
                new Broken(Obstacle.NoSteps.class, parts -> with(parts, "steps", List.of())),
                new Broken(Obstacle.UnknownEntry.class, parts -> with(parts, "entry", id(99))),
                new Broken(Obstacle.EntryOfWrongKind.class, parts -> kind(parts, 0, StepKind.PROCESS)),
                new Broken(
                        Obstacle.SecondStart.class,
                        parts -> kind(parts, parts.first(StepKind.PROCESS), StepKind.START)),
                new Broken(
                        Obstacle.RepeatedStep.class,
                        parts -> with(
                                parts, "steps", and(parts.steps(), parts.steps().getFirst()))),
                new Broken(
                        Obstacle.RepeatedPerformer.class,
                        parts -> with(
                                parts,
                                "performers",
                                and(parts.performers(), parts.performers().getFirst()))));
    }

    private static List<Broken> brokenPeople() {
        return List.of(
                new Broken(
                        Obstacle.UnknownPerformer.class,
                        parts -> steps(parts, 1, step -> with(step, "performers", List.of(new PerformerId("p9"))))),
                new Broken(
                        Obstacle.UnknownPerformer.class,
                        parts -> steps(parts, 1, step -> with(step, "recorder", new PerformerId("p9")))),
                new Broken(
                        Obstacle.RecorderOutside.class,
                        parts -> steps(parts, 1, step -> with(step, "recorder", new PerformerId("p1")))));
    }

    private static List<Broken> brokenNumberOfExits() {
        return List.of(
                new Broken(
                        Obstacle.FlowFromUnknown.class,
                        parts -> with(parts, "flows", and(parts.flows(), flow(99, null, next(1))))),
                new Broken(
                        Obstacle.FlowToUnknown.class, parts -> target(parts, parts.first(StepKind.PROCESS), next(99))),
                new Broken(
                        Obstacle.WrongNumberOfExits.class,
                        parts -> with(
                                parts, "flows", without(parts.flows(), parts.flowFrom(parts.first(StepKind.PROCESS))))),
                new Broken(
                        Obstacle.WrongNumberOfExits.class,
                        parts -> with(
                                parts,
                                "flows",
                                and(parts.flows(), flow(parts.first(StepKind.PROCESS), null, next(1))))),
                new Broken(
                        Obstacle.WrongExits.class,
                        parts -> with(
                                parts,
                                "flows",
                                without(parts.flows(), parts.flowFrom(parts.first(StepKind.DECISION))))),
                new Broken(
                        Obstacle.WrongExits.class,
                        parts -> flows(parts, parts.first(StepKind.DECISION), flow -> with(flow, "label", Answer.NO))));
    }

    private static List<Broken> brokenTargets() {
        return List.of(
                new Broken(
                        Obstacle.WrongExits.class,
                        parts -> with(
                                parts,
                                "flows",
                                and(parts.flows(), flow(parts.first(StepKind.DECISION), null, next(1))))),
                new Broken(
                        Obstacle.AnswerWithoutQuestion.class,
                        parts -> flows(parts, parts.first(StepKind.PROCESS), flow -> with(flow, "label", Answer.YES))),
                new Broken(
                        Obstacle.EndsInTheMiddle.class,
                        parts -> target(parts, parts.first(StepKind.PROCESS), new Flow.End(Outcome.COMPLETED))),
                new Broken(Obstacle.GoesOnAfterEnd.class, parts -> target(parts, parts.first(StepKind.END), next(0))),
                new Broken(
                        Obstacle.Unreachable.class,
                        parts -> with(
                                with(parts, "steps", and(parts.steps(), step(98, StepKind.END))),
                                "flows",
                                and(parts.flows(), flow(98, null, new Flow.End(Outcome.GRANTED))))),
                new Broken(Obstacle.NoWayOut.class, ProcedureTest::withATrap));
    }

    @Test
    void shouldMakeAProcedureOfWhatIsSound() {
        assertThat(parts()).hasSize(PROCEDURES).allSatisfy(parts -> {
            assertThat(parts.attempt())
                    .isEqualTo(new Procedure.Attempt.Made(
                            new Procedure(parts.performers(), parts.steps(), parts.flows(), parts.entry())));
        });
    }

    @ParameterizedTest
    @MethodSource("broken")
    void shouldRefuseWhatIsBrokenAndSayHow(Broken broken) {
        List<Parts> suitable =
                parts().stream().flatMap(parts -> broken.apply(parts).stream()).toList();

        assertThat(suitable).hasSizeGreaterThan(PROCEDURES / 2).allSatisfy(parts -> {
            assertThat(parts.attempt())
                    .isInstanceOfSatisfying(
                            Procedure.Attempt.Refused.class,
                            refused -> assertThat(refused.obstacles()).hasAtLeastOneElementOfType(broken.obstacle()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Procedure(parts.performers(), parts.steps(), parts.flows(), parts.entry()));
        });
    }

    @Test
    void shouldRefuseAStepInWhichNothingIsDoneOrByNobody() {
        Step step = step(1, StepKind.PROCESS);

        assertThatWithout(step, "activity", " ");
        assertThatWithout(step, "performers", List.of());
        assertThatWithout(step, "performers", List.of(new PerformerId("p1"), new PerformerId("p1")));
        assertThatWithout(step, "question", "Lengkap?");
    }

    @Test
    void shouldNameStepsAndPerformersPlainly() {
        List.of("", "A", "-a", "a b", "a/b", "é", "a".repeat(41)).forEach(name -> {
            assertThatIllegalArgumentException().isThrownBy(() -> new StepId(name));
            assertThatIllegalArgumentException().isThrownBy(() -> new PerformerId(name));
        });
        assertThat(new StepId("t2-14").toString()).isEqualTo("t2-14");
    }

    @Test
    void shouldLeadToTheGoodAnswerFirst() {
        Parts parts = parts().getFirst();
        Procedure procedure =
                new Procedure(parts.performers(), parts.steps(), parts.flows().reversed(), parts.entry());

        assertThat(procedure.flowsFrom(
                        parts.steps().get(parts.first(StepKind.DECISION)).id()))
                .extracting(Flow::label)
                .containsExactly(Answer.YES, Answer.NO);
    }

    private static void assertThatWithout(Step step, String component, Object value) {
        assertThat(catchThrowable(() -> with(step, component, value)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    /** A decision leads to a step that only leads to itself. */
    private static Parts withATrap(Parts parts) {
        StepId decision = parts.steps().get(parts.first(StepKind.DECISION)).id();
        List<Flow> flows = parts.flows().stream()
                .map(flow -> flow.from().equals(decision) && flow.label() == Answer.NO
                        ? with(flow, "target", next(98))
                        : flow)
                .toList();
        List<Step> steps = and(parts.steps(), step(98, StepKind.PROCESS));
        return with(with(parts, "steps", steps), "flows", and(flows, flow(98, null, next(98))));
    }

    private static List<Parts> parts() {
        return LongStream.range(0, PROCEDURES).mapToObj(Procedures::random).toList();
    }

    private static Parts steps(Parts parts, int row, UnaryOperator<Step> change) {
        return with(parts, "steps", at(parts.steps(), row, change));
    }

    private static Parts kind(Parts parts, int row, StepKind kind) {
        return steps(parts, row, step -> with(with(step, "question", null), "kind", kind));
    }

    private static Parts flows(Parts parts, int row, UnaryOperator<Flow> change) {
        return with(parts, "flows", at(parts.flows(), parts.flowFrom(row), change));
    }

    private static Parts target(Parts parts, int row, Flow.Target target) {
        return flows(parts, row, flow -> with(flow, "target", target));
    }

    /** A way to break a procedure, and what must be said of it. */
    record Broken(Class<? extends Obstacle> obstacle, UnaryOperator<Parts> change) {

        /** Nothing, where a procedure has no row of the kind that is broken. */
        Optional<Parts> apply(Parts parts) {
            try {
                return Optional.of(change.apply(parts));
            } catch (NoSuchElementException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return obstacle.getSimpleName();
        }
    }
}

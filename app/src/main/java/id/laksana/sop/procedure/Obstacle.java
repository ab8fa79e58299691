package id.laksana.sop.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands between a sheet and a procedure. */
public sealed interface Obstacle {

    /** The sheet has no table, as Informasi Publik. */
    record NoTable() implements Obstacle {}

    /** Nobody has said yet who acts and what follows what. */
    record NoReading() implements Obstacle {}

    record NoSteps() implements Obstacle {}

    record UnknownEntry(@Nullable StepId entry) implements Obstacle {}

    record RepeatedPerformer(PerformerId performer) implements Obstacle {}

    record PerformerWithoutKind(PerformerId performer) implements Obstacle {}

    record PerformerWithoutName(PerformerId performer) implements Obstacle {}

    /** What stands in the way at a step. */
    sealed interface AtStep extends Obstacle {

        StepId step();
    }

    record RepeatedStep(StepId step) implements AtStep {}

    /** A row that the reading passes over. */
    record RowWithoutReading(StepId step) implements AtStep {}

    /** A reading of a row that the table does not have. */
    record ReadingWithoutRow(StepId step) implements AtStep {}

    record NoActivity(StepId step) implements AtStep {}

    record NoKind(StepId step) implements AtStep {}

    record NoClockOwner(StepId step) implements AtStep {}

    record NoPerformer(StepId step) implements AtStep {}

    record RepeatedInStep(StepId step, PerformerId performer) implements AtStep {}

    record UnknownPerformer(StepId step, PerformerId performer) implements AtStep {}

    /** Whoever records another's step must be of the agency. */
    record RecorderOutside(StepId step, PerformerId recorder) implements AtStep {}

    record FlowFromUnknown(StepId step) implements AtStep {}

    record FlowToUnknown(StepId step, StepId to) implements AtStep {}

    /** It must lead to a step or end the case, and not both. */
    record FlowWithoutTarget(StepId step, @Nullable Answer label) implements AtStep {}

    /** A case begins at a start or at a decision; one that is over at once, at its end. */
    record EntryOfWrongKind(StepId step, StepKind kind) implements AtStep {}

    record SecondStart(StepId step) implements AtStep {}

    /** A decision has exactly Ya and Tidak, in whatever order. */
    record WrongExits(StepId step, List<Answer> answers) implements AtStep {}

    /** All but decisions have exactly one exit. */
    record WrongNumberOfExits(StepId step, int exits) implements AtStep {}

    /** Only a decision has exits with an answer. */
    record AnswerWithoutQuestion(StepId step, Answer answer) implements AtStep {}

    /** The case ends at a row that is no end. */
    record EndsInTheMiddle(StepId step) implements AtStep {}

    record GoesOnAfterEnd(StepId step) implements AtStep {}

    record Unreachable(StepId step) implements AtStep {}

    /** No end can be reached from here. */
    record NoWayOut(StepId step) implements AtStep {}
}

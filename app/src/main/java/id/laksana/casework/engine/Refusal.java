package id.laksana.casework.engine;

import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a command is not carried out. */
public sealed interface Refusal {

    /** @param performers whose work it is */
    record NotYours(List<PerformerId> performers) implements Refusal {}

    /** The case is not where whoever asks saw it. */
    record Moved(StepId now, Stage stage) implements Refusal {}

    record TakenBy(UUID member) implements Refusal {}

    record AlreadyYours() implements Refusal {}

    record NotTaken() implements Refusal {}

    record Waiting(ClockOwner whom) implements Refusal {}

    record NotWaiting() implements Refusal {}

    /** Nothing is to be decided here. */
    record NotADecision() implements Refusal {}

    /** It is not done without an answer. */
    record IsADecision() implements Refusal {}

    /** Others have to do their part before the leader decides. */
    record AwaitsOthers(List<PerformerId> others) implements Refusal {}

    record AlreadyActed(PerformerId as) implements Refusal {}

    /** Nothing is done before what was done last. */
    record NotBefore(Instant last) implements Refusal {}

    record InFuture(Instant now) implements Refusal {}

    record Closed() implements Refusal {}

    record NotClosed() implements Refusal {}

    record Erased() implements Refusal {}

    /** There is no act to take back, or it has been taken back. */
    record NothingToCorrect() implements Refusal {}

    record NotYourAct(UUID whose) implements Refusal {}

    /** The case has not been in that step on its way here. */
    record NeverThere(StepId step) implements Refusal {}

    record NotEligible(UUID member) implements Refusal {}

    record Incomplete(List<String> items) implements Refusal {}

    record AlreadyComplete() implements Refusal {}

    record NoSuchItem(String item) implements Refusal {}

    record NoSuchFile(UUID file) implements Refusal {}

    record ReasonMissing() implements Refusal {}

    record TooLong(int most) implements Refusal {}

    record WithItself() implements Refusal {}

    /** The clock does not run, or is known to have run out. */
    record NotRunning(ClockKind clock) implements Refusal {}

    /** The key belongs to another command. */
    record KeyReused(@Nullable UUID key) implements Refusal {}
}

package id.laksana.casework.engine;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wants to be done with a case that has begun. */
public sealed interface Command {

    /** Whether it moves the case or its clocks, or might: whoever asks for it must have seen where the case stands. */
    default boolean dependsOnPosition() {
        return switch (this) {
            case Take _,
                    Release _,
                    Complete _,
                    Decide _,
                    SendBack _,
                    WaitFor _,
                    Resume _,
                    Reassign _,
                    Refuse _,
                    Withdraw _,
                    Correct _ -> true;
            case DeclareComplete _,
                    Check _,
                    Attach _,
                    Detach _,
                    Amend _,
                    Note _,
                    FallDue _,
                    Redate _,
                    Remind _,
                    Escalate _,
                    Anonymise _ -> false;
            case Link link -> link.kind() == LinkKind.DUPLICATE;
        };
    }

    /** Makes the step one's own, so that no colleague works at it meanwhile. */
    record Take() implements Command {}

    /** Puts it back for all whose posts may do it. */
    record Release() implements Command {}

    /** @param as in a joint step, for which of the performers; nothing: the first that the actor may be */
    record Complete(@Nullable PerformerId as) implements Command {}

    record Decide(Answer answer) implements Command {}

    /** To a step where the case has been on its way here, whatever the sheet's arrows say. */
    record SendBack(StepId to, Said reason) implements Command {}

    /** @param until by when an answer is expected; nothing where nobody said */
    record WaitFor(ClockOwner whom, Said reason, @Nullable Instant until) implements Command {

        public WaitFor {
            if (whom == ClockOwner.AGENCY) {
                throw new IllegalArgumentException("Nobody waits for themselves.");
            }
        }
    }

    record Resume() implements Command {}

    /** Gives the present step to another post, or within the posts that may do it to one member. */
    record Reassign(@Nullable UUID post, @Nullable UUID member, Said reason) implements Command {

        public Reassign {
            if ((post == null) == (member == null)) {
                throw new IllegalArgumentException("To a post or to a member");
            }
        }
    }

    /** Ends the case where the sheet draws no way to do so. */
    record Refuse(Said reason) implements Command {}

    /** The applicant does not want it any longer. */
    record Withdraw(Said reason) implements Command {}

    /** Takes back the last act that moved the case. */
    record Correct(Said reason) implements Command {}

    /** All that is needed has come: from here the law counts. */
    record DeclareComplete() implements Command {}

    record Check(String item, CheckState state) implements Command {}

    /** @param item what the applicant had to bring; nothing where it is something else */
    record Attach(
            UUID file,
            String sha256,
            long size,
            String type,
            @Nullable String item,
            Said name) implements Command {}

    record Detach(UUID file, Said reason) implements Command {}

    /** @param values all that the application says now */
    record Amend(Said values) implements Command {}

    /** A routing note, for colleagues. */
    record Note(Said text) implements Command {}

    record Link(UUID other, LinkKind kind) implements Command {}

    /** By the system: a clock has run out. */
    record FallDue(ClockKind clock, Instant due) implements Command {}

    /** By the system: the calendar has changed, and with it what is due when. */
    record Redate(String why, Dated before, Dated after) implements Command {}

    /** By the system: a clock is about to run out. */
    record Remind(ClockKind clock, Instant due) implements Command {}

    /** By the system: a clock has run out, and a post above is told. */
    record Escalate(ClockKind clock, UUID post) implements Command {}

    /** Erases what the closed case knows of persons. */
    record Anonymise() implements Command {}
}

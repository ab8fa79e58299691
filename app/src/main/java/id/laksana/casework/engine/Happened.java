package id.laksana.casework.engine;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.WorkUnit;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can have happened to a case. Names, reasons and notes are told by their digests. */
public sealed interface Happened {

    /** @param applicant who applies and what they said */
    record Registered(String receipt, Pinned pinned, boolean practice, StepId step, Digest applicant)
            implements Happened {}

    /**
     * By what a case runs to its end.
     *
     * @param hash of the canonical bytes of the version
     * @param form the revision of the service's application form
     * @param promised what the agency promised for the service on that day, if anything
     */
    record Pinned(
            UUID service,
            UUID sop,
            int version,
            String hash,
            int form,
            @Nullable Promised promised) {}

    record Promised(int amount, WorkUnit unit) {}

    record Taken(PerformerId as) implements Happened {}

    record Released(PerformerId as) implements Happened {}

    /**
     * Somebody has done their part of a step.
     *
     * @param way where the case went; nothing where others have yet to do theirs
     */
    record Done(
            StepId step,
            PerformerId as,
            @Nullable Answer answer,
            @Nullable Way way) implements Happened {}

    /**
     * A way on, to a step or to the end.
     *
     * @param waitsFor for whom the case waits before the next step can be done
     */
    record Way(
            @Nullable StepId to,
            @Nullable Outcome end,
            @Nullable ClockOwner waitsFor) {

        public Way {
            if ((to == null) == (end == null)) {
                throw new IllegalArgumentException("To a step or to the end");
            }
        }
    }

    record SentBack(StepId from, StepId to, Digest reason) implements Happened {}

    record Waits(ClockOwner whom, Digest reason, @Nullable Instant until) implements Happened {}

    record Resumed() implements Happened {}

    record Reassigned(@Nullable UUID post, @Nullable UUID member, PerformerId as, Digest reason) implements Happened {}

    record Refused(StepId step, Digest reason) implements Happened {}

    record Withdrawn(StepId step, Digest reason) implements Happened {}

    /** @param act the event that counts no longer */
    record Corrected(long act, Digest reason) implements Happened {}

    record DeclaredComplete() implements Happened {}

    record Checked(String item, CheckState state) implements Happened {}

    record Attached(
            UUID file,
            String sha256,
            long size,
            String type,
            @Nullable String item,
            Digest name) implements Happened {}

    record Detached(UUID file, Digest reason) implements Happened {}

    record Amended(Digest values) implements Happened {}

    record Noted(Digest text) implements Happened {}

    record Linked(UUID other, LinkKind kind) implements Happened {}

    record Overdue(ClockKind clock, Instant due) implements Happened {}

    record Redated(String why, Dated before, Dated after) implements Happened {}

    record Reminded(ClockKind clock, Instant due) implements Happened {}

    record Escalated(ClockKind clock, UUID post) implements Happened {}

    record Anonymised() implements Happened {}
}

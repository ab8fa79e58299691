package id.laksana.site.cases;

import id.laksana.casework.engine.CheckState;
import id.laksana.casework.engine.ClockKind;
import id.laksana.casework.engine.Stage;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.StepKind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands.
 *
 * @param seq its last event: who acts on the case says that they have seen it
 * @param completeAt since when the application is complete
 * @param possible what can come next, whoever may do it
 */
@Serdeable
record CaseTold(
        String receipt,
        String service,
        Pinned pinned,
        boolean practice,
        Stage stage,
        Standing step,
        @Nullable Waiting waiting,
        @Nullable Outcome outcome,
        long seq,
        Instant receivedAt,
        Instant registeredAt,
        @Nullable Instant completeAt,
        @Nullable Instant closedAt,
        Due due,
        List<ClockKind> overdue,
        List<Checked> checks,
        List<UUID> files,
        boolean anonymised,
        List<Move> possible) {

    /**
     * By what it runs to its end.
     *
     * @param procedure by its code
     * @param hash of the version's canonical document
     * @param form the revision of the service's application form
     */
    @Serdeable
    record Pinned(String procedure, int version, String hash, int form) {}

    /**
     * The step in which it stands, or stood last.
     *
     * @param recorder who records what somebody outside the agency does
     * @param acted who has done their part
     * @param holders members who have taken it
     * @param assigned the post that does it in place of those that usually do
     */
    @Serdeable
    record Standing(
            String id,
            @Nullable String no,
            String activity,
            StepKind kind,
            @Nullable String question,
            List<Part> performers,
            @Nullable String recorder,
            List<String> acted,
            List<UUID> holders,
            @Nullable UUID assigned) {}

    /** Somebody who performs it. */
    @Serdeable
    record Part(String id, String name, PerformerKind kind) {}

    @Serdeable
    record Waiting(ClockOwner whom, Instant since, @Nullable Instant until) {}

    /** When its clocks run out; null where one does not run. */
    @Serdeable
    record Due(
            @Nullable Instant step,
            @Nullable Instant promise,
            @Nullable Instant statutory,
            @Nullable Instant applicant) {}

    @Serdeable
    record Checked(String item, CheckState state) {}

    /**
     * A command that would move the case, and where it leads.
     *
     * @param as in a joint step, whose part it is
     * @param to the next step; null where others have yet to act, or the case ends
     */
    @Serdeable
    record Move(
            String command,
            @Nullable String as,
            @Nullable Answer answer,
            @Nullable String to,
            @Nullable Outcome end) {}
}

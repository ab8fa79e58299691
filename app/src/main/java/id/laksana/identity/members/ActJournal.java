package id.laksana.identity.members;

import id.laksana.identity.Access;
import id.laksana.identity.members.MemberActed.Kind;
import id.laksana.identity.members.MemberActed.Stage;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Says of every act what is intended before Keycloak hears of it, and what came of it afterwards, and lets an agency
 * have one act at a time, on however many servers: so what an act found to be so is so until it ends.
 */
@Singleton
class ActJournal {

    /** No act takes longer: what is still open then was interrupted. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private final RosterRows rows;
    private final Access access;
    private final ApplicationEventPublisher<MemberActed> events;
    private final Clock clock;

    ActJournal(RosterRows rows, Access access, ApplicationEventPublisher<MemberActed> events, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** An act under way. */
    record Act(UUID id, Kind kind, String subject) {

        static Act of(Kind kind, String subject) {
            return new Act(UUID.randomUUID(), kind, subject);
        }
    }

    /** False where another act is under way. */
    @Transactional
    boolean begin(Act act, Map<String, String> details) {
        Instant now = clock.instant();
        closeInterrupted();
        String by = access.caller().name();
        if (rows.begin(act.id(), act.kind().name(), act.subject(), now, by) == 0) {
            return false;
        }
        tell(act, Stage.INTENDED, details);
        return true;
    }

    @Transactional
    void end(Act act, Stage stage, Map<String, String> details) {
        rows.end(act.id());
        tell(act, stage, details);
    }

    /** Whether there was an act that nobody will end any more; what came of it, Keycloak knows. */
    @Transactional
    boolean closeInterrupted() {
        Optional<RosterRows.ActRow> interrupted = rows.open()
                .filter(act -> act.begunAt().plus(LEASE).isBefore(clock.instant()))
                .filter(act -> rows.end(act.id()) == 1);
        interrupted.ifPresent(row -> tell(
                new Act(row.id(), Kind.valueOf(row.kind()), row.subject()),
                Stage.INTERRUPTED,
                Map.of("begun", row.begunAt() + " " + row.byName())));
        return interrupted.isPresent();
    }

    private void tell(Act act, Stage stage, Map<String, String> details) {
        events.publishEvent(new MemberActed(act.kind(), stage, act.subject(), details));
    }
}

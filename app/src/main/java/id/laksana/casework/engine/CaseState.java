package id.laksana.casework.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case is after its last event.
 *
 * @param last the last act that moved it, and what there was before; nothing where none can be taken back
 * @param actedAt when the last thing was done that moved it or its clocks: nothing is done before that
 * @param recordedAt when the last event was recorded
 */
public record CaseState(
        long seq,
        Position at,
        Timeline timeline,
        List<Checklist> checks,
        List<UUID> files,
        @Nullable UUID duplicateOf,
        boolean anonymised,
        @Nullable Reversible last,
        Instant actedAt,
        Instant recordedAt) {

    public CaseState {
        checks = List.copyOf(checks);
        files = List.copyOf(files);
    }

    public record Checklist(String item, CheckState state) {}

    /** @param who did it */
    public record Reversible(long act, UUID who, Position before, Timeline timeline) {}

    public Optional<CheckState> check(String item) {
        return checks.stream()
                .filter(check -> check.item().equals(item))
                .map(Checklist::state)
                .findFirst();
    }

    public boolean isClosed() {
        return at.stage() == Stage.CLOSED;
    }

    CaseState next(Event event, Position now, Timeline time, @Nullable Reversible reversible, Instant acted) {
        return new CaseState(
                event.seq(), now, time, checks, files, duplicateOf, anonymised, reversible, acted, event.recordedAt());
    }

    CaseState checks(List<Checklist> now) {
        return new CaseState(seq, at, timeline, now, files, duplicateOf, anonymised, last, actedAt, recordedAt);
    }

    CaseState files(List<UUID> now) {
        return new CaseState(seq, at, timeline, checks, now, duplicateOf, anonymised, last, actedAt, recordedAt);
    }

    CaseState duplicateOf(@Nullable UUID other) {
        return new CaseState(seq, at, timeline, checks, files, other, anonymised, last, actedAt, recordedAt);
    }

    CaseState erased() {
        return new CaseState(seq, at, timeline, checks, files, duplicateOf, true, null, actedAt, recordedAt);
    }
}

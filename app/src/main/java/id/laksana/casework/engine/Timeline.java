package id.laksana.casework.engine;

import id.laksana.sop.procedure.ClockOwner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case's time, from which everything that is due can be reckoned again, whatever becomes of the calendar.
 *
 * @param completeAt since when the application was complete
 * @param stepSince since when the case stands in its step
 * @param pauses the times that were not the agency's own, the last of which may still last
 * @param overdue the clocks that are known to have run out; that of the step is forgotten with the step
 */
public record Timeline(
        Instant receivedAt,
        @Nullable Instant completeAt,
        Instant stepSince,
        List<Pause> pauses,
        List<ClockKind> overdue,
        @Nullable Instant closedAt) {

    public Timeline {
        pauses = List.copyOf(pauses);
        overdue = List.copyOf(overdue);
    }

    static Timeline from(Instant received, ClockOwner owner) {
        return new Timeline(received, null, received, List.of(), List.of(), null).owned(owner, received);
    }

    /** Whose time it is now. */
    public ClockOwner owner() {
        return pauses.isEmpty() || pauses.getLast().until() != null
                ? ClockOwner.AGENCY
                : pauses.getLast().owner();
    }

    Timeline owned(ClockOwner owner, Instant at) {
        if (owner == owner()) {
            return this;
        }
        List<Pause> after = new ArrayList<>(pauses);
        if (owner() != ClockOwner.AGENCY) {
            Pause last = after.removeLast();
            after.add(new Pause(last.owner(), last.from(), at));
        }
        if (owner != ClockOwner.AGENCY) {
            after.add(new Pause(owner, at, null));
        }
        return new Timeline(receivedAt, completeAt, stepSince, after, overdue, closedAt);
    }

    Timeline entered(Instant at) {
        List<ClockKind> lasting = overdue.stream().filter(Timeline::isOfTheCase).toList();
        return new Timeline(receivedAt, completeAt, at, pauses, lasting, null);
    }

    Timeline complete(Instant at) {
        return new Timeline(receivedAt, at, stepSince, pauses, overdue, closedAt);
    }

    Timeline overdue(ClockKind clock) {
        List<ClockKind> after = new ArrayList<>(overdue);
        after.add(clock);
        return new Timeline(receivedAt, completeAt, stepSince, pauses, after, closedAt);
    }

    /** What is due later than now after all has not run out. */
    Timeline redated(Dated due, Instant now) {
        List<ClockKind> after =
                overdue.stream().filter(clock -> !isLater(due.of(clock), now)).toList();
        return new Timeline(receivedAt, completeAt, stepSince, pauses, after, closedAt);
    }

    /** And not of the step in which it stands. */
    private static boolean isOfTheCase(ClockKind clock) {
        return clock == ClockKind.PROMISE || clock == ClockKind.STATUTORY;
    }

    private static boolean isLater(@Nullable Instant due, Instant now) {
        return due != null && due.isAfter(now);
    }

    /** With the applicant's answer another wait begins to be counted. */
    Timeline answered() {
        List<ClockKind> after =
                overdue.stream().filter(clock -> clock != ClockKind.APPLICANT).toList();
        return new Timeline(receivedAt, completeAt, stepSince, pauses, after, closedAt);
    }

    Timeline closed(Instant at) {
        Timeline over = owned(ClockOwner.AGENCY, at);
        return new Timeline(receivedAt, completeAt, stepSince, over.pauses, overdue, at);
    }

    /** As it was before an act that counts no longer; what has become complete or run out for the whole case meanwhile stays so. */
    Timeline takenBackFrom(Timeline now) {
        List<ClockKind> both = Stream.concat(
                        overdue.stream().filter(clock -> !isOfTheCase(clock)),
                        now.overdue.stream().filter(Timeline::isOfTheCase))
                .toList();
        return new Timeline(receivedAt, now.completeAt, stepSince, pauses, both, closedAt);
    }
}

package id.laksana.casework.engine;

import id.laksana.casework.engine.Decision.Accepted;
import id.laksana.casework.engine.Decision.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks commands and tells what comes of them. */
public final class Engine {

    private Engine() {}

    public static Decision begin(Course course, Beginning beginning, Actor actor, Instant now) {
        if (beginning.receivedAt().isAfter(now)) {
            return new Refused(new Refusal.InFuture(now));
        }
        Happened.Registered registered = new Happened.Registered(
                beginning.receipt(),
                beginning.pinned(),
                beginning.practice(),
                course.track().entry(),
                beginning.applicant().digest());
        Event unsigned = new Event(1, registered, By.ITSELF, beginning.receivedAt(), now);
        CaseState state = Fold.begin(course.track(), unsigned);
        Desk desk = new Desk(course.track(), state.at(), actor);
        By by = desk.parts().stream().findFirst().map(desk::by).orElseGet(desk::by);
        Event event = new Event(1, registered, by, beginning.receivedAt(), now);
        return new Accepted(
                List.of(event),
                List.of(new Decision.Spoken(1, "applicant", beginning.applicant())),
                Fold.begin(course.track(), event));
    }

    /**
     * @param due when the clocks run out by the calendar as it is now
     * @param now may lag behind what another node has recorded; time goes on from there
     */
    public static Decision decide(Course course, CaseState state, Asked asked, Actor actor, Dated due, Instant now) {
        Instant recordedAt = now.isBefore(state.recordedAt()) ? state.recordedAt() : now;
        Optional<Refusal> refused = Checks.refusal(state, asked, recordedAt);
        if (refused.isPresent()) {
            return new Refused(refused.get());
        }
        Instant happenedAt = asked.happenedAt() == null ? recordedAt : asked.happenedAt();
        Act act = new Acts(course, state, new Desk(course.track(), state.at(), actor)).act(asked.command());
        return switch (act) {
            case Act.Not(Refusal why) -> new Refused(why);
            case Act.Does does ->
                accepted(course, state, runOut(state, due, asked, happenedAt), does, happenedAt, recordedAt);
        };
    }

    /** The state to which a history leads. */
    public static CaseState replay(Track track, List<Event> history) {
        CaseState state = Fold.begin(track, history.getFirst());
        for (Event event : history.subList(1, history.size())) {
            state = Fold.after(track, state, event);
        }
        return state;
    }

    /** What has run out before somebody acted is told first, if nobody has told it yet. */
    private static List<Happened.Overdue> runOut(CaseState state, Dated due, Asked asked, Instant happenedAt) {
        List<Happened.Overdue> told = new ArrayList<>();
        for (ClockKind clock : ClockKind.values()) {
            Instant end = due.of(clock);
            if (end != null && end.isBefore(happenedAt) && mayRunOut(state, clock, asked.command())) {
                told.add(new Happened.Overdue(clock, end));
            }
        }
        return told;
    }

    private static boolean mayRunOut(CaseState state, ClockKind clock, Command command) {
        return command.dependsOnPosition()
                && !state.isClosed()
                && !state.timeline().overdue().contains(clock);
    }

    private static Accepted accepted(
            Course course,
            CaseState state,
            List<Happened.Overdue> first,
            Act.Does does,
            Instant happenedAt,
            Instant recordedAt) {
        List<Event> events = new ArrayList<>();
        CaseState after = state;
        for (Happened.Overdue overdue : first) {
            Event event = new Event(after.seq() + 1, overdue, By.ITSELF, recordedAt, recordedAt);
            after = Fold.after(course.track(), after, event);
            events.add(event);
        }
        Event event = new Event(after.seq() + 1, does.what(), does.by(), happenedAt, recordedAt);
        events.add(event);
        return new Accepted(
                events,
                does.words().stream()
                        .map(words -> new Decision.Spoken(event.seq(), words.name(), words.said()))
                        .toList(),
                Fold.after(course.track(), after, event));
    }
}

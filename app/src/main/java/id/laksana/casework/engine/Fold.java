package id.laksana.casework.engine;

import id.laksana.casework.engine.CaseState.Checklist;
import id.laksana.casework.engine.CaseState.Reversible;
import id.laksana.casework.engine.Position.Holder;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a case is after an event, from what it was before: the one way in which states come about, live and replayed. */
final class Fold {

    private final Track track;
    private final CaseState before;
    private final Event event;

    private Fold(Track track, CaseState before, Event event) {
        this.track = track;
        this.before = before;
        this.event = event;
    }

    static CaseState begin(Track track, Event event) {
        if (event.seq() != 1 || !(event.what() instanceof Happened.Registered registered)) {
            throw new IllegalArgumentException("A history begins with a registration.");
        }
        StepId step = registered.step();
        return new CaseState(
                1,
                standing(step, 1, List.of(step), null),
                Timeline.from(event.happenedAt(), track.owner(step)),
                List.of(),
                List.of(),
                null,
                false,
                null,
                event.happenedAt(),
                event.recordedAt());
    }

    static CaseState after(Track track, CaseState before, Event event) {
        if (event.seq() != before.seq() + 1) {
            throw new IllegalArgumentException("After " + before.seq() + " comes no " + event.seq());
        }
        return new Fold(track, before, event).fold();
    }

    private CaseState fold() {
        Position at = before.at();
        Timeline time = before.timeline();
        return switch (event.what()) {
            case Happened.Registered _ -> throw new IllegalArgumentException("A case begins once.");
            case Happened.Taken taken ->
                placed(at.holders(held(taken.as(), event.by().who())), time);
            case Happened.Released released -> placed(at.holders(held(released.as(), null)), time);
            case Happened.Done done -> done(done);
            case Happened.SentBack back -> moved(arrive(back.to(), null), arrived(back.to(), null));
            case Happened.Waits waits -> waits(waits);
            case Happened.Resumed _ ->
                moved(
                        at.waiting(null),
                        time.owned(track.owner(at.step()), event.happenedAt()).answered());
            case Happened.Reassigned given -> reassigned(given);
            case Happened.Refused _ -> closed(Outcome.REFUSED);
            case Happened.Withdrawn _ -> closed(Outcome.WITHDRAWN);
            case Happened.Linked(UUID other, LinkKind kind) ->
                kind == LinkKind.DUPLICATE ? closed(Outcome.WITHDRAWN).duplicateOf(other) : unmoved();
            case Happened.Corrected _ -> corrected();
            case Happened.DeclaredComplete _ -> acted(at, time.complete(event.happenedAt()), before.last());
            case Happened.Checked(String item, CheckState state) -> unmoved().checks(checked(item, state));
            case Happened.Attached attached -> unmoved().files(with(before.files(), attached.file()));
            case Happened.Detached detached -> unmoved().files(without(before.files(), detached.file()));
            case Happened.Overdue overdue -> placed(at, time.overdue(overdue.clock()));
            case Happened.Escalated raised -> placed(at.raised(with(at.raised(), raised.post())), time);
            case Happened.Anonymised _ -> unmoved().erased();
            case Happened.Redated redated -> placed(at, time.redated(redated.after(), event.happenedAt()));
            case Happened.Amended _, Happened.Noted _, Happened.Reminded _ -> unmoved();
        };
    }

    private CaseState done(Happened.Done done) {
        Happened.Way way = done.way();
        if (way == null) {
            return moved(before.at().acted(with(before.at().acted(), done.as())), before.timeline());
        }
        if (way.end() != null) {
            return closed(way.end());
        }
        StepId to = Objects.requireNonNull(way.to());
        return moved(arrive(to, way.waitsFor()), arrived(to, way.waitsFor()));
    }

    private Position arrive(StepId to, @Nullable ClockOwner waitsFor) {
        Wait wait = waitsFor == null ? null : new Wait(waitsFor, event.happenedAt(), null);
        return standing(to, event.seq(), trailTo(to), wait);
    }

    private Timeline arrived(StepId to, @Nullable ClockOwner waitsFor) {
        ClockOwner owner = waitsFor == null ? track.owner(to) : waitsFor;
        return before.timeline().entered(event.happenedAt()).owned(owner, event.happenedAt());
    }

    /** Without the rounds that led nowhere. */
    private List<StepId> trailTo(StepId to) {
        List<StepId> trail = before.at().trail();
        int earlier = trail.indexOf(to);
        return earlier < 0 ? with(trail, to) : trail.subList(0, earlier + 1);
    }

    private CaseState waits(Happened.Waits waits) {
        Wait wait = new Wait(waits.whom(), event.happenedAt(), waits.until());
        return moved(before.at().waiting(wait), before.timeline().owned(waits.whom(), event.happenedAt()));
    }

    private CaseState reassigned(Happened.Reassigned given) {
        Position at = before.at();
        return given.post() == null
                ? placed(at.holders(held(given.as(), given.member())), before.timeline())
                : placed(at.assigned(given.post()), before.timeline());
    }

    private CaseState closed(Outcome outcome) {
        return moved(before.at().closed(outcome), before.timeline().closed(event.happenedAt()));
    }

    /** The case stands where it stood; whoever has not seen this has not seen where it stands. */
    private CaseState corrected() {
        Reversible last = Objects.requireNonNull(before.last());
        return acted(last.before().since(event.seq()), last.timeline().takenBackFrom(before.timeline()), null)
                .duplicateOf(null);
    }

    private List<Checklist> checked(String item, CheckState state) {
        return Stream.concat(
                        before.checks().stream().filter(check -> !check.item().equals(item)),
                        Stream.of(new Checklist(item, state)))
                .toList();
    }

    private List<Holder> held(PerformerId as, @Nullable UUID member) {
        List<Holder> holders = new ArrayList<>(before.at().holders());
        holders.removeIf(holder -> holder.as().equals(as));
        if (member != null) {
            holders.add(new Holder(as, member));
        }
        return holders;
    }

    /** By an act that can be taken back. */
    private CaseState moved(Position at, Timeline time) {
        UUID who = event.by().who();
        Reversible last = who == null ? null : new Reversible(event.seq(), who, before.at(), before.timeline());
        return acted(at, time, last);
    }

    private CaseState acted(Position at, Timeline time, @Nullable Reversible last) {
        return before.next(event, at, time, last, event.happenedAt());
    }

    private CaseState placed(Position at, Timeline time) {
        return before.next(event, at, time, before.last(), before.actedAt());
    }

    private CaseState unmoved() {
        return placed(before.at(), before.timeline());
    }

    private static Position standing(StepId step, long since, List<StepId> trail, @Nullable Wait wait) {
        Stage stage = wait == null ? Stage.OPEN : Stage.WAITING;
        return new Position(stage, step, since, trail, List.of(), List.of(), null, List.of(), wait, null);
    }

    private static <T> List<T> with(List<T> all, T added) {
        return Stream.concat(all.stream(), Stream.of(added)).toList();
    }

    private static <T> List<T> without(List<T> all, T removed) {
        return all.stream().filter(one -> !one.equals(removed)).toList();
    }
}

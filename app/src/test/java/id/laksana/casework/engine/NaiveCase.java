package id.laksana.casework.engine;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The second, naive interpreter: it keeps what was done in a list and goes through all of it whenever it is asked where the case stands. What is taken back
 * is struck from the list. It shares no code with the engine.
 */
final class NaiveCase {

    record Line(
            long seq,
            Instant at,
            @Nullable UUID who,
            Command command,
            @Nullable PerformerId as) {}

    private final Procedure procedure;
    private final Instant received;
    private final List<Line> lines = new ArrayList<>();
    /** Of acts that were struck, the last number: whoever has not seen it has not seen where the case stands. */
    private long struckAt = 1;

    private boolean mayStrike;

    NaiveCase(Procedure procedure, Instant received) {
        this.procedure = procedure;
        this.received = received;
    }

    void done(Line line) {
        if (line.command() instanceof Command.Correct) {
            strike(line);
        } else {
            lines.add(line);
            mayStrike = mayStrike || moves(line.command());
        }
    }

    private void strike(Line line) {
        int last = lastMove();
        List<Line> after = new ArrayList<>(lines.subList(last + 1, lines.size()));
        after.removeIf(one -> one.command() instanceof Command.Take
                || one.command() instanceof Command.Release
                || one.command() instanceof Command.Reassign
                || one.command() instanceof Command.Escalate
                || isOfTheStep(one.command()));
        after.replaceAll(NaiveCase::ofTheWholeCase);
        while (lines.size() > last) {
            lines.removeLast();
        }
        lines.addAll(after);
        struckAt = line.seq();
        mayStrike = false;
    }

    /** When another step would have been due is no matter any longer. */
    private static Line ofTheWholeCase(Line line) {
        return line.command() instanceof Command.Redate(String why, Dated before, Dated after)
                ? new Line(
                        line.seq(),
                        line.at(),
                        line.who(),
                        new Command.Redate(why, before, new Dated(null, after.promise(), after.statutory(), null)),
                        line.as())
                : line;
    }

    private static boolean isOfTheStep(Command command) {
        return command instanceof Command.FallDue due
                && (due.clock() == ClockKind.STEP || due.clock() == ClockKind.APPLICANT);
    }

    boolean mayStrike() {
        return mayStrike;
    }

    Line lastMoved() {
        return lines.get(lastMove());
    }

    private int lastMove() {
        for (int index = lines.size() - 1; index >= 0; index--) {
            if (moves(lines.get(index).command())) {
                return index;
            }
        }
        return -1;
    }

    static boolean moves(Command command) {
        return switch (command) {
            case Command.Complete _,
                    Command.Decide _,
                    Command.SendBack _,
                    Command.WaitFor _,
                    Command.Resume _,
                    Command.Refuse _,
                    Command.Withdraw _ -> true;
            case Command.Link link -> link.kind() == LinkKind.DUPLICATE;
            default -> false;
        };
    }

    World now() {
        World world = new World();
        world.enter(procedure.entry(), received, 1);
        world.own(step(world.step).clockOwner(), received);
        lines.forEach(line -> apply(world, line));
        world.since = Math.max(world.since, struckAt);
        return world;
    }

    private void apply(World world, Line line) {
        switch (line.command()) {
            case Command.Take _ -> world.holders.put(named(line), whoOf(line));
            case Command.Release _ -> world.holders.remove(named(line));
            case Command.Complete _ -> complete(world, line, null);
            case Command.Decide decide -> complete(world, line, decide.answer());
            case Command.SendBack back -> arrive(world, back.to(), null, line);
            case Command.WaitFor wait -> {
                world.waits = wait.whom();
                world.own(wait.whom(), line.at());
            }
            case Command.Resume _ -> {
                world.waits = null;
                world.overdue.remove(ClockKind.APPLICANT);
                world.own(step(world.step).clockOwner(), line.at());
            }
            case Command.Reassign given -> reassign(world, line, given);
            case Command.Refuse _ -> world.close(Outcome.REFUSED, line.at());
            case Command.Withdraw _ -> world.close(Outcome.WITHDRAWN, line.at());
            case Command.Link link -> {
                if (link.kind() == LinkKind.DUPLICATE) {
                    world.close(Outcome.WITHDRAWN, line.at());
                }
            }
            case Command.DeclareComplete _ -> world.complete = true;
            case Command.Check check -> world.checks.put(check.item(), check.state());
            case Command.Attach attach -> world.files.add(attach.file());
            case Command.Detach detach -> world.files.remove(detach.file());
            case Command.FallDue due -> world.overdue.add(due.clock());
            case Command.Escalate raise -> world.raised.add(raise.post());
            case Command.Anonymise _ -> world.erased = true;
            case Command.Redate redate -> redate(world, line, redate.after());
            case Command.Amend _, Command.Note _, Command.Remind _ -> {}
            case Command.Correct _ -> throw new IllegalStateException("struck");
        }
    }

    private static void reassign(World world, Line line, Command.Reassign given) {
        if (given.post() == null) {
            world.holders.put(named(line), Objects.requireNonNull(given.member()));
        } else {
            world.assigned = given.post();
            world.holders.clear();
        }
    }

    private static void redate(World world, Line line, Dated after) {
        for (ClockKind clock : ClockKind.values()) {
            Instant due = after.of(clock);
            if (due != null && due.isAfter(line.at())) {
                world.overdue.remove(clock);
            }
        }
    }

    private void complete(World world, Line line, @Nullable Answer answer) {
        Step step = step(world.step);
        world.acted.add(named(line));
        boolean over = answer != null
                || step.joint() != Joint.ALL
                || (world.acted.containsAll(step.performers()) && outOf(step).label() == null);
        if (!over) {
            return;
        }
        for (Flow flow : procedure.flows()) {
            if (flow.from().equals(step.id()) && flow.label() == answer) {
                switch (flow.target()) {
                    case Flow.Next next -> arrive(world, next.step(), flow.waitsFor(), line);
                    case Flow.End end -> world.close(end.outcome(), line.at());
                }
                return;
            }
        }
        throw new IllegalStateException("Nowhere to go from " + step.id() + " with " + answer);
    }

    private void arrive(World world, StepId to, @Nullable ClockOwner waitsFor, Line line) {
        world.enter(to, line.at(), line.seq());
        world.waits = waitsFor;
        world.own(waitsFor == null ? step(to).clockOwner() : waitsFor, line.at());
    }

    Flow outOf(Step step) {
        return procedure.flows().stream()
                .filter(flow -> flow.from().equals(step.id()))
                .findFirst()
                .orElseThrow();
    }

    Step step(StepId id) {
        return procedure.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PerformerId named(Line line) {
        return Objects.requireNonNull(line.as());
    }

    private static UUID whoOf(Line line) {
        return Objects.requireNonNull(line.who());
    }

    /** Where a case stands. */
    static final class World {

        StepId step = new StepId("nowhere");
        long since;
        Instant entered = Instant.EPOCH;
        final List<StepId> trail = new ArrayList<>();
        final Set<PerformerId> acted = new LinkedHashSet<>();
        final Map<PerformerId, UUID> holders = new LinkedHashMap<>();

        @Nullable
        UUID assigned;

        final List<UUID> raised = new ArrayList<>();

        @Nullable
        ClockOwner waits;

        @Nullable
        Outcome outcome;

        boolean complete;
        boolean erased;
        final Map<String, CheckState> checks = new HashMap<>();
        final Set<UUID> files = new LinkedHashSet<>();
        final Set<ClockKind> overdue = new LinkedHashSet<>();
        final List<Pause> pauses = new ArrayList<>();
        ClockOwner owner = ClockOwner.AGENCY;

        private void enter(StepId to, Instant at, long seq) {
            int before = trail.indexOf(to);
            while (before >= 0 && trail.size() > before) {
                trail.removeLast();
            }
            trail.add(to);
            step = to;
            since = seq;
            entered = at;
            acted.clear();
            holders.clear();
            assigned = null;
            raised.clear();
            overdue.remove(ClockKind.STEP);
            overdue.remove(ClockKind.APPLICANT);
        }

        private void own(ClockOwner now, Instant at) {
            if (now == owner) {
                return;
            }
            if (owner != ClockOwner.AGENCY) {
                Pause open = pauses.removeLast();
                pauses.add(new Pause(open.owner(), open.from(), at));
            }
            if (now != ClockOwner.AGENCY) {
                pauses.add(new Pause(now, at, null));
            }
            owner = now;
        }

        private void close(Outcome how, Instant at) {
            outcome = how;
            waits = null;
            holders.clear();
            assigned = null;
            raised.clear();
            own(ClockOwner.AGENCY, at);
        }
    }
}

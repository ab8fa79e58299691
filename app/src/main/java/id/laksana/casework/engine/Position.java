package id.laksana.casework.engine;

import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands.
 *
 * @param step the one in which it stands, or stood last
 * @param since the event with which it came there
 * @param trail the steps that led here, each once, the present one last
 * @param acted who has done their part of a joint step
 * @param holders who has taken it
 * @param assigned the post that does the step in place of those that usually do
 * @param raised posts above that have been told
 */
public record Position(
        Stage stage,
        StepId step,
        long since,
        List<StepId> trail,
        List<PerformerId> acted,
        List<Holder> holders,
        @Nullable UUID assigned,
        List<UUID> raised,
        @Nullable Wait waiting,
        @Nullable Outcome outcome) {

    public Position {
        trail = List.copyOf(trail);
        acted = List.copyOf(acted);
        holders = List.copyOf(holders);
        raised = List.copyOf(raised);
    }

    /** @param as whose part of the step; of one that is no joint work of all, its leader's */
    public record Holder(PerformerId as, UUID member) {}

    public Optional<UUID> holder(PerformerId as) {
        return holders.stream()
                .filter(holder -> holder.as().equals(as))
                .map(Holder::member)
                .findFirst();
    }

    Position acted(List<PerformerId> now) {
        return new Position(stage, step, since, trail, now, holders, assigned, raised, waiting, outcome);
    }

    Position holders(List<Holder> now) {
        return new Position(stage, step, since, trail, acted, now, assigned, raised, waiting, outcome);
    }

    /** Whoever had taken it has it no longer. */
    Position assigned(UUID post) {
        return new Position(stage, step, since, trail, acted, List.of(), post, raised, waiting, outcome);
    }

    Position raised(List<UUID> now) {
        return new Position(stage, step, since, trail, acted, holders, assigned, now, waiting, outcome);
    }

    Position waiting(@Nullable Wait now) {
        Stage then = now == null ? Stage.OPEN : Stage.WAITING;
        return new Position(then, step, since, trail, acted, holders, assigned, raised, now, outcome);
    }

    Position since(long now) {
        return new Position(stage, step, now, trail, acted, holders, assigned, raised, waiting, outcome);
    }

    Position closed(Outcome how) {
        return new Position(Stage.CLOSED, step, since, trail, acted, List.of(), null, List.of(), null, how);
    }
}

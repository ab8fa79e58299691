package id.laksana.sop.procedure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Steps in the order of their rows, and what leads from one to the next. What cannot be run is no procedure. */
public record Procedure(List<Performer> performers, List<Step> steps, List<Flow> flows, StepId entry) {

    public Procedure {
        performers = List.copyOf(performers);
        steps = List.copyOf(steps);
        flows = List.copyOf(flows);
        List<Obstacle> obstacles = Soundness.obstacles(performers, steps, flows, entry);
        if (!obstacles.isEmpty()) {
            throw new IllegalArgumentException("No procedure: " + obstacles);
        }
    }

    public static Attempt attempt(
            List<Performer> performers, List<Step> steps, List<Flow> flows, @Nullable StepId entry) {
        List<Obstacle> obstacles = Soundness.obstacles(performers, steps, flows, entry);
        return entry == null || !obstacles.isEmpty()
                ? new Attempt.Refused(obstacles)
                : new Attempt.Made(new Procedure(performers, steps, flows, entry));
    }

    public Optional<Step> step(StepId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public Optional<Performer> performer(PerformerId id) {
        return performers.stream()
                .filter(performer -> performer.id().equals(id))
                .findFirst();
    }

    /** Of a decision Ya first. */
    public List<Flow> flowsFrom(StepId step) {
        return flows.stream()
                .filter(flow -> flow.from().equals(step))
                .sorted((one, other) -> Boolean.compare(one.label() == Answer.NO, other.label() == Answer.NO))
                .toList();
    }

    /** A procedure, or all that stands in its way. */
    public sealed interface Attempt {

        record Made(Procedure procedure) implements Attempt {}

        record Refused(List<Obstacle> obstacles) implements Attempt {

            public Refused {
                obstacles = List.copyOf(obstacles);
                if (obstacles.isEmpty()) {
                    throw new IllegalArgumentException("Refused without a reason");
                }
            }
        }
    }
}

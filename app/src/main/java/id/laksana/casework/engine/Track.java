package id.laksana.casework.engine;

import static java.util.stream.Collectors.toUnmodifiableMap;

import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A procedure as cases run on it: what leads from a step is looked up, not searched. */
public final class Track {

    private final Procedure procedure;
    private final Map<StepId, Stop> stops;
    private final Map<PerformerId, Performer> performers;

    private Track(Procedure procedure) {
        this.procedure = procedure;
        Map<StepId, Stop> made = new LinkedHashMap<>();
        procedure.steps().forEach(step -> made.put(step.id(), stop(procedure, step)));
        stops = Map.copyOf(made);
        performers = procedure.performers().stream().collect(toUnmodifiableMap(Performer::id, performer -> performer));
    }

    public static Track of(Procedure procedure) {
        return new Track(procedure);
    }

    public Procedure procedure() {
        return procedure;
    }

    public StepId entry() {
        return procedure.entry();
    }

    public boolean has(StepId step) {
        return stops.containsKey(step);
    }

    public Step step(StepId id) {
        return stop(id).step();
    }

    /** Whether the way on depends on an answer. */
    public boolean isDecision(StepId id) {
        return stop(id).on() == null;
    }

    public boolean isJointWorkOfAll(StepId id) {
        Step step = step(id);
        return step.joint() == Joint.ALL && step.performers().size() > 1;
    }

    /** @param answer of a decision */
    Happened.Way way(StepId from, @Nullable Answer answer) {
        Stop stop = stop(from);
        Happened.Way way = answer == null ? stop.on() : answer == Answer.YES ? stop.yes() : stop.no();
        if (way == null) {
            throw new IllegalArgumentException("No way on from " + from + " with " + answer);
        }
        return way;
    }

    public ClockOwner owner(StepId step) {
        return step(step).clockOwner();
    }

    public PerformerKind kind(PerformerId id) {
        return Optional.ofNullable(performers.get(id)).map(Performer::kind).orElse(PerformerKind.ROLE);
    }

    private Stop stop(StepId id) {
        Stop stop = stops.get(id);
        if (stop == null) {
            throw new IllegalArgumentException("No such step: " + id);
        }
        return stop;
    }

    private static Stop stop(Procedure procedure, Step step) {
        List<Flow> flows = procedure.flowsFrom(step.id());
        return new Stop(step, way(flows, null), way(flows, Answer.YES), way(flows, Answer.NO));
    }

    private static Happened.@Nullable Way way(List<Flow> flows, @Nullable Answer label) {
        return flows.stream()
                .filter(flow -> flow.label() == label)
                .findFirst()
                .map(flow -> switch (flow.target()) {
                    case Flow.Next next -> new Happened.Way(next.step(), null, flow.waitsFor());
                    case Flow.End end -> new Happened.Way(null, end.outcome(), null);
                })
                .orElse(null);
    }

    private record Stop(Step step, Happened.@Nullable Way on, Happened.@Nullable Way yes, Happened.@Nullable Way no) {}
}

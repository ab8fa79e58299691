package id.laksana.sop.procedure;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A way from the entry to an end that visits no step twice.
 *
 * @param doubtful whether it takes a flow that an official has yet to confirm
 * @param untimed the steps that have no standard time and so add nothing
 * @param handovers the steps in which the applicant gets something
 */
public record Path(
        List<StepId> steps,
        List<Exit> exits,
        Outcome outcome,
        boolean doubtful,
        Set<StepId> untimed,
        Set<StepId> handovers,
        Map<ClockOwner, TimeTotal> times) {

    public Path {
        steps = List.copyOf(steps);
        exits = List.copyOf(exits);
        untimed = Collections.unmodifiableSet(new LinkedHashSet<>(untimed));
        handovers = Collections.unmodifiableSet(new LinkedHashSet<>(handovers));
        times = Map.copyOf(times);
    }

    public TimeTotal of(ClockOwner owner) {
        return times.getOrDefault(owner, TimeTotal.NONE);
    }

    public TimeTotal total() {
        return times.values().stream().reduce(TimeTotal.NONE, TimeTotal::plus);
    }
}

package id.laksana.sop.procedure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes down every way in turn. At a decision it enters only exits from which an end can still be reached, so that each path costs a polynomial
 * effort and no time goes into ways that come to nothing; it keeps its own stack, because sheets may be long.
 */
final class PathSearch {

    private final Graph graph;
    private final List<Step> steps;
    private final List<List<Flow>> flows;
    private final int entry;

    private final BitSet visited = new BitSet();
    private final Deque<Flow> taken = new ArrayDeque<>();
    private final Deque<Deque<Flow>> open = new ArrayDeque<>();
    private final List<Path> found = new ArrayList<>();

    PathSearch(Procedure procedure) {
        graph = new Graph(procedure.steps(), procedure.flows());
        steps = procedure.steps();
        flows = steps.stream().map(step -> procedure.flowsFrom(step.id())).toList();
        entry = graph.row(procedure.entry());
    }

    Paths search() {
        enter(entry);
        while (!open.isEmpty()) {
            Deque<Flow> left = open.getLast();
            if (left.isEmpty()) {
                leave();
            } else if (found.size() == Paths.MOST) {
                return new Paths(found, false);
            } else {
                follow(left.removeFirst());
            }
        }
        return new Paths(found, true);
    }

    private void follow(Flow flow) {
        taken.addLast(flow);
        switch (flow.target()) {
            case Flow.End end -> {
                found.add(path(end.outcome()));
                taken.removeLast();
            }
            case Flow.Next next -> enter(graph.row(next.step()));
        }
    }

    private void enter(int row) {
        visited.set(row);
        List<Flow> exits = flows.get(row);
        open.addLast(new ArrayDeque<>(
                exits.size() == 1
                        ? exits
                        : exits.stream().filter(this::leadsToAnEnd).toList()));
    }

    private void leave() {
        open.removeLast();
        if (!taken.isEmpty()) {
            visited.clear(row(taken.removeLast()));
        }
    }

    private int row(Flow flow) {
        return switch (flow.target()) {
            case Flow.Next next -> graph.row(next.step());
            case Flow.End _ -> graph.end();
        };
    }

    private boolean leadsToAnEnd(Flow flow) {
        return graph.canEnd(row(flow), visited);
    }

    private Path path(Outcome outcome) {
        List<StepId> way = new ArrayList<>();
        List<Exit> exits = new ArrayList<>();
        Set<StepId> untimed = new LinkedHashSet<>();
        Set<StepId> handovers = new LinkedHashSet<>();
        Map<ClockOwner, TimeTotal> times = new EnumMap<>(ClockOwner.class);
        for (Flow flow : taken) {
            Step step = steps.get(graph.row(flow.from()));
            way.add(step.id());
            if (flow.label() != null) {
                exits.add(new Exit(step.id(), flow.label()));
            }
            if (step.standardTime() == null) {
                untimed.add(step.id());
            } else {
                times.merge(step.clockOwner(), TimeTotal.of(step.standardTime()), TimeTotal::plus);
            }
            if (step.handover() != null && step.handover().happens(flow.label())) {
                handovers.add(step.id());
            }
        }
        boolean doubtful = taken.stream().anyMatch(flow -> flow.reading().doubtful());
        return new Path(way, exits, outcome, doubtful, untimed, handovers, times);
    }
}

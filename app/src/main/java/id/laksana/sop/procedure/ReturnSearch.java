package id.laksana.sop.procedure;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;

/** Finds the flows that go up the sheet to a row from which they are reached again. */
final class ReturnSearch {

    private final Procedure procedure;
    private final Graph graph;

    ReturnSearch(Procedure procedure) {
        this.procedure = procedure;
        this.graph = new Graph(procedure.steps(), procedure.flows());
    }

    List<Return> search() {
        return procedure.flows().stream()
                .sorted(comparingInt(flow -> graph.row(flow.from())))
                .flatMap(flow -> back(flow).stream())
                .toList();
    }

    private Optional<Return> back(Flow flow) {
        int from = graph.row(flow.from());
        if (!(flow.target() instanceof Flow.Next next) || graph.row(next.step()) > from) {
            return Optional.empty();
        }
        List<Step> repeated = graph.shortest(graph.row(next.step()), from).stream()
                .map(procedure.steps()::get)
                .toList();
        return repeated.isEmpty() ? Optional.empty() : Optional.of(round(flow, repeated));
    }

    private static Return round(Flow flow, List<Step> repeated) {
        TimeTotal time = TimeTotal.NONE;
        for (Step step : repeated) {
            if (step.standardTime() != null) {
                time = time.plus(TimeTotal.of(step.standardTime()));
            }
        }
        return new Return(flow, repeated.stream().map(Step::id).toList(), time);
    }
}

package id.laksana.sop.exchange.bpmn;

import id.laksana.sop.draw.route.Course;
import id.laksana.sop.draw.route.Grid;
import id.laksana.sop.draw.route.Scheme;
import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Grounds;
import id.laksana.sop.procedure.Joint;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.procedure.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The links on the grid on which the sheet's flowchart is drawn too: each node is told to it as a step with a row of its own. */
final class Routes {

    private static final Grounds DRAWN = new Grounds(Basis.PRINTED, new Why("", ""), List.of(), false);

    private final Unfolded unfolded;
    private final Map<Node, StepId> rows = new HashMap<>();
    private final Grid grid;

    private Routes(Unfolded unfolded) {
        this.unfolded = unfolded;
        unfolded.nodes().forEach(node -> rows.put(node, new StepId("n" + rows.size())));
        this.grid = Grid.of(Scheme.of(drawn()));
    }

    /** The grid, and of each link in their order how it runs. */
    record Routed(Grid grid, List<Course> courses) {}

    static Routed of(Unfolded unfolded) {
        Routes routes = new Routes(unfolded);
        return new Routed(
                routes.grid, unfolded.links().stream().map(routes::course).toList());
    }

    private Course course(Link link) {
        Flow flow = flow(link);
        return grid.courses().stream()
                .filter(course -> course.flow().equals(flow))
                .findFirst()
                .orElseThrow();
    }

    private Procedure drawn() {
        List<Flow> flows =
                new ArrayList<>(unfolded.links().stream().map(this::flow).toList());
        unfolded.nodes().stream()
                .filter(Node.End.class::isInstance)
                .map(end -> new Flow(row(end), null, new Flow.End(Outcome.COMPLETED), null, DRAWN))
                .forEach(flows::add);
        List<Step> steps = unfolded.nodes().stream().map(this::step).toList();
        return new Procedure(unfolded.lanes(), steps, flows, steps.getFirst().id());
    }

    private StepId row(Node node) {
        return Objects.requireNonNull(rows.get(node));
    }

    private Flow flow(Link link) {
        return new Flow(row(link.from()), link.answer(), new Flow.Next(row(link.to())), null, DRAWN);
    }

    private Step step(Node node) {
        return new Step(
                row(node),
                null,
                node.id(),
                kind(node),
                null,
                List.of(node.lane()),
                Joint.LEAD,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                ClockOwner.AGENCY,
                null,
                null,
                DRAWN);
    }

    private static StepKind kind(Node node) {
        return switch (node) {
            case Node.Start _ -> StepKind.START;
            case Node.Task _, Node.Wait _ -> StepKind.PROCESS;
            case Node.Gateway _ -> StepKind.DECISION;
            case Node.End _ -> StepKind.END;
        };
    }
}

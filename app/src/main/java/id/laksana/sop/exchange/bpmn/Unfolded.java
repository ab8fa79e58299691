package id.laksana.sop.exchange.bpmn;

import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A procedure taken apart into what BPMN has a symbol for: a step that decides is a task and a gateway, a wait and each end of the case are events.
 *
 * @param nodes in the order in which they are drawn below each other
 */
record Unfolded(List<Performer> lanes, List<Node> nodes, List<Link> links) {

    Unfolded {
        lanes = List.copyOf(lanes);
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    static Unfolded of(Procedure procedure, BpmnWords words) {
        Unfolding unfolding = new Unfolding(words);
        procedure.steps().forEach(step -> unfolding.tasks.put(step.id(), new Node.Task(step)));
        unfolding.start(unfolding.task(procedure.entry()));
        procedure.steps().forEach(step -> unfolding.add(step, procedure.flowsFrom(step.id())));
        return new Unfolded(procedure.performers(), unfolding.nodes, unfolding.links);
    }

    List<Link> into(Node node) {
        return links.stream().filter(link -> link.to().equals(node)).toList();
    }

    List<Link> outOf(Node node) {
        return links.stream().filter(link -> link.from().equals(node)).toList();
    }

    private static final class Unfolding {

        private final BpmnWords words;
        private final Map<StepId, Node.Task> tasks = new HashMap<>();
        private final List<Node> nodes = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();

        private Unfolding(BpmnWords words) {
            this.words = words;
        }

        private Node.Task task(StepId step) {
            return Objects.requireNonNull(tasks.get(step));
        }

        private void start(Node.Task entry) {
            Node start = new Node.Start(words.start(), entry.lane());
            nodes.add(start);
            links.add(new Link("enter", start, entry, null, null));
        }

        private void add(Step step, List<Flow> flows) {
            Node.Task task = task(step.id());
            nodes.add(task);
            Node exit = task;
            if (step.kind() == StepKind.DECISION) {
                exit = new Node.Gateway(step);
                nodes.add(exit);
                links.add(new Link("flow-" + step.id(), task, exit, null, null));
            }
            for (Flow flow : flows) {
                add(exit, flow);
            }
        }

        private void add(Node exit, Flow flow) {
            String name = name(flow);
            Node from = exit;
            if (flow.waitsFor() != null) {
                String said = words.waits().getOrDefault(flow.waitsFor(), "");
                from = new Node.Wait("wait-" + name, said, exit.lane(), flow.waitsFor());
                nodes.add(from);
                links.add(new Link("flow-" + name, exit, from, flow.label(), flow));
            }
            Node to = target(flow, name, exit);
            links.add(
                    from.equals(exit)
                            ? new Link("flow-" + name, exit, to, flow.label(), flow)
                            : new Link("flow-" + name + "_on", from, to, null, null));
        }

        private Node target(Flow flow, String name, Node exit) {
            return switch (flow.target()) {
                case Flow.Next next -> task(next.step());
                case Flow.End end -> {
                    String said = words.chart().outcomes().getOrDefault(end.outcome(), "");
                    Node over = new Node.End("end-" + name, said, exit.lane(), end.outcome());
                    nodes.add(over);
                    yield over;
                }
            };
        }

        /** An underscore is in no step's id, so that no two flows are called the same. */
        private static String name(Flow flow) {
            return flow.label() == null
                    ? flow.from().value()
                    : flow.from() + "_" + flow.label().name().toLowerCase(Locale.ROOT);
        }
    }
}

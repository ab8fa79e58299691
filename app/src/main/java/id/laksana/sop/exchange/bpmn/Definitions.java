package id.laksana.sop.exchange.bpmn;

import static id.laksana.sop.exchange.bpmn.Elements.with;
import static id.laksana.sop.exchange.bpmn.Elements.word;

import id.laksana.sop.exchange.bpmn.BpmnFile.Subject;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.Procedure;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The whole file: what is waited for, the pool, the process, and the drawing. */
final class Definitions {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String EXPRESSIONS = "http://www.jcp.org/en/jsr/detail?id=245";

    private final Elements xml = new Elements();
    private final Subject subject;
    private final Unfolded unfolded;
    private final BpmnWords words;
    private final Extensions extensions;

    Definitions(Subject subject, Unfolded unfolded, Procedure procedure, BpmnWords words) {
        this.subject = subject;
        this.unfolded = unfolded;
        this.words = words;
        this.extensions = new Extensions(xml, procedure);
    }

    String write() {
        Element root = xml.element("definitions", messages());
        root.setAttribute("xmlns", MODEL);
        root.setAttribute("xmlns:bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI");
        root.setAttribute("xmlns:dc", "http://www.omg.org/spec/DD/20100524/DC");
        root.setAttribute("xmlns:di", "http://www.omg.org/spec/DD/20100524/DI");
        root.setAttribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        root.setAttribute("xmlns:laksana", Extensions.NAMESPACE);
        root.setAttribute("id", "definitions");
        root.setAttribute("exporter", "Laksana");
        root.setAttribute("targetNamespace", "urn:laksana:" + subject.agency());
        root.setAttribute("expressionLanguage", EXPRESSIONS);
        Element diagram = new Diagram(xml, unfolded, words).draw();
        return Elements.write(with(root, List.of(collaboration(), process(), diagram)));
    }

    private List<Element> messages() {
        return unfolded.nodes().stream()
                .filter(Node.Wait.class::isInstance)
                .map(wait -> ((Node.Wait) wait).clock())
                .distinct()
                .sorted()
                .map(clock -> named("message", message(clock), words.waits().getOrDefault(clock, "")))
                .toList();
    }

    private static String message(ClockOwner clock) {
        return "message-" + word(clock);
    }

    private Element collaboration() {
        Element participant = named("participant", "participant", Name.of(subject.name()));
        participant.setAttribute("processRef", processId());
        return with(xml.element("collaboration", participant), "id", "collaboration");
    }

    private String processId() {
        return "sop-" + subject.agency() + "-" + subject.code();
    }

    private Element process() {
        Element process = named("process", processId(), Name.of(subject.name()));
        process.setAttribute("isExecutable", "true");
        with(process, List.of(xml.element("extensionElements", extensions.of(subject)), lanes()));
        with(process, unfolded.nodes().stream().map(this::node).toList());
        return with(process, unfolded.links().stream().map(this::link).toList());
    }

    private Element lanes() {
        Element set =
                xml.element("laneSet", unfolded.lanes().stream().map(this::lane).toList());
        return with(set, "id", "lanes");
    }

    private Element lane(Performer performer) {
        Element lane = named("lane", "performer-" + performer.id(), Name.of(performer.name()));
        lane.appendChild(xml.element("extensionElements", extensions.of(performer)));
        return with(
                lane,
                unfolded.nodes().stream()
                        .filter(node -> node.lane().equals(performer.id()))
                        .map(node -> xml.text("flowNodeRef", node.id()))
                        .toList());
    }

    private Element node(Node node) {
        return switch (node) {
            case Node.Start _ -> flowNode("startEvent", node, List.of());
            case Node.Task task -> flowNode("userTask", node, told(task));
            case Node.Gateway _ -> with(flowNode("exclusiveGateway", node, List.of()), "gatewayDirection", "Diverging");
            case Node.Wait wait -> waiting(wait);
            case Node.End end -> flowNode("endEvent", node, List.of(extended(extensions.of(end.outcome()))));
        };
    }

    private List<Element> told(Node.Task task) {
        List<Element> told = new ArrayList<>();
        if (task.step().remark() != null) {
            told.add(xml.text("documentation", Name.description(task.step().remark())));
        }
        told.add(extended(extensions.of(task.step())));
        return told;
    }

    private Element waiting(Node.Wait wait) {
        Element event = flowNode("intermediateCatchEvent", wait, List.of(extended(extensions.of(wait.clock()))));
        Element message = with(xml.element("messageEventDefinition"), "messageRef", message(wait.clock()));
        event.appendChild(message);
        return event;
    }

    /** What is told of it comes first, then what leads to it and away from it: so the schema has it. */
    private Element flowNode(String kind, Node node, List<Element> told) {
        Element element = named(kind, node.id(), node.name());
        with(element, told);
        unfolded.into(node).forEach(link -> element.appendChild(xml.text("incoming", link.id())));
        unfolded.outOf(node).forEach(link -> element.appendChild(xml.text("outgoing", link.id())));
        return element;
    }

    private Element link(Link link) {
        Element element = named("sequenceFlow", link.id(), said(link));
        element.setAttribute("sourceRef", link.from().id());
        element.setAttribute("targetRef", link.to().id());
        if (link.flow() != null) {
            element.appendChild(extended(extensions.of(link.flow())));
        }
        if (link.answer() != null && link.from() instanceof Node.Gateway gateway) {
            String variable = Node.Gateway.variable(gateway.step());
            String condition = link.answer() == Answer.YES ? "${" + variable + "}" : "${!" + variable + "}";
            element.appendChild(with(xml.text("conditionExpression", condition), "xsi:type", "tFormalExpression"));
        }
        return element;
    }

    private String said(Link link) {
        return link.answer() == null ? "" : words.chart().answers().getOrDefault(link.answer(), "");
    }

    private Element extended(Element extension) {
        return xml.element("extensionElements", extension);
    }

    private Element named(String kind, String id, String name) {
        Element element = with(xml.element(kind), "id", id);
        return with(element, "name", name.isEmpty() ? null : name);
    }
}

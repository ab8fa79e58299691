package id.laksana.sop.exchange.bpmn;

import static id.laksana.sop.exchange.bpmn.Elements.with;

import id.laksana.sop.draw.Box;
import id.laksana.sop.draw.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** The drawing of the process. Its pool stands upright: performers are columns and the steps go down, as on the sheet. */
final class Diagram {

    private final Elements xml;
    private final Unfolded unfolded;
    private final BpmnWords words;
    private final Layout layout;

    Diagram(Elements xml, Unfolded unfolded, BpmnWords words) {
        this.xml = xml;
        this.unfolded = unfolded;
        this.words = words;
        this.layout = new Layout(unfolded);
    }

    Element draw() {
        List<Element> drawn = new ArrayList<>();
        drawn.add(upright(shape("participant", layout.pool())));
        IntStream.range(0, unfolded.lanes().size()).forEach(lane -> drawn.add(lane(lane)));
        IntStream.range(0, unfolded.nodes().size()).forEach(row -> drawn.add(node(row)));
        IntStream.range(0, unfolded.links().size()).forEach(link -> drawn.add(edge(link)));
        Element plane = with(xml.element("bpmndi:BPMNPlane", drawn), "id", "plane");
        plane.setAttribute("bpmnElement", "collaboration");
        return with(xml.element("bpmndi:BPMNDiagram", plane), "id", "diagram");
    }

    private Element lane(int lane) {
        return upright(shape("performer-" + unfolded.lanes().get(lane).id(), layout.lane(lane)));
    }

    private static Element upright(Element shape) {
        return with(shape, "isHorizontal", "false");
    }

    private Element node(int row) {
        Node node = unfolded.nodes().get(row);
        Element shape = shape(node.id(), layout.node(row));
        if (node instanceof Node.Gateway) {
            shape.setAttribute("isMarkerVisible", "true");
        }
        if (!(node instanceof Node.Task) && !node.name().isEmpty()) {
            shape.appendChild(label(layout.words(row)));
        }
        return shape;
    }

    private Element edge(int number) {
        Link link = unfolded.links().get(number);
        Element edge = with(xml.element("bpmndi:BPMNEdge"), "id", "edge-" + link.id());
        edge.setAttribute("bpmnElement", link.id());
        layout.route(number).forEach(point -> edge.appendChild(point("di:waypoint", point)));
        if (link.answer() != null) {
            String said = words.chart().answers().getOrDefault(link.answer(), "");
            edge.appendChild(label(layout.answer(number, said)));
        }
        return edge;
    }

    private Element shape(String element, Box box) {
        Element shape = with(xml.element("bpmndi:BPMNShape", bounds(box)), "id", "shape-" + element);
        return with(shape, "bpmnElement", element);
    }

    private Element label(Box box) {
        return xml.element("bpmndi:BPMNLabel", bounds(box));
    }

    private Element bounds(Box box) {
        Element bounds = point("dc:Bounds", new Point(box.x(), box.y()));
        bounds.setAttribute("width", number(box.width()));
        return with(bounds, "height", number(box.height()));
    }

    private Element point(String name, Point point) {
        Element element = with(xml.element(name), "x", number(point.x()));
        return with(element, "y", number(point.y()));
    }

    /** Whole pixels and halves are all there is. */
    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}

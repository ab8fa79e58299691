package id.laksana.sop.exchange.bpmn;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is drawn of a process and what is wrong with it, read from nothing but the file. */
final class DrawnBpmn {

    private static final Set<String> NODES =
            Set.of("startEvent", "userTask", "exclusiveGateway", "intermediateCatchEvent", "endEvent");
    private static final double NEAR = 0.01;

    private final Map<String, Rectangle2D> shapes = new LinkedHashMap<>();
    private final Map<String, Rectangle2D> lanes = new LinkedHashMap<>();
    private final Map<String, Rectangle2D> labels = new LinkedHashMap<>();
    private final Map<String, List<Line2D>> lines = new LinkedHashMap<>();
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final List<String> flaws = new ArrayList<>();

    private DrawnBpmn(Document file) {
        Bpmn.all(file, "*").stream()
                .filter(element -> element.hasAttribute("id"))
                .forEach(element -> elements.put(element.getAttribute("id"), element));
        Bpmn.all(file, "BPMNShape").forEach(this::addShape);
        Bpmn.all(file, "BPMNEdge").forEach(this::addEdge);
    }

    static List<String> flaws(byte[] file) {
        DrawnBpmn drawn = new DrawnBpmn(Bpmn.read(file));
        drawn.checkWhole();
        drawn.checkShapes();
        drawn.checkLanes();
        drawn.lines.forEach(drawn::checkLine);
        drawn.checkTogether();
        drawn.checkLabels();
        return drawn.flaws;
    }

    private Element element(String id) {
        return Objects.requireNonNull(elements.get(id), id);
    }

    private void addShape(Element shape) {
        String of = shape.getAttribute("bpmnElement");
        switch (element(of).getLocalName()) {
            case "participant" -> {}
            case "lane" -> lanes.put(of, bounds(shape, 0));
            default -> shapes.put(of, bounds(shape, 0));
        }
        addLabel(of, shape, 1);
    }

    private void addEdge(Element edge) {
        String of = edge.getAttribute("bpmnElement");
        List<Point2D> points = Bpmn.all(edge, "waypoint").stream()
                .map(point -> (Point2D) new Point2D.Double(number(point, "x"), number(point, "y")))
                .toList();
        List<Line2D> stretches = new ArrayList<>();
        for (int at = 1; at < points.size(); at++) {
            stretches.add(new Line2D.Double(points.get(at - 1), points.get(at)));
        }
        lines.put(of, stretches);
        addLabel(of, edge, 0);
    }

    private void addLabel(String of, Element drawn, int bounds) {
        if (!Bpmn.all(drawn, "BPMNLabel").isEmpty()) {
            labels.put(of, bounds(drawn, bounds));
        }
    }

    private static Rectangle2D bounds(Element within, int which) {
        Element bounds = Bpmn.all(within, "Bounds").get(which);
        return new Rectangle2D.Double(
                number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private void checkWhole() {
        elements.forEach((id, element) -> {
            if (NODES.contains(element.getLocalName())) {
                require(shapes.containsKey(id), id + " is not drawn");
                boolean said =
                        element.hasAttribute("name") && !element.getLocalName().equals("userTask");
                require(labels.containsKey(id) == said, id + " has words or none against its name");
            }
            if (element.getLocalName().equals("lane")) {
                require(lanes.containsKey(id), id + " is not drawn");
            }
            if (element.getLocalName().equals("sequenceFlow")) {
                require(lines.containsKey(id), id + " is not drawn");
                require(labels.containsKey(id) == element.hasAttribute("name"), id + " lacks its words");
            }
        });
    }

    private void checkShapes() {
        List<Map.Entry<String, Rectangle2D>> all = List.copyOf(shapes.entrySet());
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                boolean over = all.get(one).getValue().intersects(all.get(other).getValue());
                require(
                        !over,
                        all.get(one).getKey() + " stands on " + all.get(other).getKey());
            }
        }
    }

    private void checkLanes() {
        lanes.forEach((lane, bounds) -> {
            Bpmn.all(element(lane), "flowNodeRef").stream()
                    .map(Element::getTextContent)
                    .forEach(node -> {
                        Rectangle2D shape = Objects.requireNonNull(shapes.get(node));
                        require(bounds.contains(shape), node + " leaves its lane");
                        Rectangle2D words = labels.getOrDefault(node, shape);
                        require(bounds.contains(words), "the words of " + node + " leave its lane");
                    });
            lines.forEach((line, stretches) -> stretches.forEach(stretch -> {
                boolean onBorder = stretch.getX1() == stretch.getX2()
                        && (stretch.getX1() == bounds.getMinX() || stretch.getX1() == bounds.getMaxX());
                require(!onBorder, line + " runs on the border of " + lane);
            }));
        });
    }

    private void checkLine(String line, List<Line2D> stretches) {
        String source = element(line).getAttribute("sourceRef");
        String target = element(line).getAttribute("targetRef");
        require(touches(source, stretches.getFirst().getP1()), line + " does not begin at " + source);
        require(touches(target, stretches.getLast().getP2()), line + " does not end at " + target);
        for (Line2D stretch : stretches) {
            boolean straight = stretch.getX1() == stretch.getX2() || stretch.getY1() == stretch.getY2();
            require(straight, line + " runs aslant");
            shapes.forEach(
                    (node, shape) -> require(!inner(shape).intersectsLine(stretch), line + " runs through " + node));
        }
    }

    /** In the middle of a side, where round and slanted shapes have their border too. */
    private boolean touches(String node, Point2D point) {
        Rectangle2D shape = Objects.requireNonNull(shapes.get(node));
        boolean side = Math.abs(point.getY() - shape.getCenterY()) < NEAR
                && (Math.abs(point.getX() - shape.getMinX()) < NEAR || Math.abs(point.getX() - shape.getMaxX()) < NEAR);
        boolean end = Math.abs(point.getX() - shape.getCenterX()) < NEAR
                && (Math.abs(point.getY() - shape.getMinY()) < NEAR || Math.abs(point.getY() - shape.getMaxY()) < NEAR);
        return side || end;
    }

    private static Rectangle2D inner(Rectangle2D shape) {
        return new Rectangle2D.Double(
                shape.getX() + NEAR, shape.getY() + NEAR, shape.getWidth() - 2 * NEAR, shape.getHeight() - 2 * NEAR);
    }

    /** Lines may run together only into the same node. */
    private void checkTogether() {
        List<String> all = List.copyOf(lines.keySet());
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                String a = all.get(one);
                String b = all.get(other);
                boolean joined =
                        element(a).getAttribute("targetRef").equals(element(b).getAttribute("targetRef"));
                require(joined || !overlap(a, b), a + " and " + b + " run over each other");
            }
        }
    }

    private boolean overlap(String one, String other) {
        return Objects.requireNonNull(lines.get(one)).stream()
                .anyMatch(a -> Objects.requireNonNull(lines.get(other)).stream().anyMatch(b -> overlap(a, b)));
    }

    private static boolean overlap(Line2D a, Line2D b) {
        boolean upright = a.getX1() == a.getX2() && b.getX1() == b.getX2() && a.getX1() == b.getX1();
        boolean level = a.getY1() == a.getY2() && b.getY1() == b.getY2() && a.getY1() == b.getY1();
        Rectangle2D one = a.getBounds2D();
        Rectangle2D two = b.getBounds2D();
        double down = Math.min(one.getMaxY(), two.getMaxY()) - Math.max(one.getMinY(), two.getMinY());
        double across = Math.min(one.getMaxX(), two.getMaxX()) - Math.max(one.getMinX(), two.getMinX());
        return upright && down > NEAR || level && across > NEAR;
    }

    private void checkLabels() {
        labels.forEach((of, label) -> {
            shapes.forEach(
                    (node, shape) -> require(!shape.intersects(label), "the words of " + of + " stand on " + node));
            lines.forEach((line, stretches) -> stretches.forEach(
                    stretch -> require(!label.intersectsLine(stretch), line + " runs through the words of " + of)));
            labels.forEach((other, words) ->
                    require(other.equals(of) || !words.intersects(label), "words of " + of + " over " + other));
        });
    }

    private void require(boolean met, String flaw) {
        if (!met) {
            flaws.add(flaw);
        }
    }
}

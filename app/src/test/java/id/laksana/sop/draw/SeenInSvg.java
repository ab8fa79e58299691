package id.laksana.sop.draw;

import id.laksana.sop.draw.Seen.Label;
import id.laksana.sop.draw.Seen.Line;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads a chart back from its SVG, without knowing how it was made. */
final class SeenInSvg {

    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Path2D> symbols = new LinkedHashMap<>();
    private final Map<String, Path2D> ends = new LinkedHashMap<>();
    private final List<Label> labels = new ArrayList<>();

    private SeenInSvg() {}

    static Seen read(String svg) throws Exception {
        SeenInSvg seen = new SeenInSvg();
        for (Element group : elements(parse(svg).getElementsByTagName("g"))) {
            if (group.hasAttribute("data-flow")) {
                seen.addFlow(group, group.getAttribute("data-flow"));
            }
            if (group.hasAttribute("data-step")) {
                seen.addStep(group, group.getAttribute("data-step"));
            }
        }
        return new Seen(seen.lines, seen.symbols, seen.ends, seen.labels);
    }

    static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private void addFlow(Element group, String flow) {
        List<Point> tips = new ArrayList<>();
        for (Element path : elements(group.getElementsByTagName("path"))) {
            String data = path.getAttribute("d");
            switch (path.getAttribute("class")) {
                case "chart-line" -> lines.add(new Line(flow, corners(data), tips));
                case "chart-head" -> tips.add(corners(data).getFirst());
                case "chart-end" -> ends.put(flow, outline(data));
                default -> throw new IllegalStateException("Not known: " + path.getAttribute("class"));
            }
        }
        addLabels(group, flow);
    }

    private void addStep(Element group, String step) {
        for (Element path : elements(group.getElementsByTagName("path"))) {
            if (path.getAttribute("class").startsWith("chart-symbol")
                    && symbols.put(step, outline(path.getAttribute("d"))) != null) {
                throw new IllegalStateException("Drawn twice: " + step);
            }
        }
        addLabels(group, step);
    }

    private void addLabels(Element group, String owner) {
        for (Element text : elements(group.getElementsByTagName("text"))) {
            double size = Double.parseDouble(text.getAttribute("font-size"));
            double width = Lettering.width(text.getTextContent(), size);
            double x = Double.parseDouble(text.getAttribute("x"));
            double left = switch (text.getAttribute("text-anchor")) {
                case "start" -> x;
                case "middle" -> x - width / 2;
                default -> x - width;
            };
            double y = Double.parseDouble(text.getAttribute("y"));
            boolean answer = List.of("Ya", "Tidak").contains(text.getTextContent());
            Rectangle2D box =
                    new Rectangle2D.Double(left, y - StripSizes.CAPITAL * size, width, StripSizes.CAPITAL * size);
            labels.add(new Label(text.getTextContent(), owner, answer, box));
        }
    }

    /** Of a line whose corners are rounded by one curve each. */
    private static List<Point> corners(String data) {
        List<Point> points = new ArrayList<>();
        String[] parts = data.split("(?=[MLQ])");
        for (int at = 0; at < parts.length; at++) {
            double[] numbers = numbers(parts[at]);
            Point point = new Point(numbers[0], numbers[1]);
            boolean beforeCorner = at + 1 < parts.length && parts[at + 1].startsWith("Q");
            if (parts[at].charAt(0) != 'L' || !beforeCorner) {
                points.add(point);
            }
        }
        return points;
    }

    private static Path2D outline(String data) {
        Path2D path = new Path2D.Double();
        for (String part : data.split("(?=[MLCZ])")) {
            double[] at = numbers(part);
            switch (part.charAt(0)) {
                case 'M' -> path.moveTo(at[0], at[1]);
                case 'L' -> path.lineTo(at[0], at[1]);
                case 'C' -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> path.closePath();
            }
        }
        return path;
    }

    private static double[] numbers(String part) {
        return BLANK.splitAsStream(part.substring(1))
                .filter(number -> !number.isEmpty() && !number.equals("Z"))
                .mapToDouble(number -> Double.parseDouble(number.replace("Z", "")))
                .toArray();
    }
}

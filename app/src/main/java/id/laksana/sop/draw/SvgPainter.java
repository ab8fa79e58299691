package id.laksana.sop.draw;

import id.laksana.sop.draw.Shape.Anchor;
import id.laksana.sop.draw.Shape.Connector;
import id.laksana.sop.draw.Shape.Divider;
import id.laksana.sop.draw.Shape.Route;
import id.laksana.sop.draw.Shape.Span;
import id.laksana.sop.draw.Shape.Symbol;
import id.laksana.sop.draw.Shape.Terminal;
import id.laksana.sop.draw.Shape.Way;
import id.laksana.sop.draw.Shape.Words;
import id.laksana.sop.procedure.StepId;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Paints shapes as SVG, a group for each flow and above them one for each step. Classes carry the theme's colours; the attributes beside them
 * are what a page without a stylesheet falls back to.
 */
final class SvgPainter {

    private static final String INK = "#1f2937";
    private static final String PAPER = "#ffffff";

    private final StripSizes sizes;
    private final @Nullable StepDetails details;

    SvgPainter(StripSizes sizes) {
        this(sizes, null);
    }

    SvgPainter(StripSizes sizes, @Nullable StepDetails details) {
        this.sizes = sizes;
        this.details = details;
    }

    Svg.Element svg(Drawing drawing) {
        String width = Svg.number(drawing.width());
        String height = Svg.number(drawing.height());
        Map<String, String> attributes = attributes(
                "class",
                "flowchart",
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 %s %s".formatted(width, height));
        return new Svg.Element("svg", attributes, parts(drawing.shapes()));
    }

    List<Svg> parts(List<Shape> shapes) {
        List<Svg> parts = new ArrayList<>();
        Map<FlowId, List<Svg>> flows = new LinkedHashMap<>();
        Map<FlowId, Way> ways = new LinkedHashMap<>();
        Map<StepId, List<Svg>> steps = new LinkedHashMap<>();
        for (Shape shape : shapes) {
            switch (shape) {
                case Divider it -> parts.add(divider(it));
                case Route it -> {
                    ways.put(it.flow(), it.way());
                    addRoute(it, flows.computeIfAbsent(it.flow(), _ -> new ArrayList<>()));
                }
                case Connector it ->
                    flows.computeIfAbsent(it.flows().getFirst(), _ -> new ArrayList<>())
                            .add(outlined("chart-connector", it.outline()));
                case Terminal it ->
                    flows.computeIfAbsent(it.flow(), _ -> new ArrayList<>()).add(outlined("chart-end", it.outline()));
                case Symbol it -> addSymbol(it, steps.computeIfAbsent(it.step(), _ -> new ArrayList<>()));
                case Words it -> addWords(it, flows, steps);
            }
        }
        flows.forEach((flow, children) -> parts.add(flow(flow, ways.getOrDefault(flow, Way.ONWARD), children)));
        steps.forEach((step, children) -> parts.add(step(step, children)));
        return parts;
    }

    private static Svg.Element flow(FlowId flow, Way way, List<Svg> children) {
        String name = name(flow);
        String kind = way.name().toLowerCase(Locale.ROOT);
        return new Svg.Element(
                "g",
                attributes("class", "chart-flow chart-" + kind, "data-flow", name, "data-goal", flow.goal()),
                children);
    }

    static String name(FlowId flow) {
        String label = flow.label() == null ? "" : "-" + flow.label().name().toLowerCase(Locale.ROOT);
        return flow.from() + label;
    }

    private Svg.Element step(StepId step, List<Svg> children) {
        Map<String, String> attributes = attributes("class", "chart-step", "data-step", step.value());
        if (details == null) {
            return new Svg.Element("g", attributes, children);
        }
        attributes.putAll(details.attributes(step));
        List<Svg> all = new ArrayList<>(details.before(step));
        all.addAll(children);
        return new Svg.Element("g", attributes, all);
    }

    private Svg.Element divider(Divider divider) {
        String x = Svg.number(divider.x());
        return new Svg.Element(
                "path",
                attributes(
                        "class", "chart-divider",
                        "d", "M%s %sV%s".formatted(x, Svg.number(divider.from()), Svg.number(divider.to())),
                        "fill", "none",
                        "stroke", "#9ca3af",
                        "stroke-width", Svg.number(sizes.line() / 2)),
                List.of());
    }

    private void addRoute(Route route, List<Svg> children) {
        children.add(new Svg.Element(
                "path",
                attributes(
                        "class",
                        "chart-line",
                        "d",
                        SvgPath.rounded(route.points(), sizes.pitch() / 2),
                        "fill",
                        "none",
                        "stroke",
                        INK,
                        "stroke-width",
                        Svg.number(sizes.line())),
                List.of()));
        if (route.arrow()) {
            children.add(new Svg.Element(
                    "path",
                    attributes("class", "chart-head", "d", SvgPath.head(route.points(), sizes.arrow()), "fill", INK),
                    List.of()));
        }
    }

    private void addSymbol(Symbol symbol, List<Svg> children) {
        String kind = symbol.form().name().toLowerCase(Locale.ROOT);
        children.add(outlined("chart-symbol chart-" + kind, symbol.outline()));
        if (details != null) {
            children.addAll(details.over(symbol));
        }
        Span lead = symbol.lead();
        if (lead != null) {
            double third = (lead.to() - lead.from()) / 3;
            double y = symbol.box().bottom() - 2.5 * sizes.line();
            String d = "M%s %sH%s"
                    .formatted(Svg.number(lead.from() + third), Svg.number(y), Svg.number(lead.to() - third));
            children.add(new Svg.Element(
                    "path",
                    attributes(
                            "class", "chart-lead", "d", d, "stroke", INK, "stroke-width", Svg.number(2 * sizes.line())),
                    List.of()));
        }
    }

    private Svg.Element outlined(String kind, Path2D outline) {
        return new Svg.Element(
                "path",
                attributes(
                        "class", kind,
                        "d", SvgPath.of(outline),
                        "fill", PAPER,
                        "stroke", INK,
                        "stroke-width", Svg.number(sizes.line())),
                List.of());
    }

    private static void addWords(Words words, Map<FlowId, List<Svg>> flows, Map<StepId, List<Svg>> steps) {
        FlowId flow = words.flow();
        List<Svg> children = flow == null
                ? steps.computeIfAbsent(words.step(), _ -> new ArrayList<>())
                : flows.computeIfAbsent(flow, _ -> new ArrayList<>());
        children.add(text(flow == null ? "chart-no" : "chart-answer", words));
    }

    private static Svg.Element text(String kind, Words words) {
        return text(kind, words.text(), words.at(), words.size(), words.anchor());
    }

    static Svg.Element text(String kind, String text, Point at, double size, Anchor anchor) {
        return new Svg.Element(
                "text",
                attributes(
                        "class", kind,
                        "x", Svg.number(at.x()),
                        "y", Svg.number(at.y()),
                        "font-size", Svg.number(size),
                        "font-family", "Liberation Sans, Arial, Helvetica, sans-serif",
                        "text-anchor", anchor.name().toLowerCase(Locale.ROOT),
                        "fill", INK),
                List.of(new Svg.Text(text)));
    }

    /** Names and values in turn. */
    static Map<String, String> attributes(String... inTurn) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int at = 0; at < inTurn.length; at += 2) {
            attributes.put(inTurn[at], inTurn[at + 1]);
        }
        return attributes;
    }
}

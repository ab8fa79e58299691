package id.laksana.sop.draw;

import static java.util.Objects.requireNonNull;

import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Procedure;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be seen of a chart, whoever painted it.
 *
 * @param symbols by the step's id
 * @param ends by the flow that leads there
 */
record Seen(List<Line> lines, Map<String, Path2D> symbols, Map<String, Path2D> ends, List<Label> labels) {

    /** @param tip where the arrow's head points; nothing where there is none */
    record Line(String flow, List<Point> points, List<Point> tips) {

        List<Line2D> stretches() {
            List<Line2D> stretches = new ArrayList<>();
            for (int at = 1; at < points.size(); at++) {
                Point from = points.get(at - 1);
                Point to = points.get(at);
                stretches.add(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
            }
            return stretches;
        }
    }

    record Label(String text, String owner, boolean answer, Rectangle2D box) {}

    /** The flows that must be drawn: the end of a case at an END step is its capsule. */
    static Map<String, Flow> flows(Procedure procedure) {
        Map<String, Flow> flows = new LinkedHashMap<>();
        for (Flow flow : procedure.flows()) {
            if (flow.label() != null || flow.target() instanceof Flow.Next) {
                flows.put(SvgPainter.name(FlowId.of(flow)), flow);
            }
        }
        return flows;
    }

    Path2D source(Flow flow) {
        return requireNonNull(symbols.get(flow.from().value()));
    }

    Path2D target(Flow flow) {
        return switch (flow.target()) {
            case Flow.Next next -> requireNonNull(symbols.get(next.step().value()));
            case Flow.End _ -> requireNonNull(ends.get(SvgPainter.name(FlowId.of(flow))));
        };
    }

    int bends() {
        return lines.stream().mapToInt(line -> line.points().size() - 2).sum();
    }

    int crossings() {
        int crossings = 0;
        for (int one = 0; one < lines.size(); one++) {
            for (int other = one + 1; other < lines.size(); other++) {
                crossings += crossings(lines.get(one), lines.get(other));
            }
        }
        return crossings;
    }

    private static int crossings(Line one, Line other) {
        int crossings = 0;
        for (Line2D a : one.stretches()) {
            for (Line2D b : other.stretches()) {
                crossings += cross(a, b) || cross(b, a) ? 1 : 0;
            }
        }
        return crossings;
    }

    private static boolean cross(Line2D upright, Line2D level) {
        return upright.getX1() == upright.getX2()
                && level.getY1() == level.getY2()
                && Line2D.linesIntersect(
                        upright.getX1(),
                        upright.getBounds2D().getMinY() + 0.1,
                        upright.getX1(),
                        upright.getBounds2D().getMaxY() - 0.1,
                        level.getBounds2D().getMinX() + 0.1,
                        level.getY1(),
                        level.getBounds2D().getMaxX() - 0.1,
                        level.getY1());
    }
}

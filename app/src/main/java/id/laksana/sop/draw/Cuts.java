package id.laksana.sop.draw;

import id.laksana.sop.draw.Shape.Connector;
import id.laksana.sop.draw.Shape.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The lines that page breaks cut. Each has a letter that it keeps over all breaks, with a connector at the foot and one at the head of the next page:
 * whoever turns the page finds the line where it was, and need not look for the page on which it ends.
 */
final class Cuts {

    private static final int LETTERS = 26;

    private final Frame frame;
    private final Rows rows;
    private final Map<Integer, List<Connector>> feet = new HashMap<>();
    private final Map<Integer, List<Connector>> heads = new HashMap<>();
    private final Map<Line, String> letters = new HashMap<>();

    Cuts(Frame frame, Rows rows, List<Route> routes, Set<Integer> pagesBeginAt) {
        this.frame = frame;
        this.rows = rows;
        pagesBeginAt.stream()
                .filter(row -> row > 0 && row < frame.forms().size())
                .sorted()
                .forEach(row -> cut(row, routes));
    }

    List<Connector> foot(int row) {
        return feet.getOrDefault(row, List.of());
    }

    List<Connector> head(int row) {
        return heads.getOrDefault(row, List.of());
    }

    private void cut(int row, List<Route> routes) {
        double[] last = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        double width = frame.sizes().connectorWidth();
        crossing(row, routes).forEach((x, crossing) -> {
            int storey = x - last[0] > width + 1 ? 0 : 1;
            last[storey] = x;
            String letter = letters.computeIfAbsent(crossing.line(), _ -> letter(letters.size()));
            feet.computeIfAbsent(row, _ -> new ArrayList<>()).add(crossing.connector(letter, footBox(row, x, storey)));
            heads.computeIfAbsent(row, _ -> new ArrayList<>()).add(crossing.connector(letter, headBox(row, x, storey)));
        });
    }

    private Map<Double, Crossing> crossing(int row, List<Route> routes) {
        double edge = rows.top(row);
        Map<Double, Crossing> found = new TreeMap<>();
        for (Route route : routes) {
            for (int at = 1; at < route.points().size(); at++) {
                Point from = route.points().get(at - 1);
                Point to = route.points().get(at);
                if (from.y() < edge != to.y() < edge) {
                    Line line = new Line(from.x(), to.y() < edge, route.points().getLast());
                    found.computeIfAbsent(from.x(), _ -> new Crossing(line, new ArrayList<>()))
                            .flows()
                            .add(route.flow());
                }
            }
        }
        return found;
    }

    static String letter(int number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letter(number / LETTERS - 1) + last;
    }

    private Box footBox(int row, double x, int storey) {
        return box(x, rows.gapBottom(row) + offset(storey));
    }

    private Box headBox(int row, double x, int storey) {
        double bottom = rows.top(row) + frame.breaks().room(row) - offset(storey);
        return box(x, bottom - frame.sizes().connectorHeight());
    }

    private Box box(double x, double y) {
        double width = frame.sizes().connectorWidth();
        return new Box(x - width / 2, y, width, frame.sizes().connectorHeight());
    }

    private double offset(int storey) {
        double gap = frame.sizes().connectorGap();
        return gap + storey * (frame.sizes().connectorHeight() + gap);
    }

    /** A piece of a line in a row, up to the connectors instead of to the page's edge. */
    List<Point> shortened(int row, List<Point> piece) {
        List<Point> points = new ArrayList<>(piece);
        points.set(0, shortened(row, points.getFirst()));
        points.set(points.size() - 1, shortened(row, points.getLast()));
        return points;
    }

    private Point shortened(int row, Point end) {
        if (end.y() == rows.top(row)) {
            return at(end, head(row), true);
        }
        return end.y() == rows.top(row + 1) ? at(end, foot(row + 1), false) : end;
    }

    private static Point at(Point end, List<Connector> connectors, boolean below) {
        return connectors.stream()
                .filter(connector -> Math.abs(connector.box().centreX() - end.x()) < 0.01)
                .findFirst()
                .map(connector -> new Point(
                        end.x(),
                        below ? connector.box().bottom() : connector.box().y()))
                .orElse(end);
    }

    private record Line(double x, boolean upwards, Point goal) {}

    private record Crossing(Line line, List<FlowId> flows) {

        private Connector connector(String letter, Box box) {
            return new Connector(letter, box, line.upwards(), flows);
        }
    }
}

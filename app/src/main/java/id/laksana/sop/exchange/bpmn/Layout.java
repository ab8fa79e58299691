package id.laksana.sop.exchange.bpmn;

import static id.laksana.sop.exchange.bpmn.Measures.CLEARANCE;
import static id.laksana.sop.exchange.bpmn.Measures.HEAD;
import static id.laksana.sop.exchange.bpmn.Measures.MARGIN;
import static id.laksana.sop.exchange.bpmn.Measures.PITCH;

import id.laksana.sop.draw.Box;
import id.laksana.sop.draw.Point;
import id.laksana.sop.draw.route.Course;
import id.laksana.sop.draw.route.Grid;
import id.laksana.sop.draw.route.Knot;
import id.laksana.sop.draw.route.Level;
import id.laksana.sop.draw.route.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where everything stands: lanes side by side as the columns of the sheet, and in them the nodes below each other. */
final class Layout {

    private final Unfolded unfolded;
    private final Grid grid;
    private final List<Course> courses;
    private final List<Cell> cells;
    private final double[] edges;
    private final double[] gaps;

    Layout(Unfolded unfolded) {
        this.unfolded = unfolded;
        Routes.Routed routed = Routes.of(unfolded);
        grid = routed.grid();
        courses = routed.courses();
        cells = unfolded.nodes().stream().map(Cell::of).toList();
        edges = new double[unfolded.lanes().size() + 1];
        for (int lane = 0; lane < unfolded.lanes().size(); lane++) {
            edges[lane + 1] = edges[lane] + width(lane);
        }
        gaps = new double[cells.size() + 1];
        gaps[0] = 2 * HEAD + MARGIN;
        for (int row = 0; row < cells.size(); row++) {
            gaps[row + 1] =
                    bodyTop(row) + cells.get(row).above() + cells.get(row).below();
        }
    }

    private double width(int lane) {
        double reach = IntStream.range(0, cells.size())
                .filter(row -> grid.places().get(row).lead() == lane)
                .mapToDouble(row -> cells.get(row).reach())
                .max()
                .orElse(0);
        double room = roomRight(lane) + Math.max(Measures.TASK, 2 * reach) + roomLeft(lane + 1);
        return Measures.lane(Name.of(unfolded.lanes().get(lane).name()), room);
    }

    /** What the lines of a gutter take of the lane to their right; none of them lies on the border. */
    private double roomRight(int gutter) {
        int lines = grid.lanes(gutter);
        return CLEARANCE + PITCH * (gutter == 0 ? lines : lines - lines / 2);
    }

    private double roomLeft(int gutter) {
        int lines = grid.lanes(gutter);
        return CLEARANCE + PITCH * (gutter == grid.columns() ? lines : lines / 2);
    }

    /** In the middle of what the lines leave of the lane. */
    private double centre(int lane) {
        return (edges[lane] + roomRight(lane) + edges[lane + 1] - roomLeft(lane + 1)) / 2;
    }

    private double across(Knot knot) {
        if (!knot.isInGutter()) {
            return centre(knot.column());
        }
        int gutter = knot.column();
        int lines = grid.lanes(gutter);
        int left = gutter == 0 ? 0 : gutter == grid.columns() ? lines : lines / 2;
        return edges[gutter] + PITCH * (knot.lane() - left + 0.5);
    }

    private double bodyTop(int row) {
        return gaps[row] + PITCH * (tracks(row, Level.OUT) + tracks(row, Level.IN));
    }

    private int tracks(int row, Level level) {
        return grid.hasTrack(row, level) ? 1 : 0;
    }

    private double middle(int row) {
        return bodyTop(row) + cells.get(row).above();
    }

    private double down(Knot knot) {
        int row = knot.row();
        return switch (knot.level()) {
            case OUT -> gaps[row] + PITCH / 2;
            case IN -> gaps[row] + PITCH * (tracks(row, Level.OUT) + 0.5);
            case TOP -> node(row).y();
            case MIDDLE -> middle(row);
            case BOTTOM -> node(row).bottom();
            case END, SECOND_END -> throw new IllegalStateException("An end has a row of its own");
        };
    }

    Box node(int row) {
        Cell cell = cells.get(row);
        double x = centre(grid.places().get(row).lead()) - cell.width() / 2;
        return new Box(x, middle(row) - cell.height() / 2, cell.width(), cell.height());
    }

    Box pool() {
        int last = cells.size();
        double bottom = gaps[last] + PITCH * (tracks(last, Level.OUT) + tracks(last, Level.IN));
        return new Box(0, 0, edges[edges.length - 1], bottom);
    }

    Box lane(int lane) {
        return new Box(edges[lane], HEAD, edges[lane + 1] - edges[lane], pool().height() - HEAD);
    }

    /** Of the words that stand beside a node; a node without has none. */
    Box words(int row) {
        Cell cell = cells.get(row);
        Box words = cell.words();
        double x = centre(grid.places().get(row).lead());
        return new Box(x + words.x(), middle(row) + words.y(), words.width(), words.height());
    }

    /** How a link runs, from the border of its node to that of the next. */
    List<Point> route(int link) {
        Course course = courses.get(link);
        List<Point> points = new ArrayList<>(course.knots().stream()
                .map(knot -> new Point(across(knot), down(knot)))
                .toList());
        points.set(0, atSide(points.getFirst(), course.row(), course.exit()));
        Course.Entry entry = entry(course);
        points.set(points.size() - 1, atSide(points.getLast(), entry.row(), entry.side()));
        return points;
    }

    private static Course.Entry entry(Course course) {
        return switch (course.goal()) {
            case Course.Entry entry -> entry;
            case Course.Terminal _ -> throw new IllegalStateException("An end has a row of its own");
        };
    }

    private Point atSide(Point point, int row, Side side) {
        return switch (side) {
            case LEFT -> new Point(node(row).x(), point.y());
            case RIGHT -> new Point(node(row).right(), point.y());
            case ABOVE, BELOW -> point;
        };
    }

    /** Of the answer with which a link leaves its gateway. */
    Box answer(int link, String text) {
        Course course = courses.get(link);
        Box gateway = node(course.row());
        Measures.Words words = Measures.beside(text, Measures.TASK / 2 - Measures.GATEWAY / 2);
        double x = switch (course.exit()) {
            case LEFT -> gateway.x() - Measures.GAP - words.width();
            case RIGHT -> gateway.right() + Measures.GAP;
            case ABOVE, BELOW -> gateway.centreX() + Measures.GAP;
        };
        double y = course.exit() == Side.BELOW ? gateway.bottom() + 2 : gateway.centreY() - words.height() - 2;
        return new Box(x, y, words.width(), words.height());
    }
}

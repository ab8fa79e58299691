package id.laksana.sop.draw;

import id.laksana.sop.draw.Shape.Divider;
import id.laksana.sop.draw.Shape.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Cuts a sketch at the upper and lower edges of its rows' bodies. What runs over such an edge is drawn far beyond it, from the height of the
 * symbol, and is clipped wherever the edge comes to lie.
 */
final class FlexibleStrips {

    private static final double BEYOND = 4000;

    private final Frame frame;
    private final Columns columns;
    private final Rows rows;
    private final Sketch sketch;

    FlexibleStrips(Frame frame, Columns columns, Rows rows, Sketch sketch) {
        this.frame = frame;
        this.columns = columns;
        this.rows = rows;
        this.sketch = sketch;
    }

    List<FlexibleStrip> draw() {
        List<Route> routes = sketch.routes();
        return IntStream.range(0, frame.forms().size())
                .mapToObj(row -> strip(row, routes))
                .toList();
    }

    private FlexibleStrip strip(int row, List<Route> routes) {
        double top = rows.top(row);
        double bodyTop = rows.bodyTop(row);
        double bodyBottom = rows.bodyBottom(row);
        double bottom = rows.top(row + 1);
        return new FlexibleStrip(
                columns.width(),
                bodyTop - top,
                bodyBottom - bodyTop,
                bottom - bodyBottom,
                fixed(row, top, bodyTop, routes),
                body(row, routes),
                fixed(row, bodyBottom, bottom, routes));
    }

    private Svg.Element fixed(int row, double top, double bottom, List<Route> routes) {
        List<Shape> shapes = new ArrayList<>(dividers(top, bottom));
        routes.forEach(
                route -> Pieces.between(top, bottom, route.points()).forEach(piece -> shapes.add(part(route, piece))));
        sketch.row(row).stream().filter(shape -> isWithin(shape, top, bottom)).forEach(shapes::add);
        return new SvgPainter(frame.sizes())
                .svg(new Drawing(
                        columns.width(),
                        bottom - top,
                        shapes.stream().map(shape -> Moved.down(shape, -top)).toList()));
    }

    private Svg.Element body(int row, List<Route> routes) {
        double top = rows.bodyTop(row);
        double bottom = rows.bodyBottom(row);
        List<Shape> shapes = new ArrayList<>(dividers(top - BEYOND, bottom + BEYOND));
        for (Route route : routes) {
            for (List<Point> piece : Pieces.between(top, bottom, route.points())) {
                List<Point> points =
                        piece.stream().map(point -> beyond(point, top, bottom)).toList();
                shapes.add(new Route(
                        route.flow(),
                        points,
                        piece.getLast().equals(route.points().getLast()),
                        route.way()));
            }
        }
        sketch.row(row).stream().filter(shape -> isWithin(shape, top, bottom)).forEach(shapes::add);
        double middle = rows.middle(row);
        List<Svg> parts = new SvgPainter(frame.sizes())
                .parts(shapes.stream().map(shape -> Moved.down(shape, -middle)).toList());
        Map<String, String> atHalf = Map.of("y", "50%", "overflow", "visible");
        Map<String, String> whole = new LinkedHashMap<>();
        whole.put("class", "flowchart");
        whole.put("width", Svg.number(columns.width()));
        whole.put("height", "100%");
        return new Svg.Element("svg", whole, List.of(new Svg.Element("svg", atHalf, parts)));
    }

    private static Point beyond(Point point, double top, double bottom) {
        if (point.y() == top) {
            return point.down(-BEYOND);
        }
        return point.y() == bottom ? point.down(BEYOND) : point;
    }

    private static Route part(Route route, List<Point> piece) {
        return new Route(
                route.flow(), piece, piece.getLast().equals(route.points().getLast()), route.way());
    }

    private static boolean isWithin(Shape shape, double top, double bottom) {
        double y = switch (shape) {
            case Shape.Symbol it -> it.box().centreY();
            case Shape.Terminal it -> it.box().centreY();
            case Shape.Words it -> it.at().y();
            case Shape.Connector it -> it.box().centreY();
            case Route it -> it.points().getFirst().y();
            case Divider it -> it.from();
        };
        return top <= y && y < bottom;
    }

    private List<Shape> dividers(double top, double bottom) {
        return IntStream.range(1, frame.grid().columns())
                .<Shape>mapToObj(gutter -> new Divider(columns.edge(gutter), top, bottom))
                .toList();
    }
}

package id.laksana.sop.draw;

import id.laksana.sop.draw.Shape.Anchor;
import id.laksana.sop.draw.Shape.Connector;
import id.laksana.sop.draw.Shape.Divider;
import id.laksana.sop.draw.Shape.Route;
import id.laksana.sop.draw.Shape.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a sketch into one drawing per row; where a page begins, lines end in connectors on both sides. */
final class Strips {

    private final Frame frame;
    private final Columns columns;
    private final Rows rows;
    private final Sketch sketch;
    private final Cuts cuts;

    Strips(Frame frame, Columns columns, Rows rows, Sketch sketch, Cuts cuts) {
        this.frame = frame;
        this.columns = columns;
        this.rows = rows;
        this.sketch = sketch;
        this.cuts = cuts;
    }

    List<Drawing> draw() {
        List<Route> routes = sketch.routes();
        return IntStream.range(0, frame.forms().size())
                .mapToObj(row -> strip(row, routes))
                .toList();
    }

    private Drawing strip(int row, List<Route> routes) {
        double top = rows.top(row);
        double height = rows.top(row + 1) - top;
        List<Shape> shapes = new ArrayList<>();
        for (int gutter = 1; gutter < frame.grid().columns(); gutter++) {
            shapes.add(new Divider(columns.edge(gutter), top, rows.top(row + 1)));
        }
        routes.forEach(route -> shapes.addAll(pieces(row, route)));
        addConnectors(row, cuts.foot(row + 1), shapes);
        addConnectors(row, cuts.head(row), shapes);
        shapes.addAll(sketch.row(row));
        return new Drawing(
                columns.width(),
                height,
                shapes.stream().map(shape -> Moved.down(shape, -top)).toList());
    }

    private List<Route> pieces(int row, Route route) {
        Point goal = route.points().getLast();
        return Pieces.between(rows.top(row), rows.top(row + 1), route.points()).stream()
                .map(piece -> new Route(
                        route.flow(),
                        cuts.shortened(row, piece),
                        piece.getLast().equals(goal),
                        route.way()))
                .toList();
    }

    private void addConnectors(int row, List<Connector> connectors, List<Shape> shapes) {
        for (Connector connector : connectors) {
            Box box = connector.box();
            double room = box.width() - 1;
            double size = Lettering.fitting(connector.letter(), frame.sizes().pitch(), room);
            double lean = (connector.upwards() ? 1 : -1) * box.height() * 0.08;
            Point at = new Point(box.centreX(), box.centreY() + lean + size * StripSizes.CAPITAL / 2);
            shapes.add(connector);
            shapes.add(new Words(
                    connector.letter(),
                    at,
                    size,
                    Anchor.MIDDLE,
                    sketch.step(row),
                    connector.flows().getFirst()));
        }
    }
}

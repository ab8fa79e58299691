package id.laksana.sop.print.pdf;

import id.laksana.sop.draw.Drawing;
import id.laksana.sop.draw.Shape;
import java.util.List;

/**
 * What is drawn in a row.
 *
 * @param columnWidths in points, for the lines between the columns
 */
record Strip(Drawing drawing, List<Double> columnWidths) {

    private static final double TOUCH = 0.01;

    /** Where flows go on below the row. */
    List<Double> leavingBelow() {
        return drawing.shapes().stream()
                .filter(Shape.Route.class::isInstance)
                .flatMap(route -> ((Shape.Route) route).points().stream())
                .filter(point -> point.y() > drawing.height() - TOUCH)
                .map(point -> point.x())
                .distinct()
                .toList();
    }
}

package id.laksana.sop.draw;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;

/** The data of SVG paths. */
final class SvgPath {

    private final StringBuilder data = new StringBuilder();

    private SvgPath() {}

    /** A line whose corners are rounded, so that where two join one sees which way they go on. */
    static String rounded(List<Point> points, double radius) {
        SvgPath path = new SvgPath();
        path.add('M', points.getFirst());
        for (int at = 1; at < points.size() - 1; at++) {
            Point corner = points.get(at);
            Point before = towards(corner, points.get(at - 1), radius);
            Point after = towards(corner, points.get(at + 1), radius);
            path.add('L', before);
            path.add('Q', corner);
            path.add(' ', after);
        }
        path.add('L', points.getLast());
        return path.data.toString();
    }

    private static Point towards(Point corner, Point other, double radius) {
        double x = other.x() - corner.x();
        double y = other.y() - corner.y();
        double length = Math.abs(x) + Math.abs(y);
        double part = length == 0 ? 0 : Math.min(radius, length / 2) / length;
        return new Point(corner.x() + x * part, corner.y() + y * part);
    }

    /** The head of an arrow at the end of a line. */
    static String head(List<Point> points, double length) {
        Point tip = points.getLast();
        Point before = points.get(points.size() - 2);
        double x = Math.signum(tip.x() - before.x());
        double y = Math.signum(tip.y() - before.y());
        double half = 0.42 * length;
        Point left = new Point(tip.x() - x * length - y * half, tip.y() - y * length + x * half);
        Point right = new Point(tip.x() - x * length + y * half, tip.y() - y * length - x * half);
        SvgPath path = new SvgPath();
        path.add('M', tip);
        path.add('L', left);
        path.add('L', right);
        return path.data.append('Z').toString();
    }

    static String of(Path2D outline) {
        SvgPath path = new SvgPath();
        double[] at = new double[6];
        for (PathIterator part = outline.getPathIterator(null); !part.isDone(); part.next()) {
            switch (part.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> path.add('M', new Point(at[0], at[1]));
                case PathIterator.SEG_LINETO -> path.add('L', new Point(at[0], at[1]));
                case PathIterator.SEG_CUBICTO -> {
                    path.add('C', new Point(at[0], at[1]));
                    path.add(' ', new Point(at[2], at[3]));
                    path.add(' ', new Point(at[4], at[5]));
                }
                case PathIterator.SEG_CLOSE -> path.data.append('Z');
                default -> throw new IllegalStateException("No outline has such a part");
            }
        }
        return path.data.toString();
    }

    private void add(char command, Point point) {
        data.append(command).append(Svg.number(point.x())).append(' ').append(Svg.number(point.y()));
    }
}

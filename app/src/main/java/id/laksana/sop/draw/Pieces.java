package id.laksana.sop.draw;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line of upright and level stretches at two heights. */
final class Pieces {

    private final double top;
    private final double bottom;
    private final List<List<Point>> done = new ArrayList<>();
    private List<Point> open = new ArrayList<>();

    private Pieces(double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
    }

    /** The parts of the line between the heights, in its own direction. */
    static List<List<Point>> between(double top, double bottom, List<Point> line) {
        Pieces pieces = new Pieces(top, bottom);
        for (int at = 1; at < line.size(); at++) {
            pieces.add(line.get(at - 1), line.get(at));
        }
        pieces.close();
        return pieces.done;
    }

    private void add(Point from, Point to) {
        Point first = new Point(from.x(), Math.clamp(from.y(), top, bottom));
        Point last = new Point(to.x(), Math.clamp(to.y(), top, bottom));
        boolean within = from.y() == to.y() ? first.equals(from) : first.y() != last.y();
        if (!within) {
            close();
            return;
        }
        if (open.isEmpty()) {
            open.add(first);
        }
        open.add(last);
        if (!last.equals(to)) {
            close();
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            done.add(open);
            open = new ArrayList<>();
        }
    }
}

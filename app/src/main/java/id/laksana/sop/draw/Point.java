package id.laksana.sop.draw;

/** Downwards is more. */
public record Point(double x, double y) {

    Point down(double by) {
        return new Point(x, y + by);
    }
}

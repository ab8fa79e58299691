package id.laksana.sop.draw;

/**
 * How large things are, in the units of the paper (points) or of the screen (pixels).
 *
 * @param symbolWidth the most that a symbol may be wide; narrow columns make it less
 * @param pitch from one parallel line to the next
 * @param clearance from a symbol to the nearest line that passes it, and to the edge of its row
 * @param text the size of the answers at exits; numbers are a little larger
 */
public record StripSizes(double symbolWidth, double symbolHeight, double pitch, double clearance, double text) {

    /** Points; for columns from about 34 points. */
    public static final StripSizes PAPER = new StripSizes(42, 18, 6, 4, 6);

    /** Pixels. */
    public static final StripSizes SCREEN = new StripSizes(84, 36, 9, 8, 10);
}

package id.laksana.sop.draw;

import id.laksana.sop.draw.Shape.Form;

/**
 * How large things are, in the units of the paper (points) or of the screen (pixels).
 *
 * @param symbolWidth the most that a symbol may be wide; narrow columns make it less
 * @param pitch from one parallel line to the next
 * @param clearance from a symbol to the nearest line that passes it
 * @param text the size of the answers at exits; numbers are a little larger
 */
public record StripSizes(double symbolWidth, double symbolHeight, double pitch, double clearance, double text) {

    /** Points; for columns from about 38 points. */
    public static final StripSizes PAPER = new StripSizes(42, 18, 6, 4, 6);

    /** Pixels. */
    public static final StripSizes SCREEN = new StripSizes(84, 36, 10, 8, 10.5);

    /** What of a symbol's width must be left in the narrowest column. */
    private static final double NARROWEST = 0.7;

    /** How high the capitals of a text are, in parts of its size. */
    static final double CAPITAL = 0.72;

    private static final double DIAMOND = 1.35;
    private static final double TERMINAL = 0.75;

    /** How thick lines are. */
    public double line() {
        return 0.14 * pitch;
    }

    /** How long the head of an arrow is; it is nearly as wide. */
    public double arrow() {
        return 0.75 * pitch;
    }

    double narrowest() {
        return NARROWEST * symbolWidth;
    }

    /** Above and below a symbol: room for an arrow's head or an answer. */
    double margin() {
        return pitch + 0.6 * clearance;
    }

    double height(Form form) {
        return form == Form.DIAMOND ? DIAMOND * symbolHeight : symbolHeight;
    }

    double terminalHeight() {
        return TERMINAL * symbolHeight;
    }

    double number() {
        return 1.15 * text;
    }

    /** Narrow enough for the next line to pass it. */
    double connectorWidth() {
        return 1.55 * pitch;
    }

    double connectorHeight() {
        return 1.75 * pitch;
    }

    /** From a connector to the row's other lines and to the next connector. */
    double connectorGap() {
        return 0.3 * pitch;
    }
}

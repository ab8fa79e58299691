package id.laksana.sop.draw.route;

/** Heights at which something can happen, from top to bottom: a row with the gap above it and the ends of cases hung below its symbol. */
public enum Level {
    /** The track in the gap on which the flow from the symbol above leaves. */
    OUT,
    /** The track in the gap on which flows arrive. */
    IN,
    TOP,
    MIDDLE,
    BOTTOM,
    /** Where the end of a case begins that is hung below its decision. */
    END,
    /** The middle of a second such end. */
    SECOND_END;

    private static final int LEVELS = values().length;

    int of(int row) {
        return row * LEVELS + ordinal();
    }

    public static int rowOf(int height) {
        return Math.floorDiv(height, LEVELS);
    }

    public static Level at(int height) {
        return values()[Math.floorMod(height, LEVELS)];
    }
}

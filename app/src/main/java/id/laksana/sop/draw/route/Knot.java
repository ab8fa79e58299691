package id.laksana.sop.draw.route;

/**
 * Where a line begins, bends or ends.
 *
 * @param across {@code 2c + 1} in the middle of column c, {@code 2g} in the gutter left of column g
 * @param height a {@link Level} of a row
 * @param lane which of the gutter's lanes, from the left; 0 in a column
 */
public record Knot(int across, int height, int lane) {

    static Knot inColumn(int column, int height) {
        return new Knot(2 * column + 1, height, 0);
    }

    static Knot inGutter(int gutter, int height) {
        return new Knot(2 * gutter, height, 0);
    }

    public boolean isInGutter() {
        return across % 2 == 0;
    }

    /** The column, or the one right of the gutter. */
    public int column() {
        return across / 2;
    }

    public int row() {
        return Level.rowOf(height);
    }

    public Level level() {
        return Level.at(height);
    }

    Knot onLane(int number) {
        return new Knot(across, height, number);
    }
}

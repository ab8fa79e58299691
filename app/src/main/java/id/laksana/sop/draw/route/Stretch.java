package id.laksana.sop.draw.route;

/** A straight piece of a course: at {@code at} across where upright, at height {@code at} otherwise. */
record Stretch(boolean upright, int at, int from, int to) {

    static Stretch between(Knot one, Knot other) {
        boolean upright = one.across() == other.across();
        int a = upright ? one.height() : one.across();
        int b = upright ? other.height() : other.across();
        return new Stretch(upright, upright ? one.across() : one.height(), Math.min(a, b), Math.max(a, b));
    }

    boolean holds(int position) {
        return from <= position && position <= to;
    }

    boolean crosses(int position) {
        return from < position && position < to;
    }
}

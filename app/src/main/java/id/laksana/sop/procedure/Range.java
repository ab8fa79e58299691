package id.laksana.sop.procedure;

/** From the least to the most. */
public record Range(int min, int max) {

    public static final Range NONE = new Range(0, 0);

    public Range {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("No range: " + min + "-" + max);
        }
    }

    public Range plus(Range other) {
        return new Range(Math.addExact(min, other.min), Math.addExact(max, other.max));
    }
}

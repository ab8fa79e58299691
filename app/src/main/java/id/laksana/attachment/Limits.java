package id.laksana.attachment;

/**
 * How large a file can be.
 *
 * @param file bytes of one file
 * @param left bytes that what it belongs to can still take
 */
public record Limits(long file, long left) {

    public static final long USUAL_FILE = 20L << 20;
    public static final long USUAL_SUM = 200L << 20;

    /**
     * As everywhere.
     *
     * @param used bytes that what it belongs to has taken already
     */
    public static Limits usual(long used) {
        return new Limits(USUAL_FILE, Math.max(0, USUAL_SUM - used));
    }

    long most() {
        return Math.min(file, left);
    }
}

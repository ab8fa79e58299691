package id.laksana.sop.version;

/**
 * How much of a proposed reading the agency has settled.
 *
 * @param subjects rows and performers
 * @param doubtful how many of those that wait were read with doubt
 */
public record ReadingProgress(int subjects, int settled, int doubtful) {

    public static final ReadingProgress NONE = new ReadingProgress(0, 0, 0);

    public int waiting() {
        return subjects - settled;
    }
}

package id.laksana.sop.json;

/** A document that is no JSON, or not of the shape that was asked for; the place is a line, or a pointer into the tree. */
public final class UnreadableJson extends Exception {

    private static final long serialVersionUID = 1;

    private final String place;
    private final Problem problem;

    public UnreadableJson(String place, Problem problem) {
        super(problem + " at " + place);
        this.place = place;
        this.problem = problem;
    }

    public String place() {
        return place;
    }

    public Problem problem() {
        return problem;
    }

    /** What is wrong there. */
    public enum Problem {
        NO_JSON,
        REPEATED_MEMBER,
        NO_WHOLE_NUMBER,
        TOO_LONG,
        MISSING,
        UNKNOWN_MEMBER,
        WRONG_TYPE,
        UNKNOWN_WORD,
        IMPOSSIBLE,
        /** Of two things that must be told apart by their names, the second is called as the first. */
        REPEATED_NAME,
        /** It names something that is nowhere. */
        UNKNOWN_NAME,
        UNKNOWN_FORMAT
    }
}

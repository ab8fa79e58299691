package id.laksana.sop.desk;

/**
 * A procedure to begin with: one of those that come with the product, in the kind that it is a good example of.
 *
 * @param id of what comes with the product
 * @param kind by which its words are found
 */
public record Template(String id, Kind kind, int steps, String owner) {

    /** What is done in it. */
    public enum Kind {
        FIELD_VERIFICATION,
        TECHNICAL_TEAM,
        COUNTER,
        RECOMMENDATION,
        COMPLAINT
    }
}

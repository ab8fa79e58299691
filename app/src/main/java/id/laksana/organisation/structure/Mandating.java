package id.laksana.organisation.structure;

/** What became of a mandate. */
public sealed interface Mandating {

    record Done(Mandate mandate) implements Mandating {}

    /** The same is given already for some of these days. */
    record Overlapping(Mandate other) implements Mandating {}

    /** The two sign on behalf of each other. */
    record Mutual(Post post) implements Mandating {}
}

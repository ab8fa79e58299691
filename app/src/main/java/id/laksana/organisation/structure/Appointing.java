package id.laksana.organisation.structure;

/** What became of an appointment. */
public sealed interface Appointing {

    record Done(Appointment appointment) implements Appointing {}

    /** Another stands in the way. */
    record Overlapping(Post post, Appointment other, Official official) implements Appointing {}

    /** The post is no more for all of its days. */
    record Closed(Post post) implements Appointing {}
}

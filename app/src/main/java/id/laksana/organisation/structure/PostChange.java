package id.laksana.organisation.structure;

/** What became of a change of a post. */
public sealed interface PostChange {

    record Done(Post post) implements PostChange {}

    /** Its unit is closed by then. */
    record UnderClosed(Unit unit) implements PostChange {}

    /** It shall close while somebody goes on holding it. */
    record StillHeld(Appointment appointment, Official official) implements PostChange {}

    /** One person at a time shall hold it, but two do. */
    record HeldTwice(Appointment one, Appointment other) implements PostChange {}
}

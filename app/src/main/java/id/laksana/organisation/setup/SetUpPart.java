package id.laksana.organisation.setup;

/** Tells how far the agency has come with a step, by what the room that the step belongs to has stored. */
public interface SetUpPart {

    SetUpStep step();

    /** Asked within a transaction, by an administrator. */
    Standing standing();

    /** How far a step has come by itself. */
    enum State {
        OPEN,
        BEGUN,
        DONE;

        public static State of(boolean begun, boolean done) {
            if (done) {
                return DONE;
            }
            return begun ? BEGUN : OPEN;
        }
    }

    /** With the two facts that a sentence on the step tells, such as how many there are. */
    record Standing(State state, Object fact, Object further) {}
}

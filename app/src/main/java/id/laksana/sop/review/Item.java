package id.laksana.sop.review;

import id.laksana.sop.reading.Subject;
import java.time.Instant;
import java.util.Optional;

/**
 * A row or a performer as it is read, and what the agency says of that.
 *
 * @param saidBy who confirmed or corrected it; nobody where it waits, or where that was said of another version
 */
public record Item(Subject subject, State state, Optional<Said> saidBy) {

    public enum State {
        PROPOSED,
        CONFIRMED,
        /** Read otherwise by the agency than was proposed. */
        CORRECTED
    }

    public record Said(String name, Instant at) {}

    public boolean isWaiting() {
        return state == State.PROPOSED;
    }

    /** Whether it waits for a word on something that whoever proposed it was not sure of. */
    public boolean isDoubtful() {
        return isWaiting() && subject.doubtful();
    }
}

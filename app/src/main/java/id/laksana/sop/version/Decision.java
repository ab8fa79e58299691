package id.laksana.sop.version;

import id.laksana.sop.procedure.Obstacle;
import java.util.List;

/** What came of deciding something of a version. */
public sealed interface Decision {

    /** @param no of the version that it was decided of */
    record Taken(int no) implements Decision {}

    /** A version that runs cases must be a procedure. */
    record CannotRun(List<Obstacle> obstacles) implements Decision {

        public CannotRun {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** What is decided today counts from today or from a later day. */
    record InThePast() implements Decision {}

    /**
     * Another version, which is ratified already, would take its place at once or later without a word.
     *
     * @param by which one
     */
    record Overruled(int by) implements Decision {}

    /**
     * Another version counts, or will count, since the same day, and no two do on one day.
     *
     * @param other which one
     */
    record SameDay(int other) implements Decision {}

    /** It stands otherwise meanwhile. */
    record Overtaken() implements Decision {}
}

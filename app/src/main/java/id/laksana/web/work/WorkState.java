package id.laksana.web.work;

import java.time.Duration;
import java.util.Optional;

/** Where a work stands. */
public sealed interface WorkState<R> {

    /** @param left how long it will still take, as soon as that can be told */
    record Running<R>(long done, long total, Optional<Duration> left) implements WorkState<R> {

        public double share() {
            return total <= 0 ? 0 : Math.clamp((double) done / total, 0, 1);
        }
    }

    record Finished<R>(R result) implements WorkState<R> {}

    /** @param id under which the log tells why */
    record Failed<R>(String id) implements WorkState<R> {}

    record Cancelled<R>(long done, long total) implements WorkState<R> {}

    default boolean hasEnded() {
        return !(this instanceof Running);
    }
}

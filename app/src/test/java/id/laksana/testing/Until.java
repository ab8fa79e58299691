package id.laksana.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what will be so, looking again and again. */
public final class Until {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Until() {}

    public static void within(Duration time, BooleanSupplier so) {
        Instant end = Instant.now().plus(time);
        while (!so.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It was not so within " + time);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}

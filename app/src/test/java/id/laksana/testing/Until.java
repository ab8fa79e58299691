package id.laksana.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what will be so, looking again and again. */
public final class Until {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Until() {}

    /** Lets a time pass that somebody else measures, such as Keycloak the life of its tokens. */
    public static void passed(Duration time) {
        Instant end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

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

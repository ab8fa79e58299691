package id.laksana.agency.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The time that one agency has for a job before it is the others' turn. */
public final class Turn {

    private final Clock clock;
    private final Instant until;

    public Turn(Clock clock, Duration length) {
        this.clock = clock;
        this.until = clock.instant().plus(length);
    }

    public boolean isOver() {
        return Thread.currentThread().isInterrupted() || clock.instant().isAfter(until);
    }
}

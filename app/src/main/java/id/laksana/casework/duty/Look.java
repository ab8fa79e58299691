package id.laksana.casework.duty;

import id.laksana.casework.ServiceCase;
import id.laksana.casework.engine.ClockKind;
import id.laksana.casework.engine.Timeline;
import java.time.Instant;
import java.util.Objects;

/** One clock of a case at a moment. */
record Look(ServiceCase of, ClockKind clock, Instant due, Instant now) {

    boolean hasRunOut() {
        return !due.isAfter(now);
    }

    /** Whether its history tells that it has run out. */
    boolean isTold() {
        return of.state().timeline().overdue().contains(clock);
    }

    Instant since() {
        Timeline line = of.state().timeline();
        return switch (clock) {
            case STEP, APPLICANT -> line.stepSince();
            case PROMISE -> line.receivedAt();
            case STATUTORY -> Objects.requireNonNullElse(line.completeAt(), line.receivedAt());
        };
    }
}

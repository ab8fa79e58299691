package id.laksana.sop.service;

import id.laksana.sop.procedure.TimeTotal;
import java.util.Optional;

/** How long a service takes: as promised, or else by the slowest accepting path of the SOP that it starts with. */
public record ServiceTime(Optional<Promise> promise, Optional<SlowestPath> slowest) {

    /** Whether the time that is told is the SOP's and no promise. */
    public boolean isProposed() {
        return promise.isEmpty() && slowest.isPresent();
    }

    /** Whether the agency's own share of the slowest path takes longer than it promises, a day counted as so many minutes as agencies usually work. */
    public boolean isPromisedTooShort() {
        return promise.isPresent()
                && slowest.isPresent()
                && minutes(slowest.get().agency()) > minutes(promise.get().time());
    }

    /** For comparing only. */
    public static long minutes(TimeTotal time) {
        return time.workingMinutes(TimeTotal.MINUTES_OF_A_DAY);
    }
}

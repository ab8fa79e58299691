package id.laksana.sop.version;

import id.laksana.sop.layout.Stationery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of an SOP, and how it stands on the day and by the knowledge that were asked for.
 *
 * @param since the day from which it counts; nothing where it is not ratified, or where its paper does not say
 * @param until the first day on which it does not count any more
 * @param wasInForce whether it is in force or has ever been
 * @param layout the revision of the official layout that it is printed in; 0 where it is not ratified
 * @param stationery what it takes from its agency since it is printed in that layout; nothing where it takes what there is today
 */
public record Version(
        int no,
        Origin origin,
        String hash,
        boolean runnable,
        VersionState state,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        boolean wasInForce,
        int layout,
        Instant recordedAt,
        String recordedBy,
        Optional<Stationery> stationery) {

    /** Whether it was replaced or withdrawn on its first day. */
    public boolean hasCountedForADayAtMost() {
        return since.isPresent()
                && until.filter(day -> !day.isAfter(since.get())).isPresent();
    }
}

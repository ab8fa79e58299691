package id.laksana.sop.version;

import id.laksana.sop.check.FindingTotals;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An SOP as the agency's catalog lists it: by the version that is in force, or else by its newest.
 *
 * @param since when the version began to count; nothing where its paper does not say
 */
public record SopSummary(
        UUID id,
        String code,
        String name,
        @Nullable String number,
        @Nullable String unit,
        Optional<AgencyService> service,
        int version,
        VersionState state,
        Optional<LocalDate> since,
        boolean runnable,
        ReadingProgress reading,
        FindingTotals findings) {

    /** An SOP is looked at again every year. */
    public Optional<LocalDate> nextReview() {
        return state == VersionState.IN_FORCE ? since.map(day -> day.plusYears(1)) : Optional.empty();
    }
}

package id.laksana.sop.version;

import id.laksana.sop.check.FindingTotals;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An SOP as the agency's catalog lists it: by the version that is in force, or else by its newest.
 *
 * @param since when the version began to count; nothing where its paper does not say
 * @param evaluated when it was last looked at again and stayed in force
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
        FindingTotals findings,
        Optional<LocalDate> evaluated) {

    /** An SOP is looked at again every year. */
    public Optional<LocalDate> nextReview() {
        return state == VersionState.IN_FORCE
                ? Stream.of(since, evaluated)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .map(day -> day.plusYears(1))
                : Optional.empty();
    }
}

package id.laksana.sop.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version in force and when it has to be looked at again.
 *
 * @param since when it began to count; nothing where its paper does not say
 * @param last nothing where nobody has looked at it again
 * @param due nothing where nobody knows since when it counts, and nobody has looked at it again
 */
public record Evaluation(
        String code,
        String name,
        @Nullable String unit,
        int version,
        Optional<LocalDate> since,
        Optional<Last> last,
        Optional<LocalDate> due,
        Standing standing) {

    /** When somebody looked at it again, and let it stay. */
    public record Last(LocalDate day, String by, String note) {}

    /** How soon it has to be done, the most urgent first. */
    public enum Standing {
        OVERDUE,
        /** Within the days in which one is reminded. */
        SOON,
        /** Nobody knows when. */
        UNKNOWN,
        LATER
    }
}

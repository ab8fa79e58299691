package id.laksana.organisation.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row.
 *
 * @param until the last of them; nothing where none is known
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    public Period {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("It ends before it begins.");
        }
        if (from.isBefore(EARLIEST) || from.isAfter(LATEST) || (until != null && until.isAfter(LATEST))) {
            throw new IllegalArgumentException("No day that anybody means: " + from + " – " + until);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(Period other) {
        return (other.until == null || !from.isAfter(other.until)) && (until == null || !other.from.isAfter(until));
    }

    /** For machines and for lists that are read by both. */
    String told() {
        return from + " – " + (until == null ? "…" : until);
    }
}

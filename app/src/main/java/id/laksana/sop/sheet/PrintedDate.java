package id.laksana.sop.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as printed, such as {@code 16-Feb-22} or {@code Februari 2022}.
 *
 * @param iso a day or a month; nothing where the print cannot be read as either
 */
public record PrintedDate(String printed, @Nullable String iso) {

    public PrintedDate {
        if (iso != null && day(iso).isEmpty() && month(iso).isEmpty()) {
            throw new IllegalArgumentException("Neither day nor month: " + iso);
        }
    }

    public Optional<LocalDate> day() {
        return iso == null ? Optional.empty() : day(iso);
    }

    /** Also of a day. */
    public Optional<YearMonth> month() {
        return iso == null ? Optional.empty() : day().map(YearMonth::from).or(() -> month(iso));
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> month(String iso) {
        try {
            return Optional.of(YearMonth.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

package id.laksana.calendar;

import id.laksana.calendar.time.WeekPattern;
import java.util.Optional;
import java.util.UUID;

/** Whose calendar is meant: that of a unit, or of the agency where no unit says more. */
public record Whose(WeekPattern pattern, Optional<UUID> unit) {

    public static final Whose AGENCY = new Whose(WeekPattern.FIVE_DAYS, Optional.empty());

    public static Whose agency(WeekPattern pattern) {
        return new Whose(pattern, Optional.empty());
    }
}

package id.laksana.numbering;

import java.time.LocalDate;
import java.util.Locale;

/** When the running number begins at 1 again. The day is the agency's own. */
public enum Reset {
    NEVER,
    YEARLY,
    MONTHLY;

    /** Which count a day belongs to: days of one period count on, blank where all do. */
    public String period(LocalDate day) {
        return switch (this) {
            case NEVER -> "";
            case YEARLY -> String.format(Locale.ROOT, "%04d", day.getYear());
            case MONTHLY -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
        };
    }
}

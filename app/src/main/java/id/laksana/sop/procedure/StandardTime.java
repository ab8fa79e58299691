package id.laksana.sop.procedure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Waktu of the quality standard: an amount or a range of one unit. */
public record StandardTime(int min, int max, WorkUnit unit, String printed) {

    /** Amounts of at most six digits, so that no sum over a sheet can overflow. */
    private static final Pattern PRINTED =
            Pattern.compile("\\s*(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?\\s*(\\p{L}+)\\.?\\s*");

    private static final Map<String, WorkUnit> UNITS =
            Map.of("menit", WorkUnit.MINUTE, "jam", WorkUnit.HOUR, "hari", WorkUnit.DAY);

    public StandardTime {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("No range of time: " + min + "-" + max);
        }
    }

    /** Nothing where the text names no amount of a known unit. */
    public static Optional<StandardTime> read(@Nullable String printed) {
        Matcher text = PRINTED.matcher(printed == null ? "" : printed);
        if (printed == null || !text.matches()) {
            return Optional.empty();
        }
        WorkUnit unit = UNITS.get(text.group(3).toLowerCase(Locale.ROOT));
        int min = Integer.parseInt(text.group(1));
        int max = text.group(2) == null ? min : Integer.parseInt(text.group(2));
        return unit == null || max < min ? Optional.empty() : Optional.of(new StandardTime(min, max, unit, printed));
    }
}

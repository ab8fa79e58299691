package id.laksana.sop.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Waktu of the quality standard: an amount or a range of one unit. */
public record StandardTime(int min, int max, WorkUnit unit, String printed) {

    private static final int MINUTES_OF_AN_HOUR = 60;

    /** A number that is repeated in words behind it, as in {@code 3 (tiga) hari}. */
    private static final Pattern IN_WORDS = Pattern.compile("(?<=\\d)\\s*\\(\\s*\\p{L}[\\p{L}\\s]*\\)");

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:[-–—]|s\\s*/\\s*d\\.?|s\\.\\s*d\\.?|\\b(?:sd|sampai(?:\\s+dengan)?|hingga)\\b)\\s*");

    /** Amounts of at most six digits, so that no sum over a sheet can overflow. */
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,6})(?:[.,](\\d))?\\s*(\\p{L}+)?(\\s+kerja)?\\.?");

    private static final Pattern HOURS_AND_MINUTES =
            Pattern.compile("(\\d{1,4})\\s*jam\\s*(?:dan\\s+)?(\\d{1,4})\\s*menit\\.?");

    private static final Map<String, WorkUnit> UNITS =
            Map.of("menit", WorkUnit.MINUTE, "jam", WorkUnit.HOUR, "hari", WorkUnit.DAY);

    public StandardTime {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("No range of time: " + min + "-" + max);
        }
    }

    /** Nothing where the text names no amount that is whole in one known unit. */
    public static Optional<StandardTime> read(@Nullable String printed) {
        if (printed == null) {
            return Optional.empty();
        }
        String text = IN_WORDS.matcher(printed.strip().toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replaceAll("\\s+", " ");
        List<String> sides = List.of(BETWEEN.split(text, -1));
        if (sides.size() > 2) {
            return Optional.empty();
        }
        Optional<Amount> most = Amount.of(sides.getLast(), null);
        return most.flatMap(max -> Amount.of(sides.getFirst(), max.unit()).flatMap(min -> range(min, max, printed)));
    }

    private static Optional<StandardTime> range(Amount min, Amount max, String printed) {
        Optional<Amount> from = min.in(max.unit()).isPresent() ? min.in(max.unit()) : Optional.of(min);
        Optional<Amount> to = from.flatMap(amount -> max.in(amount.unit()));
        return from.filter(amount -> to.isPresent()
                        && to.get().count() >= amount.count()
                        && amount.unit() == to.get().unit())
                .map(amount -> new StandardTime(amount.count(), to.orElseThrow().count(), amount.unit(), printed));
    }

    private record Amount(int count, WorkUnit unit) {

        /** @param meant the unit where none is said */
        static Optional<Amount> of(String text, @Nullable WorkUnit meant) {
            Matcher both = HOURS_AND_MINUTES.matcher(text);
            if (both.matches()) {
                int hours = Integer.parseInt(both.group(1));
                return Optional.of(
                        new Amount(hours * MINUTES_OF_AN_HOUR + Integer.parseInt(both.group(2)), WorkUnit.MINUTE));
            }
            Matcher one = AMOUNT.matcher(text);
            if (!one.matches()) {
                return Optional.empty();
            }
            WorkUnit unit = one.group(3) == null ? meant : UNITS.get(one.group(3));
            boolean working = one.group(4) != null;
            if (unit == null || working && unit == WorkUnit.MINUTE) {
                return Optional.empty();
            }
            int count = Integer.parseInt(one.group(1));
            return one.group(2) == null
                    ? Optional.of(new Amount(count, unit))
                    : tenths(count, Integer.parseInt(one.group(2)), unit);
        }

        /** A tenth of an hour is six minutes; parts of other units are nobody's to reckon. */
        private static Optional<Amount> tenths(int whole, int tenths, WorkUnit unit) {
            if (tenths == 0) {
                return Optional.of(new Amount(whole, unit));
            }
            return unit == WorkUnit.HOUR && whole < 10_000
                    ? Optional.of(
                            new Amount(whole * MINUTES_OF_AN_HOUR + tenths * MINUTES_OF_AN_HOUR / 10, WorkUnit.MINUTE))
                    : Optional.empty();
        }

        /** The same in another unit, where it is whole in it. */
        Optional<Amount> in(WorkUnit other) {
            if (unit == other) {
                return Optional.of(this);
            }
            return unit == WorkUnit.HOUR && other == WorkUnit.MINUTE && count < 10_000
                    ? Optional.of(new Amount(count * MINUTES_OF_AN_HOUR, WorkUnit.MINUTE))
                    : Optional.empty();
        }
    }
}

package id.laksana.organisation.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as sheets have it: 2026-02-01, 1/2/2026, 1 Februari 2026, or the number that Excel keeps in its place. */
public final class SheetDay {

    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern ISO = Pattern.compile("(\\d{4})[/\\-](\\d{1,2})[/\\-](\\d{1,2})(?:[t ].*)?");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})[ \\-]([a-z]{3})[a-z]*[ \\-](\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.]\\d+)?");
    /** In Indonesian, as older papers spell them, and in English. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"),
            List.of("jan", "peb", "mar", "apr", "mei", "jun", "jul", "ags", "sep", "okt", "nop", "des"),
            List.of("jan", "peb", "mrt", "apr", "mei", "jun", "jul", "agt", "sep", "okt", "nop", "des"),
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"));

    private SheetDay() {}

    public static Optional<LocalDate> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        try {
            return day(plain).filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        Matcher written = WRITTEN.matcher(text);
        if (written.matches()) {
            return Optional.of(LocalDate.of(number(written, 3), number(written, 2), number(written, 1)));
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches()) {
            int month = 1
                    + MONTHS.stream()
                            .mapToInt(names -> names.indexOf(words.group(2)))
                            .max()
                            .orElse(-1);
            return Optional.of(LocalDate.of(number(words, 3), month, number(words, 1)));
        }
        Matcher serial = SERIAL.matcher(text);
        return serial.matches() ? Optional.of(EXCEL_ZERO.plusDays(number(serial, 1))) : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}

package id.laksana.calendar;

import id.laksana.calendar.time.DayKind;
import id.laksana.calendar.time.Layer;
import id.laksana.calendar.time.SpecialDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A year of the nation's days as it is typed or pasted, a day to a line: the date, {@code libur} or {@code cuti}, the name, and the decree where it is
 * another than that of the year. Blank lines count for nothing.
 */
public final class NationalText {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private NationalText() {}

    /** What is wrong with a line. */
    public enum Wrong {
        NOT_A_DATE,
        OTHER_YEAR,
        NOT_A_KIND,
        NO_NAME,
        TOO_LONG,
        NO_SOURCE,
        TWICE
    }

    /** @param line counted from one */
    public record Fault(int line, Wrong wrong, String words) {}

    /** The days, or what stands in their way; never a part of them. */
    public record Reading(List<SpecialDay> days, List<Fault> faults) {

        public Reading {
            days = faults.isEmpty() ? List.copyOf(days) : List.of();
            faults = List.copyOf(faults);
        }
    }

    /** @param source the decree of the year */
    public static Reading read(int year, String text, String source) {
        List<String> lines = text.lines().toList();
        List<SpecialDay> days = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Map<LocalDate, Integer> seen = new HashMap<>();
        IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .forEach(i -> read(i + 1, lines.get(i), year, source.strip(), days, faults));
        for (SpecialDay day : days) {
            seen.merge(day.day(), 1, Integer::sum);
        }
        seen.forEach((day, count) -> {
            if (count > 1) {
                faults.add(new Fault(lastLine(lines, day), Wrong.TWICE, day.toString()));
            }
        });
        return new Reading(days, faults);
    }

    public static String write(List<SpecialDay> days, String source) {
        return days.stream()
                .map(day -> day.day() + "; " + (day.kind() == DayKind.HOLIDAY ? "libur" : "cuti") + "; " + day.name()
                        + (day.source().equals(source) ? "" : "; " + day.source()))
                .collect(Collectors.joining("\n"));
    }

    private static void read(
            int line, String written, int year, String source, List<SpecialDay> days, List<Fault> faults) {
        String[] parts = written.split(";", 4);
        LocalDate day = date(parts[0]);
        String name = parts.length > 2 ? parts[2].strip() : "";
        String own = parts.length > 3 && !parts[3].isBlank() ? parts[3].strip() : source;
        String kind = parts.length > 1 ? parts[1].strip().toLowerCase(Locale.ROOT) : "";
        if (day.equals(LocalDate.MIN)) {
            faults.add(new Fault(line, Wrong.NOT_A_DATE, parts[0].strip()));
        } else if (day.getYear() != year) {
            faults.add(new Fault(line, Wrong.OTHER_YEAR, parts[0].strip()));
        } else if (!kind.equals("libur") && !kind.equals("cuti")) {
            faults.add(new Fault(line, Wrong.NOT_A_KIND, kind));
        } else if (name.isEmpty()) {
            faults.add(new Fault(line, Wrong.NO_NAME, written.strip()));
        } else if (own.isEmpty()) {
            faults.add(new Fault(line, Wrong.NO_SOURCE, name));
        } else if (name.length() > CalendarDays.LONGEST_NAME || own.length() > CalendarDays.LONGEST_SOURCE) {
            faults.add(new Fault(line, Wrong.TOO_LONG, name.substring(0, Math.min(60, name.length()))));
        } else {
            DayKind of = kind.equals("libur") ? DayKind.HOLIDAY : DayKind.COLLECTIVE_LEAVE;
            days.add(SpecialDay.off(day, Layer.NATIONAL, of, name, own));
        }
    }

    private static int lastLine(List<String> lines, LocalDate day) {
        return IntStream.range(0, lines.size())
                        .filter(i -> date(lines.get(i).split(";", 2)[0]).equals(day))
                        .max()
                        .orElseThrow()
                + 1;
    }

    private static LocalDate date(String written) {
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(written.strip(), format);
            } catch (DateTimeException _) {
                // perhaps it is written in the other way
            }
        }
        return LocalDate.MIN;
    }
}

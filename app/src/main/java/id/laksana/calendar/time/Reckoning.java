package id.laksana.calendar.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A deadline with the way to it, day by day, so that people can follow it with a calendar in their hand. */
public record Reckoning(Instant received, Instant due, List<Line> lines) {

    private static final int MOST_LINES = 400;

    /** What a day is to a deadline. */
    public enum Part {
        /** Nothing is worked, so it does not count. */
        PASSED_OVER,
        /** It is the day of receipt, which does not count. */
        RECEIVED,
        /** It is one of the days. */
        COUNTED,
        /** Some of its minutes count. */
        WORKED
    }

    /** @param number the how-manieth day, or how many minutes */
    public record Line(LocalDate day, Part part, long number) {}

    public Reckoning {
        lines = List.copyOf(lines);
    }

    /** Of a deadline that is very far away, only the beginning of the way is told. */
    public static Reckoning of(WorkingTime time, Instant arrived, Amount amount) {
        Instant received = time.received(arrived);
        Instant due = time.add(arrived, amount);
        Instant daysOver = time.add(arrived, Amount.ofDays(amount.days()));
        LocalDate last = day(time, due);
        List<Line> lines = new ArrayList<>();
        LocalDate day = day(time, arrived);
        for (; !day.isAfter(last) && lines.size() < MOST_LINES; day = day.plusDays(1)) {
            lines.add(line(time, received, daysOver, due, day, amount));
        }
        return new Reckoning(received, due, lines);
    }

    private static Line line(
            WorkingTime time, Instant received, Instant daysOver, Instant due, LocalDate day, Amount amount) {
        if (!time.isWorkingDay(day) || day.isBefore(day(time, received))) {
            return new Line(day, Part.PASSED_OVER, 0);
        }
        if (amount.days() > 0 && day.equals(day(time, received))) {
            return new Line(day, Part.RECEIVED, 0);
        }
        if (amount.days() > 0 && !day.isAfter(day(time, daysOver))) {
            Instant morning = day.atStartOfDay(time.zone()).toInstant();
            return new Line(day, Part.COUNTED, time.workingDaysBetween(received, morning));
        }
        Instant from = later(daysOver, day.atStartOfDay(time.zone()).toInstant());
        Instant until = day.plusDays(1).atStartOfDay(time.zone()).toInstant();
        long minutes = time.minutesBetween(from, due.isBefore(until) ? due : until);
        return amount.allMinutes() == 0 ? new Line(day, Part.RECEIVED, 0) : new Line(day, Part.WORKED, minutes);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate day(WorkingTime time, Instant at) {
        return LocalDate.ofInstant(at, time.zone());
    }
}

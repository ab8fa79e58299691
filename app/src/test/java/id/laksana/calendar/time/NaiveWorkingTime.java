package id.laksana.calendar.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The same reckoning done the slow way: it walks minute by minute and day by day, and shares nothing with the fast one but the plan. */
final class NaiveWorkingTime {

    private final ZoneId zone;
    private final DayPlan plan;

    NaiveWorkingTime(ZoneId zone, DayPlan plan) {
        this.zone = zone;
        this.plan = plan;
    }

    Instant received(Instant arrived) {
        LocalDateTime at = minute(arrived);
        while (!isWorked(at)) {
            at = at.plusMinutes(1);
        }
        return at.atZone(zone).toInstant();
    }

    Instant add(Instant arrived, Amount amount) {
        LocalDateTime at = minute(received(arrived));
        if (amount.days() > 0) {
            LocalDate day = at.toLocalDate();
            for (int counted = 0; counted < amount.days(); ) {
                day = day.plusDays(1);
                counted += plan.on(day).spans().isEmpty() ? 0 : 1;
            }
            at = day.atStartOfDay().plusDays(1);
            while (!isWorked(at.minusMinutes(1))) {
                at = at.minusMinutes(1);
            }
        }
        for (long left = amount.hours() * 60L + amount.minutes(); left > 0; at = at.plusMinutes(1)) {
            left -= isWorked(at) ? 1 : 0;
        }
        return at.atZone(zone).toInstant();
    }

    long minutesBetween(Instant from, Instant until) {
        LocalDateTime end = minute(until);
        long minutes = 0;
        for (LocalDateTime at = minute(from); at.isBefore(end); at = at.plusMinutes(1)) {
            minutes += isWorked(at) ? 1 : 0;
        }
        return minutes;
    }

    long workingDaysBetween(Instant arrived, Instant until) {
        LocalDate last = minute(until).toLocalDate();
        long days = 0;
        for (LocalDate day = minute(received(arrived)).toLocalDate().plusDays(1);
                !day.isAfter(last);
                day = day.plusDays(1)) {
            days += plan.on(day).spans().isEmpty() ? 0 : 1;
        }
        return days;
    }

    boolean isWorked(LocalDateTime at) {
        int minute = at.getHour() * 60 + at.getMinute();
        for (Span span : plan.on(at.toLocalDate()).spans()) {
            if (span.from() <= minute && minute < span.until()) {
                return true;
            }
        }
        return false;
    }

    private LocalDateTime minute(Instant at) {
        return LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES);
    }
}

package id.laksana.calendar.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Reckons with the working time of one calendar in one zone, in whole minutes: of a moment, the minute that it falls into counts. A year is added
 * up when it is first needed, so that adding months takes no longer than adding a minute. Any number of threads may use it.
 */
public final class WorkingTime {

    public static final int FIRST_YEAR = 2020;
    public static final int LAST_YEAR = 2100;
    public static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31);

    private final ZoneId zone;
    private final DayPlan plan;
    private final AtomicReferenceArray<Year> years = new AtomicReferenceArray<>(LAST_YEAR - FIRST_YEAR + 1);

    public WorkingTime(ZoneId zone, DayPlan plan) {
        this.zone = zone;
        this.plan = plan;
    }

    public ZoneId zone() {
        return zone;
    }

    /** What is worked on a day. */
    public DayHours on(LocalDate day) {
        return year(day.getYear()).hours(day.getDayOfYear() - 1);
    }

    public boolean isWorkingDay(LocalDate day) {
        return on(day).isWorked();
    }

    /** When that which comes in counts as received: at once while there is work, otherwise when work begins again. */
    public Instant received(Instant arrived) {
        LocalDateTime at = local(arrived);
        OptionalInt sameDay = on(at.toLocalDate()).workedFrom(minute(at));
        if (sameDay.isPresent()) {
            return instant(at.toLocalDate(), sameDay.getAsInt());
        }
        LocalDate next = workingDayAfter(at.toLocalDate(), 1);
        return instant(next, on(next).opens());
    }

    /**
     * When something is due that comes in at a moment and may take so long. Days come first: the day of receipt does not count, and the last one is
     * over when its work ends. Hours and minutes follow from there.
     */
    public Instant add(Instant arrived, Amount amount) {
        Instant from = received(arrived);
        if (amount.days() > 0) {
            LocalDate last = workingDayAfter(local(from).toLocalDate(), amount.days());
            from = instant(last, on(last).closes());
        }
        return amount.allMinutes() == 0 ? from : after(from, amount.allMinutes());
    }

    /** How many minutes of work lie between two moments; negative where the second is the earlier one. */
    public long minutesBetween(Instant from, Instant until) {
        LocalDateTime first = local(from);
        LocalDateTime last = local(until);
        long minutes = minutesInYear(last) - minutesInYear(first);
        for (int year = first.getYear(); year < last.getYear(); year++) {
            minutes += year(year).minutes();
        }
        for (int year = last.getYear(); year < first.getYear(); year++) {
            minutes -= year(year).minutes();
        }
        return minutes;
    }

    /** How many working days have begun since the day on which something that came in counted as received. */
    public long workingDaysBetween(Instant arrived, Instant until) {
        LocalDate received = local(received(arrived)).toLocalDate();
        LocalDate last = local(until).toLocalDate();
        if (!last.isAfter(received)) {
            return 0;
        }
        long days = daysUpTo(last) - daysUpTo(received);
        for (int year = received.getYear(); year < last.getYear(); year++) {
            days += year(year).days();
        }
        return days;
    }

    private LocalDate workingDayAfter(LocalDate day, int count) {
        int year = day.getYear();
        long wanted = (long) daysUpTo(day) + count;
        while (wanted > year(year).days()) {
            wanted -= year(year).days();
            year++;
        }
        return LocalDate.ofYearDay(year, year(year).workingDay((int) wanted) + 1);
    }

    private Instant after(Instant from, long minutes) {
        LocalDateTime at = local(from);
        int year = at.getYear();
        long wanted = minutesInYear(at) + minutes;
        while (wanted > year(year).minutes()) {
            wanted -= year(year).minutes();
            year++;
        }
        Year reached = year(year);
        int day = reached.dayOfMinute((int) wanted);
        int worked = (int) wanted - reached.minutesBefore(day);
        return instant(LocalDate.ofYearDay(year, day + 1), reached.hours(day).when(worked));
    }

    private long minutesInYear(LocalDateTime at) {
        int day = at.getDayOfYear() - 1;
        Year year = year(at.getYear());
        return year.minutesBefore(day) + (long) year.hours(day).before(minute(at));
    }

    private int daysUpTo(LocalDate day) {
        return year(day.getYear()).daysBefore(day.getDayOfYear());
    }

    private Year year(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BeyondCalendar("No calendar reaches the year " + year + ".");
        }
        Year known = years.get(year - FIRST_YEAR);
        if (known == null) {
            known = new Year(year, plan);
            years.set(year - FIRST_YEAR, known);
        }
        return known;
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    private Instant instant(LocalDate day, int minute) {
        return day.atTime(LocalTime.ofSecondOfDay(minute * 60L)).atZone(zone).toInstant();
    }

    private static int minute(LocalDateTime at) {
        return at.getHour() * 60 + at.getMinute();
    }
}

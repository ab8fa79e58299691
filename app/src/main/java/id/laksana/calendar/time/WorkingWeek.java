package id.laksana.calendar.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What is worked on each day of a week in which nothing special happens. A week without any working time is none. */
public record WorkingWeek(Map<DayOfWeek, DayHours> days) {

    public WorkingWeek {
        Map<DayOfWeek, DayHours> each = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, hours) -> {
            if (hours.isWorked()) {
                each.put(day, hours);
            }
        });
        if (each.isEmpty()) {
            throw new IllegalArgumentException("A week without working time");
        }
        days = Collections.unmodifiableMap(each);
    }

    /** A week whose Friday has a longer break, as the law has it. */
    public static WorkingWeek of(DayHours day, DayHours friday, boolean saturday) {
        Map<DayOfWeek, DayHours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek each : new DayOfWeek[] {MONDAY, TUESDAY, WEDNESDAY, THURSDAY}) {
            days.put(each, day);
        }
        days.put(FRIDAY, friday);
        if (saturday) {
            days.put(SATURDAY, day);
        }
        return new WorkingWeek(days);
    }

    public DayHours on(DayOfWeek day) {
        return days.getOrDefault(day, DayHours.NONE);
    }

    public int minutes() {
        return days.values().stream().mapToInt(DayHours::minutes).sum();
    }

    /** How much is worked on most days; of lengths that are as frequent, the longer. It stands for one hari in ratios. */
    public int regularDay() {
        Map<Integer, Integer> often = new TreeMap<>();
        days.values().forEach(hours -> often.merge(hours.minutes(), 1, Integer::sum));
        int most = Collections.max(often.values());
        return often.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElseThrow();
    }

    /** A day's hours with one break. */
    static DayHours hours(String opens, String breakFrom, String breakUntil, String closes) {
        return DayHours.of(
                Span.of(LocalTime.parse(opens), LocalTime.parse(breakFrom)),
                Span.of(LocalTime.parse(breakUntil), LocalTime.parse(closes)));
    }
}

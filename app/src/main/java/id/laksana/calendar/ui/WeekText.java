package id.laksana.calendar.ui;

import id.laksana.calendar.Shift;
import id.laksana.calendar.time.DayHours;
import id.laksana.calendar.time.WorkingWeek;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A week as it is typed. */
public record WeekText(Map<DayOfWeek, Shift> days) {

    public WeekText {
        Map<DayOfWeek, Shift> all = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            all.put(day, days.getOrDefault(day, Shift.OFF));
        }
        days = Collections.unmodifiableMap(all);
    }

    static WeekText of(WorkingWeek week) {
        Map<DayOfWeek, Shift> days = new EnumMap<>(DayOfWeek.class);
        week.days().forEach((day, hours) -> days.put(day, Shift.of(hours)));
        return new WeekText(days);
    }

    /** The week that is meant, where nothing is wrong with it. */
    Optional<WorkingWeek> week() {
        Map<DayOfWeek, DayHours> hours = new EnumMap<>(DayOfWeek.class);
        for (Map.Entry<DayOfWeek, Shift> day : days.entrySet()) {
            if (!(day.getValue().read() instanceof Shift.Read read)) {
                return Optional.empty();
            }
            hours.put(day.getKey(), read.hours());
        }
        return hours.values().stream().anyMatch(DayHours::isWorked)
                ? Optional.of(new WorkingWeek(hours))
                : Optional.empty();
    }
}

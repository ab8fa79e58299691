package id.laksana.calendar;

import id.laksana.calendar.time.Timetable;
import id.laksana.calendar.time.WeekPattern;
import java.util.UUID;

/**
 * A timetable that the agency has laid down.
 *
 * @param source the agency's own decree
 */
public record KeptTimetable(UUID id, WeekPattern pattern, Timetable timetable, String source, long version) {

    /** Of one that is not stored yet. */
    public static final long NEW = -1;

    public static KeptTimetable laidDown(WeekPattern pattern, Timetable timetable, String source) {
        return new KeptTimetable(UUID.randomUUID(), pattern, timetable, source, NEW);
    }

    public boolean isNew() {
        return version == NEW;
    }
}

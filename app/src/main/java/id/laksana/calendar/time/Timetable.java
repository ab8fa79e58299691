package id.laksana.calendar.time;

import static id.laksana.calendar.time.WorkingWeek.hours;

import java.time.LocalDate;

/** How an agency works from a day on, until another timetable holds. */
public record Timetable(LocalDate from, WorkingWeek ordinary, WorkingWeek ramadan) {

    /**
     * Five days a week as Perpres 21/2023 has it: 37.5 hours from 07:30 with breaks of 60 minutes, 90 on Fridays; in
     * Ramadan 32.5 hours from 08:00 with 30 and 60. When the breaks begin is custom.
     */
    public static final Timetable FIVE_DAYS = new Timetable(
            WorkingTime.FIRST_DAY,
            WorkingWeek.of(hours("07:30", "12:00", "13:00", "16:00"), hours("07:30", "11:30", "13:00", "16:30"), false),
            WorkingWeek.of(
                    hours("08:00", "12:00", "12:30", "15:00"), hours("08:00", "11:30", "12:30", "15:30"), false));

    /** The same hours a week and the same breaks, over six days of equal length. The law leaves these to the agency. */
    public static final Timetable SIX_DAYS = new Timetable(
            WorkingTime.FIRST_DAY,
            WorkingWeek.of(hours("07:30", "12:00", "13:00", "14:45"), hours("07:30", "11:30", "13:00", "15:15"), true),
            WorkingWeek.of(hours("08:00", "12:00", "12:30", "13:55"), hours("08:00", "11:30", "12:30", "14:25"), true));

    /** What holds where an agency has said nothing. */
    public static Timetable usual(WeekPattern pattern) {
        return switch (pattern) {
            case FIVE_DAYS -> FIVE_DAYS;
            case SIX_DAYS -> SIX_DAYS;
        };
    }

    public WorkingWeek week(boolean inRamadan) {
        return inRamadan ? ramadan : ordinary;
    }
}

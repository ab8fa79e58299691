package id.laksana.calendar.time;

import java.time.LocalDate;

/** What is worked on each day. */
@FunctionalInterface
public interface DayPlan {

    DayHours on(LocalDate day);
}

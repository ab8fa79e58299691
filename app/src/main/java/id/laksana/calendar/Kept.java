package id.laksana.calendar;

import java.time.LocalDate;

/** What became of something that was to be laid down in the calendar. */
public sealed interface Kept {

    record Saved() implements Kept {}

    /** The same is already said of that day, by the same who says it. */
    record Twice(LocalDate day, String name) implements Kept {}

    /** It is to be worked on a day that has no usual hours, and none are given. */
    record WithoutHours(LocalDate day) implements Kept {}

    /** No calendar reaches that day. */
    record OutsideCalendar(LocalDate day) implements Kept {}
}

package id.laksana.calendar;

import java.time.LocalDate;

/** The calendar of the whole nation has changed, and that is committed: it concerns every agency. */
public record NationalCalendarChanged(LocalDate from) {}

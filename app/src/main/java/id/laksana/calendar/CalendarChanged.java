package id.laksana.calendar;

import id.laksana.migrations.AgencyKey;
import java.time.LocalDate;

/** The calendar of an agency has changed, and that is committed: what is due after the day may be due at another time now. */
public record CalendarChanged(AgencyKey agency, LocalDate from) {}

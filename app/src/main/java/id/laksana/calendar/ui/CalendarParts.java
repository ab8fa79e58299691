package id.laksana.calendar.ui;

import id.laksana.calendar.CalendarDays;
import id.laksana.calendar.Calendars;
import id.laksana.calendar.NationalCalendar;
import id.laksana.calendar.Timetables;
import id.laksana.calendar.UnitCalendars;
import jakarta.inject.Singleton;

/** What the pages of the calendar read and change. */
@Singleton
record CalendarParts(
        Calendars calendars,
        CalendarDays days,
        Timetables timetables,
        NationalCalendar national,
        UnitCalendars units) {}

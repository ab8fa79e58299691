package id.laksana.calendar;

import id.laksana.calendar.time.DayHours;
import id.laksana.calendar.time.DayKind;
import id.laksana.calendar.time.Layer;
import id.laksana.calendar.time.SpecialDay;
import id.laksana.calendar.time.Timetable;
import id.laksana.calendar.time.WeekPattern;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What the agency itself has laid down, as it is stored. */
@Singleton
class KeptCalendar {

    private final TimetableRows timetables;
    private final DayRows days;

    KeptCalendar(TimetableRows timetables, DayRows days) {
        this.timetables = timetables;
        this.days = days;
    }

    List<KeptTimetable> timetables() {
        return timetables.all().stream().map(KeptCalendar::timetable).toList();
    }

    List<KeptDay> days() {
        return days.all().stream().map(KeptCalendar::day).toList();
    }

    private static KeptTimetable timetable(TimetableRow row) {
        return new KeptTimetable(
                row.id(),
                WeekPattern.valueOf(row.pattern()),
                new Timetable(row.validFrom(), HoursText.week(row.ordinary()), HoursText.week(row.ramadan())),
                row.source(),
                row.version());
    }

    private static KeptDay day(DayRow row) {
        DayHours hours = HoursText.hours(row.hours());
        return new KeptDay(
                row.id(),
                new SpecialDay(
                        row.day(),
                        Layer.valueOf(row.layer()),
                        DayKind.valueOf(row.kind()),
                        hours.isWorked() ? Optional.of(hours) : Optional.empty(),
                        row.name(),
                        row.source()),
                Optional.ofNullable(row.unitId()),
                row.version());
    }
}

package id.laksana.calendar.ui;

import id.laksana.calendar.KeptTimetable;
import id.laksana.calendar.time.Timetable;
import id.laksana.calendar.time.WeekPattern;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A timetable as its form has it. */
public record TimetableFields(@Nullable LocalDate from, String source, WeekText ordinary, WeekText ramadan) {

    static TimetableFields of(@Nullable LocalDate from, String source, Timetable timetable) {
        return new TimetableFields(from, source, WeekText.of(timetable.ordinary()), WeekText.of(timetable.ramadan()));
    }

    KeptTimetable of(WeekPattern pattern, Optional<KeptTimetable> before) {
        Timetable timetable = new Timetable(
                Objects.requireNonNull(from),
                ordinary.week().orElseThrow(),
                ramadan.week().orElseThrow());
        return before.map(kept -> new KeptTimetable(kept.id(), pattern, timetable, source, kept.version()))
                .orElseGet(() -> KeptTimetable.laidDown(pattern, timetable, source));
    }
}

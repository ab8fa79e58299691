package id.laksana.casework.clock;

import id.laksana.calendar.time.DayKind;
import id.laksana.calendar.time.Layer;
import id.laksana.calendar.time.Layers;
import id.laksana.calendar.time.Ramadan;
import id.laksana.calendar.time.SpecialDay;
import id.laksana.calendar.time.Timetable;
import id.laksana.calendar.time.WorkingTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What was decreed for 2026, as a printed calendar shows it. */
final class Calendar2026 {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final Ramadan RAMADAN =
            new Ramadan(1447, LocalDate.of(2026, 2, 19), LocalDate.of(2026, 3, 20), true, "sidang isbat");

    private static final List<LocalDate> OFF =
            Stream.of("""
            2026-01-01 2026-01-16 2026-02-16 2026-02-17 2026-03-18 2026-03-19 2026-03-20 2026-03-21 2026-03-22 2026-03-23
            2026-03-24 2026-04-03 2026-05-01 2026-05-14 2026-05-15 2026-05-27 2026-05-28 2026-06-01 2026-06-16 2026-08-17
            2026-08-25 2026-12-24 2026-12-25 2027-01-01
            """.strip().split("\\s+")).map(LocalDate::parse).toList();

    private Calendar2026() {}

    static WorkingTime workingTime() {
        return workingTime(WIB, 5, List.of());
    }

    /** @param declared what was declared a holiday afterwards */
    static WorkingTime workingTime(ZoneId zone, int week, List<LocalDate> declared) {
        List<SpecialDay> days = Stream.concat(OFF.stream(), declared.stream())
                .map(day -> SpecialDay.off(day, Layer.NATIONAL, DayKind.HOLIDAY, "libur", "SKB"))
                .toList();
        Timetable timetable = week == 6 ? Timetable.SIX_DAYS : Timetable.FIVE_DAYS;
        return new WorkingTime(zone, new Layers(List.of(timetable), List.of(RAMADAN), days));
    }
}

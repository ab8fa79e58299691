package id.laksana.calendar.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The calendar of a unit: timetables one after the other, and upon them what nation, region, agency and unit say of single days. */
public final class Layers implements DayPlan {

    private final NavigableMap<LocalDate, Timetable> timetables = new TreeMap<>();
    private final NavigableMap<LocalDate, Ramadan> ramadans = new TreeMap<>();
    private final Map<LocalDate, List<SpecialDay>> days = new HashMap<>();

    /** @param timetables the first of which holds before its day too */
    public Layers(List<Timetable> timetables, List<Ramadan> ramadans, List<SpecialDay> days) {
        timetables.forEach(timetable -> this.timetables.put(timetable.from(), timetable));
        ramadans.forEach(ramadan -> this.ramadans.put(ramadan.first(), ramadan));
        days.forEach(day ->
                this.days.computeIfAbsent(day.day(), _ -> new ArrayList<>(1)).add(day));
        this.days.values().forEach(said -> said.sort(Comparator.comparing(SpecialDay::layer)));
        if (this.timetables.isEmpty()) {
            throw new IllegalArgumentException("A calendar without a timetable");
        }
    }

    @Override
    public DayHours on(LocalDate day) {
        DayHours usual = usually(day);
        DayHours hours = usual;
        for (SpecialDay said : said(day)) {
            hours = said.hours(usual);
        }
        return hours;
    }

    /** What would be worked if the day were like others. */
    public DayHours usually(LocalDate day) {
        return timetable(day).week(isRamadan(day)).on(day.getDayOfWeek());
    }

    public Timetable timetable(LocalDate day) {
        Map.Entry<LocalDate, Timetable> held = timetables.floorEntry(day);
        return held == null ? timetables.firstEntry().getValue() : held.getValue();
    }

    public boolean isRamadan(LocalDate day) {
        Map.Entry<LocalDate, Ramadan> begun = ramadans.floorEntry(day);
        return begun != null && begun.getValue().contains(day);
    }

    /** What is said of a day, whose word is last coming last. */
    public List<SpecialDay> said(LocalDate day) {
        return List.copyOf(days.getOrDefault(day, List.of()));
    }
}

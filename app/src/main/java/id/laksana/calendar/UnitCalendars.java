package id.laksana.calendar;

import id.laksana.calendar.time.DayHours;
import id.laksana.calendar.time.WeekPattern;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.organisation.structure.Editing;
import id.laksana.organisation.structure.Structure;
import id.laksana.organisation.structure.Tree;
import id.laksana.organisation.structure.Unit;
import id.laksana.organisation.structure.UnitId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** When single units work: on as many days a week as the organisation says, and on days of their own. */
@Singleton
public class UnitCalendars {

    private final Structure structure;
    private final Editing editing;
    private final Calendars calendars;

    UnitCalendars(Structure structure, Editing editing, Calendars calendars) {
        this.structure = structure;
        this.editing = editing;
        this.calendars = calendars;
    }

    /** What deadlines of a unit are reckoned with. */
    @Transactional(readOnly = true)
    public WorkingTime workingTime(UnitId unit) {
        return calendars.workingTime(of(unit));
    }

    /** As many days as the unit works, or the one above it; five where none says so. */
    @Transactional(readOnly = true)
    public Whose of(UnitId unit) {
        return of(structure.chart().units(), unit);
    }

    /** Each unit with whose calendar it works by, in their order. */
    @Transactional(readOnly = true)
    public Map<Unit, Whose> all() {
        Tree units = structure.chart().units();
        Map<Unit, Whose> all = new LinkedHashMap<>();
        units.all().forEach(unit -> all.put(unit, of(units, unit.id())));
        return all;
    }

    /** Whether whoever is asking edits the unit, and so its days. */
    @Transactional(readOnly = true)
    public boolean mayEdit(Optional<UUID> unit) {
        return unit.map(UnitId::new).filter(editing.scope()::covers).isPresent();
    }

    /** What would be worked on a day if it were like others, by a unit or by the agency. */
    @Transactional(readOnly = true)
    DayHours usually(Optional<UUID> unit, LocalDate day) {
        Whose whose = unit.map(UnitId::new).map(this::of).orElse(Whose.AGENCY);
        return calendars.layers(whose).usually(day);
    }

    private static Whose of(Tree units, UnitId unit) {
        WeekPattern pattern = units.week(unit)
                .map(week -> switch (week) {
                    case FIVE_DAYS -> WeekPattern.FIVE_DAYS;
                    case SIX_DAYS -> WeekPattern.SIX_DAYS;
                })
                .orElse(WeekPattern.FIVE_DAYS);
        return new Whose(pattern, Optional.of(unit.value()));
    }
}

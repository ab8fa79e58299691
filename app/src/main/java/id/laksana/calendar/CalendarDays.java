package id.laksana.calendar;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.calendar.time.DayHours;
import id.laksana.calendar.time.DayKind;
import id.laksana.calendar.time.Layer;
import id.laksana.calendar.time.SpecialDay;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.web.StaleVersion;
import id.laksana.web.VisibleText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days that are not like others, by what region, agency and unit say of them. */
@Singleton
public class CalendarDays {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_SOURCE = 500;

    private final DayRows rows;
    private final KeptCalendar kept;
    private final UnitCalendars units;
    private final CalendarNews news;
    private final Access access;
    private final AuditTrail audit;

    CalendarDays(
            DayRows rows, KeptCalendar kept, UnitCalendars units, CalendarNews news, Access access, AuditTrail audit) {
        this.rows = rows;
        this.kept = kept;
        this.units = units;
        this.news = news;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<KeptDay> all() {
        access.require(Permission.READ_CALENDAR);
        return kept.days();
    }

    /** Lays down a new day, or one that is stored in another way. */
    @Transactional
    public Kept save(KeptDay asked) {
        require(asked);
        if ((asked.day().layer() == Layer.UNIT) != asked.unit().isPresent()) {
            throw new IllegalArgumentException("Only a unit's day has a unit, and it has one always.");
        }
        KeptDay changed = asked.with(clean(asked.day()));
        Optional<Kept> refused = refused(changed);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<KeptDay> before = changed.isNew() ? Optional.empty() : Optional.of(stored(changed));
        before.ifPresent(this::require);
        store(changed);
        audit.append(
                AuditAction.CHANGE_CALENDAR_DAY,
                changed.day().name(),
                differences(before.map(KeptDay::day), Optional.of(changed.day())));
        LocalDate day = changed.day().day();
        news.changed(before.map(was -> was.day().day())
                .filter(was -> was.isBefore(day))
                .orElse(day));
        return new Kept.Saved();
    }

    @Transactional
    public void remove(KeptDay gone) {
        require(stored(gone));
        StaleVersion.unlessUpdated(rows.remove(gone.id(), gone.version()), "The day");
        audit.append(
                AuditAction.CHANGE_CALENDAR_DAY,
                gone.day().name(),
                differences(Optional.of(gone.day()), Optional.empty()));
        news.changed(gone.day().day());
    }

    /** A unit's own days are also its editors'. */
    private void require(KeptDay day) {
        if (!units.mayEdit(day.unit())) {
            access.require(Permission.EDIT_CALENDAR);
        }
    }

    private Optional<Kept> refused(KeptDay asked) {
        SpecialDay day = asked.day();
        if (day.day().isBefore(WorkingTime.FIRST_DAY) || day.day().isAfter(WorkingTime.LAST_DAY)) {
            return Optional.of(new Kept.OutsideCalendar(day.day()));
        }
        if (day.kind() == DayKind.WORKING
                && day.hours().isEmpty()
                && !usually(asked).isWorked()) {
            return Optional.of(new Kept.WithoutHours(day.day()));
        }
        return kept.days().stream()
                .filter(other -> !other.id().equals(asked.id()) && isSame(other, asked))
                .findFirst()
                .map(other -> new Kept.Twice(day.day(), other.day().name()));
    }

    private DayHours usually(KeptDay asked) {
        return units.usually(asked.unit(), asked.day().day());
    }

    private void store(KeptDay changed) {
        SpecialDay day = changed.day();
        DayRow row = new DayRow(
                changed.id(),
                day.day(),
                day.layer().name(),
                changed.unit().orElse(null),
                day.kind().name(),
                day.hours().map(HoursText::of).orElse(""),
                day.name(),
                day.source(),
                0);
        if (changed.isNew()) {
            rows.save(row);
            return;
        }
        int updated = rows.update(
                row.id(),
                row.day(),
                row.layer(),
                row.unitId(),
                row.kind(),
                row.hours(),
                row.name(),
                row.source(),
                changed.version());
        StaleVersion.unlessUpdated(updated, "The day");
    }

    private KeptDay stored(KeptDay changed) {
        return kept.days().stream()
                .filter(each -> each.id().equals(changed.id()))
                .findFirst()
                .orElseThrow(() -> new StaleVersion("The day"));
    }

    private static boolean isSame(KeptDay one, KeptDay other) {
        return one.day().day().equals(other.day().day())
                && one.day().layer() == other.day().layer()
                && one.unit().equals(other.unit());
    }

    private static SpecialDay clean(SpecialDay day) {
        if (day.layer() == Layer.NATIONAL) {
            throw new IllegalArgumentException("The nation's days are not the agency's.");
        }
        return new SpecialDay(
                day.day(),
                day.layer(),
                day.kind(),
                day.hours(),
                line(day.name(), LONGEST_NAME),
                line(day.source(), LONGEST_SOURCE));
    }

    static String line(String typed, int longest) {
        String line = VisibleText.of(typed.replaceAll("\\s+", " ")).strip();
        if (line.isEmpty() || line.length() > longest) {
            throw new IllegalArgumentException("Blank or longer than " + longest);
        }
        return line;
    }

    private static Changes differences(Optional<SpecialDay> before, Optional<SpecialDay> after) {
        Map<String, String> was = before.map(CalendarDays::fields).orElse(Map.of());
        Map<String, String> is = after.map(CalendarDays::fields).orElse(Map.of());
        return Changes.between(was, is);
    }

    private static Map<String, String> fields(SpecialDay day) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("day", day.day().toString());
        fields.put("dayLayer", day.layer().name());
        fields.put("dayKind", day.kind().name());
        fields.put("hours", day.hours().map(Shift::written).orElse(""));
        fields.put("name", day.name());
        fields.put("source", day.source());
        return fields;
    }
}

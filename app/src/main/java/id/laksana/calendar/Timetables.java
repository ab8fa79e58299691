package id.laksana.calendar;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.calendar.time.Timetable;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.calendar.time.WorkingWeek;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The timetables that the agency lays down in the place of what the law proposes. */
@Singleton
public class Timetables {

    private final TimetableRows rows;
    private final KeptCalendar kept;
    private final CalendarNews news;
    private final Access access;
    private final AuditTrail audit;

    Timetables(TimetableRows rows, KeptCalendar kept, CalendarNews news, Access access, AuditTrail audit) {
        this.rows = rows;
        this.kept = kept;
        this.news = news;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<KeptTimetable> all() {
        access.require(Permission.READ_CALENDAR);
        return kept.timetables();
    }

    /** Lays down a new timetable, or one that is stored in another way. */
    @Transactional
    public Kept save(KeptTimetable changed) {
        access.require(Permission.EDIT_CALENDAR);
        LocalDate from = changed.timetable().from();
        if (from.isBefore(WorkingTime.FIRST_DAY) || from.isAfter(WorkingTime.LAST_DAY)) {
            return new Kept.OutsideCalendar(from);
        }
        List<KeptTimetable> all = kept.timetables();
        Optional<KeptTimetable> twice = find(
                all,
                other -> !other.id().equals(changed.id())
                        && other.pattern() == changed.pattern()
                        && other.timetable().from().equals(from));
        if (twice.isPresent()) {
            return new Kept.Twice(from, twice.get().source());
        }
        Optional<KeptTimetable> before = find(all, other -> other.id().equals(changed.id()));
        store(changed);
        tell(changed, before.map(Timetables::fields).orElse(Map.of()), fields(changed));
        news.changed(before.map(was -> was.timetable().from())
                .filter(was -> was.isBefore(from))
                .orElse(from));
        return new Kept.Saved();
    }

    @Transactional
    public void remove(KeptTimetable gone) {
        access.require(Permission.EDIT_CALENDAR);
        StaleVersion.unlessUpdated(rows.remove(gone.id(), gone.version()), "The timetable");
        tell(gone, fields(gone), Map.of());
        news.changed(gone.timetable().from());
    }

    private void store(KeptTimetable changed) {
        Timetable timetable = changed.timetable();
        String source = CalendarDays.line(changed.source(), CalendarDays.LONGEST_SOURCE);
        String ordinary = HoursText.of(timetable.ordinary());
        String ramadan = HoursText.of(timetable.ramadan());
        if (changed.isNew()) {
            rows.save(new TimetableRow(
                    changed.id(), changed.pattern().name(), timetable.from(), ordinary, ramadan, source, 0));
            return;
        }
        int updated = rows.update(changed.id(), timetable.from(), ordinary, ramadan, source, changed.version());
        StaleVersion.unlessUpdated(updated, "The timetable");
    }

    private void tell(KeptTimetable of, Map<String, String> was, Map<String, String> is) {
        audit.append(AuditAction.CHANGE_TIMETABLE, of.source(), Changes.between(was, is));
    }

    private static Optional<KeptTimetable> find(List<KeptTimetable> all, Predicate<KeptTimetable> which) {
        return all.stream().filter(which).findFirst();
    }

    private static Map<String, String> fields(KeptTimetable kept) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("weekPattern", kept.pattern().name());
        fields.put("from", kept.timetable().from().toString());
        fields.put("ordinary", written(kept.timetable().ordinary()));
        fields.put("ramadan", written(kept.timetable().ramadan()));
        fields.put("source", kept.source());
        return fields;
    }

    private static String written(WorkingWeek week) {
        StringBuilder all = new StringBuilder();
        for (DayOfWeek day : week.days().keySet()) {
            all.append(all.isEmpty() ? "" : "; ").append(day.getValue()).append(": ");
            all.append(Shift.written(week.on(day)));
        }
        return all.toString();
    }
}

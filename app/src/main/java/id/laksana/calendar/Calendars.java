package id.laksana.calendar;

import id.laksana.agency.AgencyDay;
import id.laksana.calendar.time.Layer;
import id.laksana.calendar.time.Layers;
import id.laksana.calendar.time.SpecialDay;
import id.laksana.calendar.time.Timetable;
import id.laksana.calendar.time.WeekPattern;
import id.laksana.calendar.time.WorkingTime;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** When the agency and its units work, put together from what nation, region, agency and unit say. */
@Singleton
public class Calendars {

    private static final int MOST_KEPT = 400;

    private final CalendarRows calendar;
    private final KeptCalendar kept;
    private final NationalCalendar national;
    private final AgencyDay agency;
    private final Map<Key, WorkingTime> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, WorkingTime> eldest) {
            return size() > MOST_KEPT;
        }
    });

    Calendars(CalendarRows calendar, KeptCalendar kept, NationalCalendar national, AgencyDay agency) {
        this.calendar = calendar;
        this.kept = kept;
        this.national = national;
        this.agency = agency;
    }

    /**
     * What deadlines are reckoned with. Costs one short statement as long as nothing changes; whoever reckons for many cases asks once. Nobody need be
     * logged in.
     */
    @Transactional(readOnly = true)
    public WorkingTime workingTime(Whose whose) {
        National nation = national.read();
        Key key = new Key(calendar.revision(), nation.revision(), agency.zone(), whose);
        WorkingTime already = known.get(key);
        if (already != null) {
            return already;
        }
        WorkingTime made = new WorkingTime(key.zone(), layers(whose, nation));
        known.put(key, made);
        return made;
    }

    /** Which state of the agency's and the nation's calendars {@link #workingTime} goes by now. */
    @Transactional(readOnly = true)
    public String revision() {
        return calendar.revision() + " " + national.read().revision();
    }

    /**
     * The same for whoever has just read the revision of the agency's calendar with something else; nothing where it has to be put together first,
     * as {@link #workingTime} does.
     */
    public Optional<WorkingTime> known(Whose whose, UUID revision) {
        return Optional.ofNullable(known.get(new Key(revision, national.read().revision(), agency.zone(), whose)));
    }

    /** The calendar as it is put together, for whoever wants to show why a day is as it is. */
    @Transactional(readOnly = true)
    public Layers layers(Whose whose) {
        return layers(whose, national.read());
    }

    private Layers layers(Whose whose, National nation) {
        List<SpecialDay> days = new ArrayList<>(nation.days());
        kept.days().stream()
                .filter(day -> concerns(day, whose))
                .map(KeptDay::day)
                .forEach(days::add);
        return new Layers(timetables(whose.pattern()), nation.ramadans(), days);
    }

    private List<Timetable> timetables(WeekPattern pattern) {
        List<Timetable> timetables = new ArrayList<>();
        timetables.add(Timetable.usual(pattern));
        kept.timetables().stream()
                .filter(each -> each.pattern() == pattern)
                .map(KeptTimetable::timetable)
                .forEach(timetables::add);
        return timetables;
    }

    private static boolean concerns(KeptDay day, Whose whose) {
        return day.day().layer() != Layer.UNIT || day.unit().equals(whose.unit());
    }

    private record Key(UUID agency, UUID nation, ZoneId zone, Whose whose) {}
}

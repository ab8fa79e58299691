package id.laksana.calendar;

import id.laksana.agency.PlatformDatabase;
import id.laksana.agency.Unavailability;
import id.laksana.calendar.time.DayKind;
import id.laksana.calendar.time.Layer;
import id.laksana.calendar.time.Ramadan;
import id.laksana.calendar.time.SpecialDay;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.PlatformRole;
import id.laksana.web.Causes;
import id.laksana.web.StaleVersion;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The holidays, the collective leave and the Ramadans of the nation, which belong to no agency: read through the pool of the platform and kept for
 * some seconds. When that database is away, what was last known goes on counting.
 */
@Singleton
public class NationalCalendar {

    private static final Logger LOG = LoggerFactory.getLogger(NationalCalendar.class);
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final NationalRows rows;
    private final TransactionOperations<Connection> transactions;
    private final ApplicationEventPublisher<NationalCalendarChanged> changes;
    private final Access access;
    private final Clock clock;
    private volatile @Nullable Known known;

    NationalCalendar(
            NationalRows rows,
            @Named(PlatformDatabase.NAME) TransactionOperations<Connection> transactions,
            ApplicationEventPublisher<NationalCalendarChanged> changes,
            Access access,
            Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.changes = changes;
        this.access = access;
        this.clock = clock;
    }

    /** As everybody may read it. */
    public National read() {
        Instant now = clock.instant();
        Known before = known;
        if (before != null && now.isBefore(before.until())) {
            return before.national();
        }
        try {
            return keep(before, stored(), now);
        } catch (RuntimeException e) {
            if (before == null || !Unavailability.caused(e)) {
                throw e;
            }
            LOG.warn("The national calendar cannot be read ({}); going on with what was known", Causes.last(e));
            return keep(before, before.national(), now);
        }
    }

    /**
     * Lays down a year anew: what was entered of it before is gone.
     *
     * @param version of the calendar from which the change was made
     */
    public void change(NationalYear year, List<SpecialDay> days, long version) {
        access.require(PlatformRole.OPERATOR);
        boolean foreign = days.stream()
                .anyMatch(day -> day.layer() != Layer.NATIONAL || day.day().getYear() != year.year());
        if (foreign) {
            throw new IllegalArgumentException("Days that are none of the nation's in " + year.year());
        }
        LocalDate first = LocalDate.of(year.year(), 1, 1);
        revise(version, first, "year " + year.year(), () -> {
            National before = stored();
            rows.say(year.year(), year.complete(), year.source(), year.note());
            rows.forget(first, LocalDate.of(year.year(), 12, 31));
            rows.saveAll(days.stream().map(NationalCalendar::row).toList());
            return differences(before.days(year.year()), days);
        });
    }

    /** Says when Ramadan is, by reckoning or by what the government has determined. */
    public void change(Ramadan ramadan, long version) {
        access.require(PlatformRole.OPERATOR);
        revise(version, ramadan.first().minusDays(2), "ramadan " + ramadan.hijri(), () -> {
            rows.determine(ramadan.hijri(), ramadan.first(), ramadan.last(), ramadan.determined(), ramadan.source());
            return ramadan.first() + " – " + ramadan.last() + (ramadan.determined() ? " !" : " ?");
        });
    }

    /** Who has changed what, the last changes first. */
    public List<NationalChange> changes(int most) {
        access.require(PlatformRole.OPERATOR);
        return rows.changes(most).stream()
                .map(row -> new NationalChange(row.at(), row.actorName(), row.subject(), row.details()))
                .toList();
    }

    private void revise(long version, LocalDate from, String subject, Told change) {
        Caller.Person person = access.person();
        transactions.executeWrite(_ -> {
            StaleVersion.unlessUpdated(rows.revise(UUID.randomUUID(), version), "The national calendar");
            String details = change.make();
            rows.tell(UUID.randomUUID(), clock.instant(), person.id(), person.name(), subject, details);
            return version;
        });
        known = null;
        changes.publishEvent(new NationalCalendarChanged(from));
    }

    private National stored() {
        return transactions.executeRead(_ -> {
            NationalRows.StateRow state = rows.state();
            return new National(
                    state.revision(),
                    state.version(),
                    rows.years().stream()
                            .map(row -> new NationalYear(row.year(), row.complete(), row.source(), row.note()))
                            .toList(),
                    rows.days().stream().map(NationalCalendar::day).toList(),
                    rows.ramadans().stream()
                            .map(row -> new Ramadan(
                                    row.hijri(), row.firstDay(), row.lastDay(), row.determined(), row.source()))
                            .toList());
        });
    }

    /** The same object as before where nothing has changed, so that what was made of it stays of use. */
    private National keep(@Nullable Known before, National read, Instant now) {
        National national =
                before != null && before.national().revision().equals(read.revision()) ? before.national() : read;
        known = new Known(national, now.plus(FRESH));
        return national;
    }

    private static SpecialDay day(NationalDayRow row) {
        return SpecialDay.off(row.day(), Layer.NATIONAL, DayKind.valueOf(row.kind()), row.name(), row.source());
    }

    private static NationalDayRow row(SpecialDay day) {
        return new NationalDayRow(day.day(), day.kind().name(), day.name(), day.source());
    }

    private static String differences(List<SpecialDay> before, List<SpecialDay> now) {
        Map<LocalDate, String> was = said(before);
        Map<LocalDate, String> is = said(now);
        Map<LocalDate, String> all = new TreeMap<>(was);
        all.putAll(is);
        return all.keySet().stream()
                .filter(day -> !was.getOrDefault(day, "").equals(is.getOrDefault(day, "")))
                .map(day -> day + ": " + was.getOrDefault(day, "–") + " → " + is.getOrDefault(day, "–"))
                .collect(Collectors.joining("\n"));
    }

    private static Map<LocalDate, String> said(List<SpecialDay> days) {
        return days.stream()
                .collect(Collectors.toMap(
                        SpecialDay::day, day -> day.kind() + " " + day.name() + " (" + day.source() + ")"));
    }

    private record Known(National national, Instant until) {}

    /** A change that says what it has changed. */
    @FunctionalInterface
    private interface Told {
        String make();
    }
}

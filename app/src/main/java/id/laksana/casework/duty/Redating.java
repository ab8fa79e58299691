package id.laksana.casework.duty;

import id.laksana.agency.job.Turn;
import id.laksana.calendar.Calendars;
import id.laksana.casework.CaseId;
import id.laksana.casework.Cases;
import id.laksana.casework.OpenCases;
import id.laksana.casework.ServiceCase;
import id.laksana.casework.engine.Command;
import id.laksana.casework.engine.Dated;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Dates open cases anew when the calendar has become another one. By which one all are dated is kept, so that nothing is lost with a node that heard of
 * a change. An act that began before the change and ended after it may still have gone by the old calendar: all are gone through once more later.
 */
@Singleton
class Redating {

    /** Longer than any act takes, and than any node goes by what it once read of the nation's calendar. */
    private static final Duration LONGEST_ACT = Duration.ofMinutes(2);

    private static final int AT_ONCE = 200;

    private final OpenCases open;
    private final Cases cases;
    private final Calendars calendars;
    private final Datings datings;

    Redating(OpenCases open, Cases cases, Calendars calendars, Datings datings) {
        this.open = open;
        this.cases = cases;
        this.calendars = calendars;
        this.datings = datings;
    }

    void perform(Instant now, Turn turn) {
        String calendar = calendars.revision();
        Optional<DatingRow> same = datings.by(calendar);
        if (same.isEmpty()) {
            if (sweep(calendar, turn)) {
                datings.keep(calendar, now, false);
            }
            return;
        }
        DatingRow swept = same.get();
        if (!swept.settled() && !swept.sweptAt().plus(LONGEST_ACT).isAfter(now) && sweep(calendar, turn)) {
            datings.keep(calendar, swept.sweptAt(), true);
        }
    }

    /** Whether all were gone through. */
    private boolean sweep(String calendar, Turn turn) {
        Optional<CaseId> last = Optional.empty();
        List<ServiceCase> page = open.after(last, AT_ONCE);
        while (!page.isEmpty()) {
            for (ServiceCase each : page) {
                if (turn.isOver()) {
                    return false;
                }
                redate(each, calendar);
            }
            last = Optional.of(page.getLast().id());
            page = open.after(last, AT_ONCE);
        }
        return true;
    }

    private void redate(ServiceCase of, String calendar) {
        Dated before = of.dues();
        Dated after = cases.dues(of);
        if (after.equals(before)) {
            return;
        }
        String why = new Cause(cases, calendars).of(of, after).orElse("");
        cases.actOfItself(
                of.id(),
                Key.of(of.id(), "redate", calendar, before, after, of.state().seq()),
                new Command.Redate(why, before, after));
    }
}

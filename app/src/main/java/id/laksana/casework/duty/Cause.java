package id.laksana.casework.duty;

import id.laksana.calendar.Calendars;
import id.laksana.calendar.Whose;
import id.laksana.calendar.time.DayPlan;
import id.laksana.calendar.time.Layers;
import id.laksana.calendar.time.SpecialDay;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.casework.Cases;
import id.laksana.casework.ServiceCase;
import id.laksana.casework.engine.Dated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which day of the calendar has moved what a case is due: the one without which it would be due as before. */
record Cause(Cases cases, Calendars calendars) {

    private static final int FARTHEST = 400;

    /** Nothing where no single day explains it. */
    Optional<String> of(ServiceCase moved, Dated after) {
        Layers layers = calendars.layers(Whose.AGENCY);
        ZoneId zone = calendars.workingTime(Whose.AGENCY).zone();
        LocalDate first = LocalDate.ofInstant(moved.state().timeline().receivedAt(), zone);
        return first.datesUntil(last(after, first, zone).plusDays(1))
                .filter(day -> !layers.said(day).isEmpty())
                .filter(day -> cases.dues(moved, without(day, layers, zone)).equals(moved.dues()))
                .findFirst()
                .map(day -> told(layers.said(day).getLast()));
    }

    private static LocalDate last(Dated dues, LocalDate first, ZoneId zone) {
        LocalDate last = Stream.of(dues.step(), dues.promise(), dues.statutory(), dues.applicant())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .map(due -> LocalDate.ofInstant(due, zone))
                .orElse(first);
        LocalDate farthest = first.plusDays(FARTHEST);
        return last.isAfter(farthest) ? farthest : last;
    }

    private static WorkingTime without(LocalDate day, Layers layers, ZoneId zone) {
        DayPlan plan = each -> each.equals(day) ? layers.usually(each) : layers.on(each);
        return new WorkingTime(zone, plan);
    }

    private static String told(SpecialDay day) {
        return day.day() + " " + day.name() + " (" + day.source() + ")";
    }
}

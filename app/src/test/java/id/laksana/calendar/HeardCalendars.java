package id.laksana.calendar;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was told of changed calendars. */
@Singleton
class HeardCalendars {

    private final List<CalendarChanged> agencies = new CopyOnWriteArrayList<>();
    private final List<NationalCalendarChanged> nation = new CopyOnWriteArrayList<>();

    @EventListener
    void on(CalendarChanged change) {
        agencies.add(change);
    }

    @EventListener
    void on(NationalCalendarChanged change) {
        nation.add(change);
    }

    CalendarChanged last() {
        return agencies.getLast();
    }

    NationalCalendarChanged lastOfTheNation() {
        return nation.getLast();
    }
}

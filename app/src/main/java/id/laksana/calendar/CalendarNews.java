package id.laksana.calendar;

import id.laksana.agency.AfterCommit;
import id.laksana.agency.CurrentAgency;
import id.laksana.migrations.AgencyKey;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/** Gives the calendar another revision, and tells of it once that is committed. */
@Singleton
class CalendarNews {

    private final CalendarRows calendar;
    private final AfterCommit afterCommit;
    private final ApplicationEventPublisher<CalendarChanged> changes;
    private final CurrentAgency agency;

    CalendarNews(
            CalendarRows calendar,
            AfterCommit afterCommit,
            ApplicationEventPublisher<CalendarChanged> changes,
            CurrentAgency agency) {
        this.calendar = calendar;
        this.afterCommit = afterCommit;
        this.changes = changes;
        this.agency = agency;
    }

    /** @param from the first day that may be another now */
    void changed(LocalDate from) {
        calendar.revise(UUID.randomUUID());
        AgencyKey key = agency.get();
        afterCommit.tell(() -> changes.publishEvent(new CalendarChanged(key, from)));
    }
}

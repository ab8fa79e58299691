package id.laksana.calendar;

import id.laksana.agency.CurrentAgency;
import id.laksana.migrations.AgencyKey;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.UUID;

/** Gives the calendar another revision, and tells of it once that is committed. */
@Singleton
class CalendarNews {

    private final CalendarRows calendar;
    private final TransactionOperations<Connection> transactions;
    private final ApplicationEventPublisher<CalendarChanged> changes;
    private final CurrentAgency agency;

    CalendarNews(
            CalendarRows calendar,
            TransactionOperations<Connection> transactions,
            ApplicationEventPublisher<CalendarChanged> changes,
            CurrentAgency agency) {
        this.calendar = calendar;
        this.transactions = transactions;
        this.changes = changes;
        this.agency = agency;
    }

    /** @param from the first day that may be another now */
    void changed(LocalDate from) {
        calendar.revise(UUID.randomUUID());
        AgencyKey key = agency.get();
        transactions.findTransactionStatus().orElseThrow().registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changes.publishEvent(new CalendarChanged(key, from));
            }
        });
    }
}

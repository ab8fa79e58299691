package id.laksana.sop.version;

import id.laksana.agency.CurrentAgency;
import id.laksana.migrations.AgencyKey;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;

/** Tells that what everybody reads has changed, once it has: whoever reads it anew finds the change. */
@Singleton
public class CatalogNews {

    private final TransactionOperations<Connection> transactions;
    private final ApplicationEventPublisher<CatalogChanged> changes;
    private final CurrentAgency agency;

    CatalogNews(
            TransactionOperations<Connection> transactions,
            ApplicationEventPublisher<CatalogChanged> changes,
            CurrentAgency agency) {
        this.transactions = transactions;
        this.changes = changes;
        this.agency = agency;
    }

    public void tellAfterCommit() {
        AgencyKey key = agency.get();
        transactions.findTransactionStatus().orElseThrow().registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changes.publishEvent(new CatalogChanged(key));
            }
        });
    }
}

package id.laksana.sop.version;

import id.laksana.agency.AfterCommit;
import id.laksana.agency.CurrentAgency;
import id.laksana.migrations.AgencyKey;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;

/** Tells that what everybody reads has changed, once it has: whoever reads it anew finds the change. */
@Singleton
public class CatalogNews {

    private final AfterCommit afterCommit;
    private final ApplicationEventPublisher<CatalogChanged> changes;
    private final CurrentAgency agency;

    CatalogNews(AfterCommit afterCommit, ApplicationEventPublisher<CatalogChanged> changes, CurrentAgency agency) {
        this.afterCommit = afterCommit;
        this.changes = changes;
        this.agency = agency;
    }

    public void tellAfterCommit() {
        AgencyKey key = agency.get();
        afterCommit.tell(() -> changes.publishEvent(new CatalogChanged(key)));
    }
}

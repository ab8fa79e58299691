package id.laksana.sop.service;

import id.laksana.migrations.AgencyKey;
import id.laksana.sop.version.CatalogChanged;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was told of changes, and what stood in the agency's tables for others at that moment. */
@Singleton
class HeardChanges {

    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    record Heard(AgencyKey agency, String promises) {}

    @EventListener
    void on(CatalogChanged change) {
        heard.add(new Heard(change.agency(), Tables.promises(change.agency())));
    }

    List<Heard> of(AgencyKey agency) {
        return heard.stream().filter(one -> one.agency().equals(agency)).toList();
    }
}

package id.laksana.site.catalog;

import id.laksana.agency.Agency;
import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.CurrentAgency;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.service.PublishedServices;
import id.laksana.sop.version.CatalogChanged;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The catalogs of all agencies, each read by itself and kept for a while: no statement asks two agencies. */
@Singleton
class KeptCatalogs {

    /** Older ones are not shown among those of other agencies: they are about to be read anew. */
    private static final Duration SHOWN = Duration.ofMinutes(5);

    private final PublishedServices services;
    private final CurrentAgency current;
    private final AgencyRegistry registry;
    private final CatalogReading reading;
    private final Clock clock;
    private final Map<AgencyKey, Slot> slots = new ConcurrentHashMap<>();
    private final AtomicLong editions = new AtomicLong();
    private volatile Overview last = new Overview(0, List.of(), List.of(), List.of(), 0);

    KeptCatalogs(
            PublishedServices services,
            CurrentAgency current,
            AgencyRegistry registry,
            CatalogReading reading,
            Clock clock) {
        this.services = services;
        this.current = current;
        this.registry = registry;
        this.reading = reading;
        this.clock = clock;
    }

    /** That of the agency that is served. */
    KeptCatalog ofTheAgency() {
        return slot(current.get()).fresh(clock.instant(), services::read);
    }

    /** Those of all agencies that serve, as far as they are known. */
    Overview all() {
        List<Agency> serving = registry.all().stream().filter(Agency::serves).toList();
        Instant now = clock.instant();
        reading.bringUpToDate(serving.stream()
                .filter(agency -> slot(agency.key()).isDue(now))
                .map(agency -> new CatalogReading.Due(agency, () -> readAnew(agency.key())))
                .toList());
        Overview overview = overview(serving, clock.instant());
        if (!overview.tells(last)) {
            last = overview;
        }
        return last;
    }

    @EventListener
    void changed(CatalogChanged change) {
        slot(change.agency()).outdate();
    }

    private Overview overview(List<Agency> serving, Instant now) {
        List<Overview.Known> known = new ArrayList<>();
        int loading = 0;
        List<Agency> failed = new ArrayList<>();
        for (Agency agency : serving) {
            Slot slot = slot(agency.key());
            Optional<KeptCatalog> shown = slot.shown(SHOWN, now);
            if (shown.isPresent()) {
                known.add(new Overview.Known(agency, shown.get()));
            } else if (slot.hasFailed()) {
                failed.add(agency);
            } else {
                loading++;
            }
        }
        return new Overview(editions.incrementAndGet(), serving, known, failed, loading);
    }

    private void readAnew(AgencyKey agency) {
        slot(agency).read(clock.instant(), () -> current.serve(agency, services::read));
    }

    private Slot slot(AgencyKey agency) {
        return slots.computeIfAbsent(agency, _ -> new Slot(editions));
    }
}

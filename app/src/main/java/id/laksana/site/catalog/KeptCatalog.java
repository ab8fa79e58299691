package id.laksana.site.catalog;

import id.laksana.sop.service.PublishedService;
import id.laksana.sop.service.ServiceCatalog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What was read of an agency.
 *
 * @param edition the same as long as nothing in it has changed, and never that of another agency's
 * @param findable its services, each with all words by which it is found
 */
record KeptCatalog(ServiceCatalog catalog, long edition, Instant readAt, List<Findable> findable) {

    /** For so long nobody asks whether it still holds, unless this process knows that it does not. */
    static final Duration FRESH = Duration.ofSeconds(30);

    KeptCatalog {
        findable = List.copyOf(findable);
    }

    /** A service with all words by which it is found. */
    record Findable(PublishedService service, String words) {}

    static KeptCatalog of(ServiceCatalog catalog, long edition, Instant readAt) {
        List<Findable> findable = catalog.services().stream()
                .map(service -> new Findable(service, Search.wordsOf(service)))
                .toList();
        return new KeptCatalog(catalog, edition, readAt, findable);
    }

    KeptCatalog readAgain(Instant at) {
        return new KeptCatalog(catalog, edition, at, findable);
    }

    boolean isOlder(Duration age, Instant now) {
        return readAt.plus(age).isBefore(now);
    }
}

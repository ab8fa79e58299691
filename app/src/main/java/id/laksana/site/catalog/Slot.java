package id.laksana.site.catalog;

import id.laksana.sop.service.ServiceCatalog;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The place in which the catalog of one agency is kept. */
final class Slot {

    private final AtomicLong editions;
    private @Nullable KeptCatalog kept;
    private @Nullable Instant triedAt;
    private boolean failed;
    private boolean reading;
    private boolean outdated;
    private long changes;

    /** @param editions counts those of all agencies */
    Slot(AtomicLong editions) {
        this.editions = editions;
    }

    /** The catalog as it is now; while another reads it anew, as it was a moment ago. */
    KeptCatalog fresh(Instant now, Supplier<ServiceCatalog> read) {
        KeptCatalog known = freshOrBeingRead(now);
        return known == null ? read(now, read) : known;
    }

    /** Reads it anew, whatever is known. */
    KeptCatalog read(Instant now, Supplier<ServiceCatalog> read) {
        long before = begin(now);
        boolean done = false;
        try {
            ServiceCatalog catalog = read.get();
            done = true;
            return store(catalog, now, before);
        } finally {
            end(!done);
        }
    }

    /** It is no longer as it was read. */
    synchronized void outdate() {
        changes++;
        outdated = true;
    }

    /** What may be shown among those of other agencies. */
    synchronized Optional<KeptCatalog> shown(Duration age, Instant now) {
        KeptCatalog known = kept;
        return failed || known == null || known.isOlder(age, now) ? Optional.empty() : Optional.of(known);
    }

    synchronized boolean hasFailed() {
        return failed;
    }

    /** Whether it is to be read anew; what has failed is left alone for a while. */
    synchronized boolean isDue(Instant now) {
        Instant last = triedAt;
        boolean changed = outdated && !failed;
        return !reading
                && (changed || last == null || last.plus(KeptCatalog.FRESH).isBefore(now));
    }

    private synchronized @Nullable KeptCatalog freshOrBeingRead(Instant now) {
        KeptCatalog known = kept;
        if (known == null || failed || outdated) {
            return null;
        }
        return reading || !known.isOlder(KeptCatalog.FRESH, now) ? known : null;
    }

    private synchronized long begin(Instant now) {
        reading = true;
        triedAt = now;
        return changes;
    }

    private synchronized void end(boolean failure) {
        reading = false;
        failed = failure;
    }

    /** What was changed while it was read counts as not read. */
    private synchronized KeptCatalog store(ServiceCatalog catalog, Instant now, long before) {
        KeptCatalog known = kept;
        KeptCatalog read = known != null && known.catalog().equals(catalog)
                ? known.readAgain(now)
                : KeptCatalog.of(catalog, editions.incrementAndGet(), now);
        kept = read;
        outdated = changes != before;
        return read;
    }
}

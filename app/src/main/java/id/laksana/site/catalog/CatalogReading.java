package id.laksana.site.catalog;

import static java.util.stream.Collectors.groupingBy;

import id.laksana.agency.Agency;
import id.laksana.agency.Unavailability;
import id.laksana.web.Causes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the catalogs of agencies behind the back of whoever asks for them: of each database one after the other, so that strangers never take more
 * than one of its connections, and a database that is slow or away holds up no other.
 */
@Singleton
class CatalogReading {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogReading.class);

    /** So long a page waits for a round that has just begun; it then tells what there is. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Map<String, Round> rounds = new ConcurrentHashMap<>();

    record Due(Agency agency, Runnable read) {}

    private record Round(long begunAt, CompletableFuture<Void> done) {}

    /** Begins to read what is due, and waits for a moment. */
    void bringUpToDate(List<Due> due) {
        due.stream()
                .collect(groupingBy(one -> one.agency().database()))
                .forEach((database, agencies) -> rounds.compute(
                        database,
                        (_, round) -> round == null || round.done().isDone() ? begin(database, agencies) : round));
        rounds.values().forEach(CatalogReading::await);
    }

    private static Round begin(String database, List<Due> due) {
        CompletableFuture<Void> done = CompletableFuture.runAsync(
                () -> read(due),
                task -> Thread.ofVirtual().name("catalogs-" + database).start(task));
        return new Round(System.nanoTime(), done);
    }

    /** Where the database is away, what is left of the round waits for the next one. */
    private static void read(List<Due> due) {
        for (Due one : due) {
            try {
                one.read().run();
            } catch (RuntimeException e) {
                if (Unavailability.caused(e)) {
                    LOG.warn(
                            "The services of {} cannot be read: {}",
                            one.agency().key(),
                            Causes.last(e));
                    return;
                }
                LOG.error("The services of {} cannot be read", one.agency().key(), e);
            }
        }
    }

    private static void await(Round round) {
        long left = PATIENCE.toNanos() - (System.nanoTime() - round.begunAt());
        try {
            if (left > 0) {
                round.done().get(left, TimeUnit.NANOSECONDS);
            }
        } catch (TimeoutException stillReading) {
            return;
        } catch (ExecutionException e) {
            LOG.error("A round of reading catalogs ended early", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

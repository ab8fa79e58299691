package id.laksana.agency;

import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.Changelog;
import id.laksana.web.Causes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The agencies of this deployment. What was read is kept for some seconds; when the platform's database is away, what
 * was last known goes on being served, because an agency's own data may live elsewhere.
 */
@Singleton
public class AgencyRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(AgencyRegistry.class);
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final AgencyRows rows;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Snapshot snapshot;

    AgencyRegistry(AgencyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Optional<Agency> find(AgencyKey key) {
        return Optional.ofNullable(agencies().get(key));
    }

    public List<Agency> all() {
        return List.copyOf(agencies().values());
    }

    /** Whether the agencies have been read; asks no database. */
    public boolean isRead() {
        return snapshot != null;
    }

    /** Forgets what was read, so that a change made by this process is seen at once. */
    public void refresh() {
        snapshot = null;
    }

    private Map<AgencyKey, Agency> agencies() {
        Instant now = clock.instant();
        Snapshot known = snapshot;
        if (known == null) {
            reading.lock();
            try {
                Snapshot other = snapshot;
                return other == null ? read(now).agencies() : other.agencies();
            } finally {
                reading.unlock();
            }
        }
        if (known.readAt().plus(FRESH).isBefore(now) && reading.tryLock()) {
            try {
                return renew(known, now).agencies();
            } finally {
                reading.unlock();
            }
        }
        return known.agencies();
    }

    private Snapshot renew(Snapshot known, Instant now) {
        try {
            return read(now);
        } catch (RuntimeException e) {
            LOG.warn("The registry cannot be read ({}); going on with what was known", Causes.last(e));
            Snapshot again = new Snapshot(now, known.agencies());
            snapshot = again;
            return again;
        }
    }

    private Snapshot read(Instant now) {
        Map<AgencyKey, Agency> agencies = new TreeMap<>();
        for (AgencyRow row : rows.findAll()) {
            Agency agency = agency(row);
            agencies.put(agency.key(), agency);
        }
        Snapshot read = new Snapshot(now, agencies);
        snapshot = read;
        return read;
    }

    private static Agency agency(AgencyRow row) {
        return new Agency(
                new AgencyKey(row.key()),
                row.name(),
                row.provinceCode(),
                row.regionCode(),
                row.database(),
                ZoneId.of(row.zone()),
                AgencyStatus.valueOf(row.status()),
                Changelog.AGENCY.hash().equals(row.changelogHash()));
    }

    private record Snapshot(Instant readAt, Map<AgencyKey, Agency> agencies) {}
}

package id.laksana.site;

import id.laksana.agency.AgencyRegistry;
import id.laksana.web.Causes;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ready as soon as the registry of agencies has been read once: the settings and the network to the database are right.
 * A probe is answered at once, so it reads nothing itself.
 */
@Singleton
@Readiness
class RegistryRead extends AbstractHealthIndicator<Map<String, Boolean>> {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryRead.class);

    private final AgencyRegistry registry;

    RegistryRead(AgencyRegistry registry) {
        this.registry = registry;
    }

    @Override
    protected String getName() {
        return "registry";
    }

    @Override
    protected Map<String, Boolean> getHealthInformation() {
        healthStatus = registry.isRead() ? HealthStatus.UP : HealthStatus.DOWN;
        return Map.of("read", registry.isRead());
    }

    @Scheduled(fixedDelay = "1s")
    void read() {
        if (registry.isRead()) {
            return;
        }
        try {
            registry.all();
        } catch (RuntimeException e) {
            LOG.warn("The registry cannot be read: {}", Causes.last(e));
        }
    }
}

package id.laksana.site;

import id.laksana.agency.AgencyRegistry;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Map;

/** Ready as soon as the registry of agencies has been read once: the settings and the network to the database are right. */
@Singleton
@Readiness
class RegistryRead extends AbstractHealthIndicator<Map<String, Integer>> {

    private final AgencyRegistry registry;

    RegistryRead(AgencyRegistry registry) {
        this.registry = registry;
    }

    @Override
    protected String getName() {
        return "registry";
    }

    @Override
    protected Map<String, Integer> getHealthInformation() {
        int agencies = registry.all().size();
        healthStatus = HealthStatus.UP;
        return Map.of("agencies", agencies);
    }
}

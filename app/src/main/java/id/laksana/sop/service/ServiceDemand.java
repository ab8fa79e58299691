package id.laksana.sop.service;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** What services ask of applicants, which is everybody's to read. */
@Singleton
public class ServiceDemand {

    private final StoredServices stored;

    ServiceDemand(StoredServices stored) {
        this.stored = stored;
    }

    /** Nothing where there is no such service. */
    @Transactional(readOnly = true)
    public Optional<ServiceDemands> of(UUID service) {
        return stored.all().stream()
                .filter(kept -> kept.service().id().equals(service))
                .findFirst()
                .map(kept -> new ServiceDemands(
                        Services.shortened(kept.service().name()),
                        Optional.ofNullable(kept.service().canonical()),
                        kept.told(Component.REQUIREMENTS).lines()));
    }
}

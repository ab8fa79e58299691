package id.laksana.sop.service;

import id.laksana.organisation.Profiles;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What of the agency's services is everybody's to read: nobody need be logged in. */
@Singleton
public class PublishedServices {

    private final StoredServices stored;
    private final Profiles profiles;

    PublishedServices(StoredServices stored, Profiles profiles) {
        this.stored = stored;
        this.profiles = profiles;
    }

    /** All of the agency that is served now. */
    @Transactional(readOnly = true)
    public ServiceCatalog read() {
        List<PublishedService> services =
                stored.all().stream().map(KeptService::published).toList();
        return new ServiceCatalog(
                services, Optional.of(stored.charter()).filter(Charter::isAdopted), profiles.published());
    }
}

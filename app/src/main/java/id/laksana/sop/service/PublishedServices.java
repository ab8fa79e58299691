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

    /** All of the agency, but not what is still being prepared: nothing is said of it, and no SOP that serves it was ever in force. */
    @Transactional(readOnly = true)
    public ServiceCatalog read() {
        List<PublishedService> services =
                stored.offered().stream().map(KeptService::published).toList();
        return new ServiceCatalog(
                services, Optional.of(stored.charter()).filter(Charter::isAdopted), profiles.published());
    }
}

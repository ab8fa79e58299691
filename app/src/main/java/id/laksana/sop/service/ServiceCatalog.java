package id.laksana.sop.service;

import id.laksana.organisation.Profile;
import java.util.List;
import java.util.Optional;

/**
 * All that an agency publishes of its services.
 *
 * @param services in the agency's order
 * @param charter where it has adopted one
 */
public record ServiceCatalog(List<PublishedService> services, Optional<Charter> charter, Profile profile) {

    public ServiceCatalog {
        services = List.copyOf(services);
    }

    public ComplaintWays complaints() {
        return ComplaintWays.of(services.stream().map(PublishedService::service), profile);
    }
}

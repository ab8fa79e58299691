package id.laksana.sop.official;

import id.laksana.agency.CurrentAgency;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.net.URI;

/** Where everybody finds what the agency that is served publishes. */
@Singleton
class PublicAddresses {

    private final CurrentAgency agency;
    private final URI base;

    PublicAddresses(CurrentAgency agency, @Property(name = "laksana.oidc.base-url") URI base) {
        this.agency = agency;
        this.base = base;
    }

    /** @param page below that of its services */
    URI of(String page) {
        return base.resolve("/" + agency.get().value() + "/layanan/" + page);
    }
}

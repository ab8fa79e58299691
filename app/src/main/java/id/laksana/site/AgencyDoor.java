package id.laksana.site;

import id.laksana.agency.Agency;
import id.laksana.web.Refusal;
import java.util.Optional;

/** Why an agency's members find its door closed. */
public final class AgencyDoor {

    private AgencyDoor() {}

    public static Optional<Refusal> closed(Agency agency) {
        return switch (agency.status()) {
            case PROVISIONING -> Optional.of(Refusal.NOT_FOUND);
            case SUSPENDED -> Optional.of(Refusal.SUSPENDED);
            case ACTIVE -> agency.current() ? Optional.empty() : Optional.of(Refusal.BEING_UPDATED);
        };
    }
}

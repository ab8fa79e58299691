package id.laksana.identity.members;

import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.NotAllowed;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;

/** Gives whoever is asking hands to act on the members of the agency that is served now. */
@Singleton
class Hiring {

    private final Directory directory;
    private final Roster roster;
    private final Access access;
    private final CurrentAgency agency;
    private final ApplicationEventPublisher<MembershipsChanged> changes;

    Hiring(
            Directory directory,
            Roster roster,
            Access access,
            CurrentAgency agency,
            ApplicationEventPublisher<MembershipsChanged> changes) {
        this.directory = directory;
        this.roster = roster;
        this.access = access;
        this.agency = agency;
        this.changes = changes;
    }

    boolean isSetUp() {
        return directory.isSetUp();
    }

    String agency() {
        return agency.get().value();
    }

    /** The caller's token may be older than the caller's last role. */
    Hands hands() {
        Hands hands = new Hands(
                directory.members(),
                directory.accounts(),
                roster,
                agency.get(),
                access.caller().id(),
                changes);
        if (!hands.isCallerAdministrator()) {
            throw new NotAllowed("act on members, having ceased to be an administrator");
        }
        return hands;
    }
}

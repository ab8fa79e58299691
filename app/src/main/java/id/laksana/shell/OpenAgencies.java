package id.laksana.shell;

import id.laksana.agency.Agency;
import id.laksana.agency.AgencyRegistry;
import id.laksana.identity.Access;
import id.laksana.migrations.AgencyKey;
import id.laksana.site.AgencyDoor;
import id.laksana.web.Refusal;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The agencies that the person who is asking can work in now. */
@Singleton
public class OpenAgencies {

    private final AgencyRegistry registry;
    private final Access access;

    OpenAgencies(AgencyRegistry registry, Access access) {
        this.registry = registry;
        this.access = access;
    }

    boolean isOpenTo(AgencyKey key) {
        return closed(key).isEmpty();
    }

    /** Why the person who is asking cannot work there now, if so. */
    Optional<Refusal> closed(AgencyKey key) {
        boolean belongs = access.find().filter(caller -> caller.belongsTo(key)).isPresent();
        return registry.find(key).filter(_ -> belongs).map(AgencyDoor::closed).orElse(Optional.of(Refusal.NOT_FOUND));
    }

    /** Closed ones too: their members are told so when they choose one. */
    public List<Agency> mine() {
        return registry.all().stream()
                .filter(agency -> access.person().belongsTo(agency.key()))
                .toList();
    }
}

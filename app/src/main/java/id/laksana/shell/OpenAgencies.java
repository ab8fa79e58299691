package id.laksana.shell;

import id.laksana.agency.Agency;
import id.laksana.agency.AgencyRegistry;
import id.laksana.identity.Access;
import id.laksana.migrations.AgencyKey;
import jakarta.inject.Singleton;
import java.util.List;

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
        boolean belongs = access.find().filter(caller -> caller.belongsTo(key)).isPresent();
        return belongs && registry.find(key).filter(Agency::serves).isPresent();
    }

    /** Closed ones too: their members are told so when they choose one. */
    public List<Agency> mine() {
        return registry.all().stream()
                .filter(agency -> access.person().belongsTo(agency.key()))
                .toList();
    }
}

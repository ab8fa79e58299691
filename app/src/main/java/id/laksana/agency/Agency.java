package id.laksana.agency;

import id.laksana.migrations.AgencyKey;
import java.time.ZoneId;

/** An agency as the registry knows it. {@code current} says whether its schema is the one that this program was written for. */
public record Agency(
        AgencyKey key,
        String name,
        String provinceCode,
        String regionCode,
        String database,
        ZoneId zone,
        AgencyStatus status,
        boolean current) {

    /** Whether work can be done in it now. */
    public boolean serves() {
        return status == AgencyStatus.ACTIVE && current;
    }
}

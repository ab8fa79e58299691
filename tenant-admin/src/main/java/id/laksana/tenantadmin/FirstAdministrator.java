package id.laksana.tenantadmin;

import id.laksana.migrations.AgencyKey;
import java.util.Optional;

/** Appoints whoever configures a new agency first; the agency is not served before. */
@FunctionalInterface
public interface FirstAdministrator {

    FirstAdministrator NOBODY = _ -> Optional.empty();

    /** Repeatable; what stands in the way, if something does. */
    Optional<String> appoint(AgencyKey agency);
}

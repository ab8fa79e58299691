package id.laksana.tenantadmin.realm;

import id.laksana.migrations.AgencyKey;
import java.util.Locale;
import java.util.Optional;

/**
 * An account that an agency makes for somebody who has none.
 *
 * @param oneTimePassword must be changed at the first login
 * @param custodian the agency
 */
public record NewAccount(
        String username,
        Optional<String> email,
        String name,
        Secret oneTimePassword,
        Locale locale,
        AgencyKey custodian) {}

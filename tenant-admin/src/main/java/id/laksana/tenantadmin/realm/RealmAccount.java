package id.laksana.tenantadmin.realm;

import id.laksana.migrations.AgencyKey;
import java.util.Optional;
import java.util.UUID;

/**
 * An account of the realm as those see it who keep members.
 *
 * @param custodian the agency that made the account and may look after its password, as long as it belongs nowhere else
 */
public record RealmAccount(UUID id, String username, String name, boolean enabled, Optional<AgencyKey> custodian) {}

package id.laksana.tenantadmin;

import id.laksana.migrations.AgencyKey;
import java.time.Instant;
import java.util.Optional;

/**
 * An agency as the registry has it.
 *
 * @param status  PROVISIONING, ACTIVE or SUSPENDED
 * @param current whether its schema is the one that this version was written for
 * @param error   why its schema could not be migrated last
 */
public record AgencyEntry(
        AgencyKey key,
        String name,
        String provinceCode,
        String regionCode,
        String database,
        String zone,
        String status,
        boolean current,
        Optional<Instant> migratedAt,
        Optional<String> error,
        Instant createdAt) {

    /** In a word: how far its schema is. */
    public String schemaState() {
        if (current) {
            return "current";
        }
        return error.isPresent() ? "failed" : "behind";
    }
}

package id.laksana.migrations;

import java.time.Instant;
import java.util.Optional;

/**
 * How far an agency's schema is.
 *
 * @param migratedAt when it was last brought up to date
 * @param error      why the last attempt failed
 */
public record AgencyState(
        AgencyKey agency, String name, Migration migration, Optional<Instant> migratedAt, Optional<String> error) {

    public enum Migration {
        /** Its schema is the one that this version expects. */
        CURRENT,
        /** The next run will migrate it. */
        BEHIND,
        /** The last attempt to migrate it failed; the next run tries again. */
        FAILED,
        /** Its provisioning has not come to its end. */
        PROVISIONING
    }

    /** Whether it should have been migrated, and is not. */
    public boolean isBehind() {
        return migration == Migration.BEHIND || migration == Migration.FAILED;
    }
}

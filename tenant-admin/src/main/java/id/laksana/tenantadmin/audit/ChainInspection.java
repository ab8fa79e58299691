package id.laksana.tenantadmin.audit;

import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.Database;
import id.laksana.migrations.Databases;
import id.laksana.migrations.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes along agencies' audit trails at the operator's hand, and seals those that are sound. */
public final class ChainInspection {

    private static final String AGENCIES =
            "select key, database from agency where changelog_hash is not null and key = coalesce(?, key) order by key";

    private final Databases databases;
    private final Clock clock;

    public ChainInspection(Databases databases, Clock clock) {
        this.databases = databases;
        this.clock = clock;
    }

    /** Where each agency's schema is, of all or of one; those that were never migrated have no trail. */
    public Map<AgencyKey, String> agencies(Optional<AgencyKey> only) {
        return onPlatform(connection -> {
            try (var ask = connection.prepareStatement(AGENCIES)) {
                ask.setString(1, only.map(AgencyKey::value).orElse(null));
                return agencies(ask.executeQuery());
            }
        });
    }

    public Verdict verify(AgencyKey agency, String database) {
        var seals = onPlatform(connection -> new AuditSeals(connection).of(agency));
        var verdict = verify(agency, databases.named(database).orElseThrow(), seals);
        if (verdict.isSound() && verdict.head().isPresent()) {
            onPlatform(connection -> {
                new AuditSeals(connection).add(agency, verdict.head().get());
                return verdict;
            });
        }
        return verdict;
    }

    private Verdict verify(AgencyKey agency, Database database, List<Seal> seals) {
        return database.inTransaction(
                agency.ownerRole(),
                agency.schema(),
                connection -> new AuditChain(connection).verify(seals, clock.instant(), _ -> {}));
    }

    private <T> T onPlatform(Database.Work<T> work) {
        return databases.main().inTransaction(Platform.OWNER, Platform.SCHEMA, work);
    }

    private static Map<AgencyKey, String> agencies(ResultSet rows) throws SQLException {
        var agencies = new LinkedHashMap<AgencyKey, String>();
        while (rows.next()) {
            agencies.put(new AgencyKey(rows.getString("key")), rows.getString("database"));
        }
        return agencies;
    }
}

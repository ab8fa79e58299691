package id.laksana.tenantadmin;

import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.Changelog;
import id.laksana.migrations.Database;
import id.laksana.migrations.Platform;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agencies of a deployment, as operators see and change them; what they change is recorded with it. */
public final class AgencyLife {

    private static final String SELECT = """
            select key, name, province_code, region_code, database, zone, status, changelog_hash, migrated_at,
                   migration_error, created_at
              from agency where key = coalesce(?, key) order by key""";

    private static final String STATUS = "select status from agency where key = ? for update";

    private static final String SET_STATUS = "update agency set status = ?, version = version + 1 where key = ?";

    private static final String RENAME = "update agency set name = ?, version = version + 1 where key = ?";

    private static final String RECORD = "insert into agency_event (agency, kind, actor, said) values (?, ?, ?, ?)";

    private static final String HISTORY =
            "select at, kind, actor, said from agency_event where agency = ? order by id desc limit 200";

    private final Database main;

    /** The database holds the registry, and the login is the operator's. */
    public AgencyLife(Database main) {
        this.main = main;
    }

    public List<AgencyEntry> all() {
        return select(null);
    }

    public Optional<AgencyEntry> find(AgencyKey agency) {
        return select(agency.value()).stream().findFirst();
    }

    /** The newest first. */
    public List<LifeEvent> history(AgencyKey agency) {
        return inTransaction(connection -> {
            try (var statement = connection.prepareStatement(HISTORY)) {
                statement.setString(1, agency.value());
                return events(statement.executeQuery());
            }
        });
    }

    /** Its members find it closed, and its data stays as it is. */
    public Changed suspend(AgencyKey agency, String reason, String actor) {
        return change(agency, "SUSPENDED", new LifeEvent(Instant.EPOCH, LifeEvent.Kind.SUSPENDED, actor, reason));
    }

    public Changed resume(AgencyKey agency, String reason, String actor) {
        return change(agency, "ACTIVE", new LifeEvent(Instant.EPOCH, LifeEvent.Kind.RESUMED, actor, reason));
    }

    void rename(AgencyKey agency, String from, String to, String actor) {
        inTransaction(connection -> {
            update(connection, RENAME, to, agency);
            record(connection, agency, new LifeEvent(Instant.EPOCH, LifeEvent.Kind.RENAMED, actor, from + " → " + to));
            return agency;
        });
    }

    private Changed change(AgencyKey agency, String status, LifeEvent event) {
        return inTransaction(connection -> {
            var present = status(connection, agency);
            if (present.isEmpty()) {
                return new Changed.NoSuchAgency();
            }
            if (present.get().equals(status)) {
                return new Changed.AlreadySo();
            }
            if (present.get().equals("PROVISIONING")) {
                return new Changed.NotServedYet();
            }
            update(connection, SET_STATUS, status, agency);
            record(connection, agency, event);
            return new Changed.Done();
        });
    }

    /** When it happened is the database's to say. */
    static void record(Connection connection, AgencyKey agency, LifeEvent event) throws SQLException {
        try (var statement = connection.prepareStatement(RECORD)) {
            statement.setString(1, agency.value());
            statement.setString(2, event.kind().name());
            statement.setString(3, event.actor());
            statement.setString(4, event.said());
            statement.executeUpdate();
        }
    }

    private static Optional<String> status(Connection connection, AgencyKey agency) throws SQLException {
        try (var statement = connection.prepareStatement(STATUS)) {
            statement.setString(1, agency.value());
            var row = statement.executeQuery();
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private static void update(Connection connection, String sql, String value, AgencyKey agency) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.setString(2, agency.value());
            statement.executeUpdate();
        }
    }

    private List<AgencyEntry> select(@Nullable String key) {
        return inTransaction(connection -> {
            try (var statement = connection.prepareStatement(SELECT)) {
                statement.setString(1, key);
                var rows = statement.executeQuery();
                var entries = new ArrayList<AgencyEntry>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        });
    }

    private static AgencyEntry entry(ResultSet row) throws SQLException {
        return new AgencyEntry(
                new AgencyKey(row.getString("key")),
                row.getString("name"),
                row.getString("province_code"),
                row.getString("region_code"),
                row.getString("database"),
                row.getString("zone"),
                row.getString("status"),
                Changelog.AGENCY.hash().equals(row.getString("changelog_hash")),
                instant(row, "migrated_at"),
                Optional.ofNullable(row.getString("migration_error")),
                instant(row, "created_at").orElseThrow());
    }

    private static List<LifeEvent> events(ResultSet rows) throws SQLException {
        var events = new ArrayList<LifeEvent>();
        while (rows.next()) {
            events.add(new LifeEvent(
                    instant(rows, "at").orElseThrow(),
                    LifeEvent.Kind.valueOf(rows.getString("kind")),
                    rows.getString("actor"),
                    rows.getString("said")));
        }
        return events;
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private <T> T inTransaction(Database.Work<T> work) {
        return main.inTransaction(Platform.OWNER, Platform.SCHEMA, work);
    }
}

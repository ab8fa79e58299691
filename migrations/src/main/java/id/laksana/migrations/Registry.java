package id.laksana.migrations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the migrator reads and notes in the registry of agencies. */
final class Registry {

    private static final String EXISTS = "select from pg_tables where schemaname = 'platform' and tablename = 'agency'";

    private static final String SELECT = """
            select key, name, database, status, changelog_hash, migrated_at, migration_error
              from agency where key = coalesce(?, key) order by key""";

    private static final String MIGRATED = """
            update agency set changelog_hash = ?, migrated_at = now(), migration_error = null, version = version + 1
             where key = ?""";

    private static final String FAILED =
            "update agency set migration_error = left(?, 2000), version = version + 1 where key = ?";

    private final Database main;

    Registry(Database main) {
        this.main = main;
    }

    record Entry(
            AgencyKey agency,
            String name,
            String database,
            String status,
            Optional<String> hash,
            Optional<Instant> migratedAt,
            Optional<String> error) {

        boolean isBehind() {
            return !hash.equals(Optional.of(Changelog.AGENCY.hash()));
        }

        AgencyState state() {
            return new AgencyState(agency, name, migration(), migratedAt, error);
        }

        private AgencyState.Migration migration() {
            if (status.equals("PROVISIONING")) {
                return AgencyState.Migration.PROVISIONING;
            }
            if (error.isPresent()) {
                return AgencyState.Migration.FAILED;
            }
            return isBehind() ? AgencyState.Migration.BEHIND : AgencyState.Migration.CURRENT;
        }
    }

    /** None before the platform's schema is there. */
    List<Entry> all() {
        return select(null);
    }

    Optional<Entry> find(AgencyKey agency) {
        return select(agency.value()).stream().findFirst();
    }

    void migrated(AgencyKey agency) {
        update(MIGRATED, Changelog.AGENCY.hash(), agency);
    }

    void failed(Outcome.Failure failure) {
        update(FAILED, failure.error(), failure.agency());
    }

    private void update(String sql, String value, AgencyKey agency) {
        main.inTransaction(Platform.OWNER, Platform.SCHEMA, connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, value);
                statement.setString(2, agency.value());
                return statement.executeUpdate();
            }
        });
    }

    private List<Entry> select(@Nullable String key) {
        return main.inTransaction(connection -> {
            if (!exists(connection)) {
                return List.of();
            }
            Database.become(connection, Platform.OWNER, Platform.SCHEMA);
            try (var statement = connection.prepareStatement(SELECT)) {
                statement.setString(1, key);
                return entries(statement.executeQuery());
            }
        });
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeQuery(EXISTS).next();
        }
    }

    private static List<Entry> entries(ResultSet rows) throws SQLException {
        var entries = new ArrayList<Entry>();
        while (rows.next()) {
            entries.add(entry(rows));
        }
        return entries;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime migratedAt = row.getObject("migrated_at", OffsetDateTime.class);
        return new Entry(
                new AgencyKey(row.getString("key")),
                row.getString("name"),
                row.getString("database"),
                row.getString("status"),
                Optional.ofNullable(row.getString("changelog_hash")),
                Optional.ofNullable(migratedAt).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("migration_error")));
    }
}

package id.laksana.tenantadmin;

import id.laksana.migrations.AgencyKey;
import id.laksana.migrations.Database;
import id.laksana.migrations.Platform;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** The life of agencies, as the platform's registry holds it. */
final class AgencyRegistry {

    private static final String REGISTER = """
            insert into agency (key, name, province_code, region_code, zone, database)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private static final String REGISTERED = "select name, region_code, database from agency where key = ?";

    private static final String ACTIVATE = """
            update agency set status = 'ACTIVE', version = version + 1
             where key = ? and status = 'PROVISIONING'""";

    private final Database main;

    AgencyRegistry(Database main) {
        this.main = main;
    }

    record Registered(String name, String regionCode, String database) {

        boolean isFor(NewAgency agency) {
            return equals(new Registered(agency.name(), agency.regionCode(), agency.database()));
        }
    }

    /** The agency that has the key: this one, or the one that came before. */
    Registered register(NewAgency agency) {
        return inTransaction(connection -> {
            insert(connection, agency);
            return read(connection, agency.key());
        });
    }

    /** A suspended agency stays suspended. */
    void activate(AgencyKey agency) {
        inTransaction(connection -> {
            try (var statement = connection.prepareStatement(ACTIVATE)) {
                statement.setString(1, agency.value());
                if (statement.executeUpdate() == 1) {
                    AgencyLife.record(connection, agency, served());
                }
                return agency;
            }
        });
    }

    /** The login of the operator is who did it. */
    private LifeEvent served() {
        return new LifeEvent(Instant.EPOCH, LifeEvent.Kind.SERVED, main.user(), "");
    }

    private static void insert(Connection connection, NewAgency agency) throws SQLException {
        try (var statement = connection.prepareStatement(REGISTER)) {
            statement.setString(1, agency.key().value());
            statement.setString(2, agency.name());
            statement.setString(3, agency.provinceCode());
            statement.setString(4, agency.regionCode());
            statement.setString(5, agency.zone().getId());
            statement.setString(6, agency.database());
            statement.executeUpdate();
        }
    }

    private static Registered read(Connection connection, AgencyKey agency) throws SQLException {
        try (var statement = connection.prepareStatement(REGISTERED)) {
            statement.setString(1, agency.value());
            var row = statement.executeQuery();
            row.next();
            return new Registered(row.getString("name"), row.getString("region_code"), row.getString("database"));
        }
    }

    private <T> T inTransaction(Database.Work<T> work) {
        return main.inTransaction(Platform.OWNER, Platform.SCHEMA, work);
    }
}

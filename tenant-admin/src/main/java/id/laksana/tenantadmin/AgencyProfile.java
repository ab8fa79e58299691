package id.laksana.tenantadmin;

import id.laksana.migrations.Databases;

/** The row in an agency's own schema that says how it presents itself. */
final class AgencyProfile {

    private static final String FILL = """
            update profile set official_name = ?, government = ?
             where official_name = '' and government = ''""";

    private static final String RENAME = """
            update profile set official_name = ?, version = version + 1
             where official_name = ?""";

    private final Databases databases;

    AgencyProfile(Databases databases) {
        this.databases = databases;
    }

    /** Unless the agency has written something there itself. */
    void fill(NewAgency agency) {
        var key = agency.key();
        databases.named(agency.database()).orElseThrow().inTransaction(key.ownerRole(), key.schema(), connection -> {
            try (var statement = connection.prepareStatement(FILL)) {
                statement.setString(1, agency.name());
                statement.setString(2, agency.government());
                return statement.executeUpdate();
            }
        });
    }

    /** Unless the agency calls itself otherwise than the registry did. */
    void rename(AgencyEntry agency, String name) {
        var key = agency.key();
        databases.named(agency.database()).orElseThrow().inTransaction(key.ownerRole(), key.schema(), connection -> {
            try (var statement = connection.prepareStatement(RENAME)) {
                statement.setString(1, name);
                statement.setString(2, agency.name());
                return statement.executeUpdate();
            }
        });
    }
}

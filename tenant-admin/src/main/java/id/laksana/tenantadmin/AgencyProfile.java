package id.laksana.tenantadmin;

import id.laksana.migrations.Databases;

/** The row in an agency's own schema that says how it presents itself. */
final class AgencyProfile {

    private static final String FILL = """
            update profile set official_name = ?, government = ?
             where official_name = '' and government = ''""";

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
}

package id.laksana.journeys;

import id.laksana.agency.AgencyRegistry;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.Installation;
import java.sql.SQLException;

/** What the registry says of an agency, for a while. */
final class AgencyState {

    private AgencyState() {}

    /** Changes the agency's row, goes on, and makes it as it was. */
    static void during(Installation installation, AgencyKey agency, String change, Runnable journey) {
        String hash = hash(installation, agency);
        change(installation, agency, change);
        try {
            journey.run();
        } finally {
            change(installation, agency, "status = 'ACTIVE', changelog_hash = '" + hash + "'");
        }
    }

    private static String hash(Installation installation, AgencyKey agency) {
        try (var connection =
                        installation.database().server().superuser("laksana").getConnection();
                var read = connection.prepareStatement("select changelog_hash from platform.agency where key = ?")) {
            read.setString(1, agency.value());
            var row = read.executeQuery();
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void change(Installation installation, AgencyKey agency, String change) {
        try (var connection =
                        installation.database().server().superuser("laksana").getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update platform.agency set " + change + " where key = '" + agency + "'");
            installation.bean(AgencyRegistry.class).refresh();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

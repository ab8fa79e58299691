package id.laksana.journeys;

import id.laksana.demo.PostgresServer;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.Installation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What stands in an agency's tables, read and forgotten past everything that guards them. */
final class Stored {

    private Stored() {}

    /** The desks of the members whose name begins so. */
    static List<String> desks(Installation installation, AgencyKey agency, String username) {
        String sql = "select desk from " + agency.schema() + ".member where username like ? || '%' order by desk";
        try (var connection = installation
                        .database()
                        .server()
                        .superuser(PostgresServer.DATABASE)
                        .getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, username);
            var rows = query.executeQuery();
            List<String> desks = new ArrayList<>();
            while (rows.next()) {
                desks.add(rows.getString(1));
            }
            return desks;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** In this order: what stands last is referred to by what stands before. */
    static void forget(Installation installation, AgencyKey agency, String... statements) {
        try (var connection = installation
                        .database()
                        .server()
                        .superuser(PostgresServer.DATABASE)
                        .getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = " + agency.schema());
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

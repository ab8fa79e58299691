package id.laksana.sop.service;

import id.laksana.demo.PostgresServer;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.Installation;
import java.sql.SQLException;

/** An agency's tables as anybody else sees them: what is not committed is not there. */
final class Tables {

    private Tables() {}

    static String promises(AgencyKey agency) {
        String sql =
                "select coalesce(string_agg(promise_amount || ' ' || promise_unit, ', ' order by position), '') from "
                        + agency.schema() + ".service";
        try (var connection = Installation.get()
                        .database()
                        .server()
                        .superuser(PostgresServer.DATABASE)
                        .getConnection();
                var query = connection.prepareStatement(sql);
                var row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** As if nobody had ever laid anything down. */
    static void forget(AgencyKey agency) {
        String sql = """
                delete from %1$s.service_component;
                update %1$s.service set promise_amount = null, promise_unit = null, fee_rupiah = null, version = 0;
                update %1$s.charter set text = '', place = '', signed_on = null, signatory = '', post = '', version = 0
                """.formatted(agency.schema());
        try (var connection = Installation.get()
                        .database()
                        .server()
                        .superuser(PostgresServer.DATABASE)
                        .getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

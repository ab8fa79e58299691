package id.laksana.testing;

import id.laksana.demo.PostgresServer;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.version.CatalogChanged;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** An SOP that a test takes over in an agency of the demo, which must be afterwards as it was. */
public final class AdoptedSop {

    private static final String OF = "(select id from sop where code = ?)";

    private static final List<String> FORGET = List.of(
            "delete from reading_verdict where sop_id = " + OF,
            "delete from sop_draft where sop_id = " + OF,
            "delete from reading_subject where sop_id = " + OF,
            "delete from sop_step where sop_id = " + OF,
            "delete from sop_check where sop_id = " + OF,
            "delete from sop_act where sop_id = " + OF,
            "delete from sop_signature where sop_id = " + OF,
            "delete from decree_sop where sop_id = " + OF,
            "delete from sop_version where sop_id = " + OF,
            "delete from sop_adoption where sop_id = " + OF,
            "delete from sop where code = ?");

    private static final String SERVICE =
            "delete from service unused where canonical = ? and not exists (select from sop where service_id = unused.id)";

    /** As if none had been drawn in a period in which none is left. */
    private static final String NUMBERS = """
            delete from number_counter counted where register = ? and not exists (
                select from number_entry drawn where drawn.register = counted.register and drawn.period = counted.period)
            """;

    private AdoptedSop() {}

    /** With the service that nobody else serves, and the numbers that it bore. */
    public static void forget(String agency, String code, String service, String subject) {
        try (Connection connection = Installation.get()
                .database()
                .server()
                .superuser(PostgresServer.DATABASE)
                .getConnection()) {
            connection.setSchema("agency_" + agency);
            for (String sql : FORGET) {
                delete(connection, sql, code);
            }
            delete(connection, SERVICE, service);
            delete(connection, "delete from number_entry where subject = ?", subject);
            delete(connection, NUMBERS, "sop");
            connection.setSchema("public");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        AgencyKey changed = new AgencyKey(agency);
        Installation.get().app().publishEvent(new CatalogChanged(changed));
    }

    private static void delete(Connection connection, String sql, String value) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setString(1, value);
            delete.executeUpdate();
        }
    }
}

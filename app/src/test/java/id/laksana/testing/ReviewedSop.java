package id.laksana.testing;

import id.laksana.demo.PostgresServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** An SOP of the demo that a test says things of, and that must be afterwards as it was: in the version that comes with the catalog. */
public final class ReviewedSop {

    private static final List<String> SAID = List.of(
            "delete from reading_verdict where sop_id = (select id from sop where code = ?)",
            "delete from sop_draft where sop_id = (select id from sop where code = ?)",
            "delete from reading_subject where version_no > 2 and sop_id = (select id from sop where code = ?)",
            "delete from sop_step where version_no > 2 and sop_id = (select id from sop where code = ?)",
            "delete from sop_check where version_no > 2 and sop_id = (select id from sop where code = ?)",
            "delete from sop_act where version_no > 2 and sop_id = (select id from sop where code = ?)",
            "delete from sop_signature where version_no > 2 and sop_id = (select id from sop where code = ?)",
            "delete from sop_version where no > 2 and sop_id = (select id from sop where code = ?)");

    private ReviewedSop() {}

    public static void forget(String agency, String code) {
        try (Connection connection = Installation.get()
                .database()
                .server()
                .superuser(PostgresServer.DATABASE)
                .getConnection()) {
            connection.setSchema("agency_" + agency);
            for (String sql : SAID) {
                try (PreparedStatement delete = connection.prepareStatement(sql)) {
                    delete.setString(1, code);
                    delete.executeUpdate();
                }
            }
            connection.setSchema("public");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

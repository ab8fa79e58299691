package id.laksana.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * Makes the roles and rights around the tables. Whatever it makes may be there already, after a kill or because roles
 * belong to the whole cluster: it is made again without harm.
 */
final class Roles {

    private static final String EXISTS = "select from pg_roles where rolname = ?";

    private static final String SHUT_DATABASE = """
            revoke all on database %1$s from public;
            revoke all on schema public from public""";

    private static final String OPEN_DATABASE = "grant connect on database %1$s to %2$s";

    /** Who creates a role may administer it, but takes it only after granting it to itself. */
    private static final String OWNED_SCHEMA = """
            grant %2$s to current_user with inherit false, set true;
            create schema if not exists %1$s authorization %2$s;
            set local role %2$s;
            grant usage on schema %1$s to %3$s;
            reset role""";

    private static final String MAY_TAKE = "grant %1$s to %2$s with admin false, inherit false, set true";

    private final Connection connection;

    /** The connection is the operator's and in a transaction. */
    Roles(Connection connection) {
        this.connection = connection;
    }

    /** A login that may do nothing but what is granted to it, with today's password. */
    void login(Login login) throws SQLException {
        createUnlessThere("create role %1$s login noinherit", login.name());
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(login.name(), login.password().toCharArray(), "scram-sha-256");
    }

    /** Leaves the database to its owner and the logins named. */
    void restrictDatabase(Login... logins) throws SQLException {
        run(SHUT_DATABASE, connection.getCatalog());
        for (var login : logins) {
            run(OPEN_DATABASE, connection.getCatalog(), login.name());
        }
    }

    void platform(Login login) throws SQLException {
        createUnlessThere("create role %1$s nologin", Platform.OWNER);
        run(OWNED_SCHEMA, Platform.SCHEMA, Platform.OWNER, login.name());
    }

    void agency(AgencyKey agency, Login login) throws SQLException {
        createUnlessThere("create role %1$s nologin", agency.ownerRole());
        createUnlessThere("create role %1$s nologin", agency.workingRole());
        run(OWNED_SCHEMA, agency.schema(), agency.ownerRole(), agency.workingRole());
        run(MAY_TAKE, agency.workingRole(), login.name());
    }

    private void createUnlessThere(String template, String role) throws SQLException {
        try (var exists = connection.prepareStatement(EXISTS)) {
            exists.setString(1, role);
            if (!exists.executeQuery().next()) {
                run(template, role);
            }
        }
    }

    /** Utility statements take no parameters: names go in quoted. */
    private void run(String template, String... names) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            var quoted = new Object[names.length];
            for (int i = 0; i < names.length; i++) {
                quoted[i] = statement.enquoteIdentifier(names[i], true);
            }
            statement.execute(template.formatted(quoted));
        }
    }
}

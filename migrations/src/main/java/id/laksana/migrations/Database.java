package id.laksana.migrations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** A PostgreSQL database and the operator's login to it: it owns the database and may create roles. */
public record Database(String url, String user, String password) {

    public Database {
        if (Driver.parseURL(url, null) == null) {
            throw new IllegalArgumentException("Not the address of a PostgreSQL database: jdbc:postgresql://…");
        }
    }

    /** What is done on one connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Opens a connection as the operator; the session must reach PostgreSQL directly, not through a pooler. */
    public Connection connect() {
        var properties = new Properties();
        PGProperty.USER.set(properties, user);
        PGProperty.PASSWORD.set(properties, password);
        PGProperty.APPLICATION_NAME.set(properties, "laksana-migrator");
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            throw new DatabaseException.Unreachable(e);
        }
    }

    /** Does the work in one transaction, as the role and in the schema. */
    public <T> T inTransaction(String role, String schema, Work<T> work) {
        return inTransaction(connection -> {
            become(connection, role, schema);
            return work.on(connection);
        });
    }

    /** Does the work in one transaction, as the operator. */
    <T> T inTransaction(Work<T> work) {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            var result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    static void become(Connection connection, String role, String schema) throws SQLException {
        var sql = "select set_config('role', ?, false), set_config('search_path', quote_ident(?), false)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, role);
            statement.setString(2, schema);
            statement.execute();
        }
    }

    /** Without the password, and without the address, which may carry one. */
    @Override
    public String toString() {
        return "Database[user=" + user + "]";
    }
}

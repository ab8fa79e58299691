package id.laksana.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;

/**
 * Liquibase commits a change set, and again after noting it: killed between the two, it leaves a change that is made but
 * unknown. Here what it commits is kept by a savepoint of one transaction, which {@link SchemaUpdate} ends. Only a change
 * set marked {@code runInTransaction:false} still ends it earlier.
 */
final class OneTransaction extends JdbcConnection {

    private final Connection connection;
    private Savepoint kept;

    OneTransaction(Connection connection) throws SQLException {
        super(connection);
        this.connection = connection;
        this.kept = connection.setSavepoint();
    }

    @Override
    public void commit() throws DatabaseException {
        try {
            connection.releaseSavepoint(kept);
            kept = connection.setSavepoint();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    @Override
    public void rollback() throws DatabaseException {
        try {
            connection.rollback(kept);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}

package id.laksana.migrations;

import java.sql.SQLException;

/** PostgreSQL refused, or went away. The message is what it said; it never holds a password. */
public class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** No connection could be opened. */
    public static final class Unreachable extends DatabaseException {

        private static final long serialVersionUID = 1L;

        Unreachable(SQLException cause) {
            super(cause);
        }
    }
}

package id.laksana.agency;

import id.laksana.web.Causes;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away from a mistake of ours. */
public final class Unavailability {

    private Unavailability() {}

    public static boolean caused(Throwable failure) {
        return Causes.of(failure).anyMatch(cause -> cause instanceof SQLException sql && isAway(sql));
    }

    private static boolean isAway(SQLException sql) {
        return sql instanceof SQLTransientConnectionException
                || sql instanceof SQLNonTransientConnectionException
                || sql instanceof SQLRecoverableException
                || isConnectionState(sql.getSQLState());
    }

    /** Class 08: connection trouble; 57P0x: the server is shutting down, has crashed or is starting; 53300: it is full. */
    private static boolean isConnectionState(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0") || state.equals("53300"));
    }
}

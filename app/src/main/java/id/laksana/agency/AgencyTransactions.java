package id.laksana.agency;

import id.laksana.migrations.AgencyKey;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pooled connection whose transactions belong to an agency: as one begins, PostgreSQL is told the agency's role and
 * search path until its end. Without an agency, or outside a transaction, the login sees nothing, so forgetting fails
 * closed.
 */
final class AgencyTransactions implements InvocationHandler {

    private static final String TAKE_ROLE = "select set_config('role', ?, true), set_config('search_path', ?, true)";

    private static final String TAKE_ROLE_IN_HASTE = Haste.TAKE_ROLE;

    private final Connection connection;
    private final CurrentAgency current;
    private Optional<AgencyKey> begunFor = Optional.empty();
    private boolean inTransaction;

    private AgencyTransactions(Connection connection, CurrentAgency current) {
        this.connection = connection;
        this.current = current;
    }

    static Connection around(Connection connection, CurrentAgency current) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new AgencyTransactions(connection, current));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args) throws Throwable {
        switch (method.getName()) {
            case "setAutoCommit" -> {
                boolean autoCommit = args != null && Boolean.TRUE.equals(args[0]);
                connection.setAutoCommit(autoCommit);
                inTransaction = false;
                if (!autoCommit) {
                    begin();
                }
                return null;
            }
            case "prepareStatement", "createStatement", "prepareCall" -> checkSameAgency();
            case "commit" -> inTransaction = false;
            case "rollback" -> inTransaction = inTransaction && toSavepoint(args);
            case "unwrap" -> throw new SQLException("An agency's connection is not to be unwrapped.");
            default -> {}
        }
        try {
            return method.invoke(connection, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void begin() throws SQLException {
        begunFor = current.find();
        inTransaction = true;
        if (begunFor.isEmpty()) {
            return;
        }
        AgencyKey agency = begunFor.get();
        try (PreparedStatement take = Haste.isMade()
                ? connection.prepareStatement(TAKE_ROLE_IN_HASTE)
                : connection.prepareStatement(TAKE_ROLE)) {
            take.setString(1, agency.workingRole());
            take.setString(2, agency.schema());
            take.execute();
        }
    }

    private static boolean toSavepoint(@Nullable Object @Nullable [] args) {
        return args != null;
    }

    private void checkSameAgency() {
        if (!inTransaction) {
            return;
        }
        Optional<AgencyKey> now = current.find();
        if (!now.equals(begunFor)) {
            throw new AgencyMixedUp(begunFor.orElse(null), now.orElse(null));
        }
    }
}

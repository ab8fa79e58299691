package id.laksana.agency;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Hands out connections of the database and the lane of the agency that is served now. */
@Singleton
@Primary
@Named("default")
@Requires(beans = DatabaseSettings.class)
public final class AgencyConnections implements DataSource {

    private final Lanes lanes;
    private final CurrentAgency current;

    AgencyConnections(Lanes lanes, CurrentAgency current) {
        this.lanes = lanes;
        this.current = current;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return AgencyTransactions.around(lanes.connection(current.find()), current);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("Connections are of the configured login only.");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    /** The pools are never given away: a connection that bypasses this class would carry no agency. */
    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not to be unwrapped.");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}

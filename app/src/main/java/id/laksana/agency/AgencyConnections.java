package id.laksana.agency;

import com.zaxxer.hikari.HikariDataSource;
import id.laksana.migrations.AgencyKey;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Hands out connections of the database and the lane of the agency that is served now. */
@Singleton
@Primary
@Named("default")
@Requires(beans = DatabaseSettings.class)
public final class AgencyConnections implements DataSource {

    private static final String MAIN = "main";

    private final Map<String, List<HikariDataSource>> lanes = new HashMap<>();
    private final CurrentAgency current;
    private final AgencyRegistry registry;

    AgencyConnections(List<DatabaseSettings> databases, Pools pools, CurrentAgency current, AgencyRegistry registry) {
        this.current = current;
        this.registry = registry;
        databases.forEach(database -> lanes.put(database.name(), open(database, pools)));
    }

    @Override
    public Connection getConnection() throws SQLException {
        HikariDataSource lane =
                current.find().map(this::laneOf).orElseGet(() -> lanesOf(MAIN).getFirst());
        return AgencyTransactions.around(lane.getConnection(), current);
    }

    private HikariDataSource laneOf(AgencyKey agency) {
        String database = registry.find(agency).map(Agency::database).orElse(MAIN);
        List<HikariDataSource> pools = lanesOf(database);
        return pools.get(Math.floorMod(agency.hashCode(), pools.size()));
    }

    private List<HikariDataSource> lanesOf(String database) {
        List<HikariDataSource> pools = lanes.get(database);
        if (pools == null) {
            throw new IllegalStateException("The registry names the database '" + database
                    + "', which is not configured (laksana.databases." + database + ").");
        }
        return pools;
    }

    private static List<HikariDataSource> open(DatabaseSettings database, Pools pools) {
        return IntStream.range(0, database.lanes())
                .mapToObj(lane -> pools.open(
                        database.name() + "-" + lane,
                        database.url(),
                        database.username(),
                        database.password(),
                        database.connectionsPerLane()))
                .toList();
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

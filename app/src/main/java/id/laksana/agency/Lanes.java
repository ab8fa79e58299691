package id.laksana.agency;

import com.zaxxer.hikari.HikariDataSource;
import id.laksana.migrations.AgencyKey;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The pools of all databases that hold agencies. What they hand out carries no agency yet: it never leaves this package as it is. */
@Singleton
@Requires(beans = DatabaseSettings.class)
final class Lanes {

    private static final String MAIN = "main";

    private final Map<String, List<HikariDataSource>> lanes = new HashMap<>();
    private final AgencyRegistry registry;

    Lanes(List<DatabaseSettings> databases, Pools pools, AgencyRegistry registry) {
        this.registry = registry;
        databases.forEach(database -> lanes.put(database.name(), open(database, pools)));
    }

    /** Of the database and the lane of the agency; where none is served, of any. */
    Connection connection(Optional<AgencyKey> agency) throws SQLException {
        return agency.map(this::laneOf)
                .orElseGet(() -> lanesOf(MAIN).getFirst())
                .getConnection();
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
}

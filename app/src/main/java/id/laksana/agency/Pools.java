package id.laksana.agency;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Factory;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens all connection pools, and closes them at the end: the beans that hand them out are wrapped by Micronaut Data and cannot. */
@Factory
final class Pools {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int ROWS_AT_ONCE = 500;

    private final List<HikariDataSource> open = new CopyOnWriteArrayList<>();
    private final Statements statements;
    private final MeterRegistry meters;

    Pools(Statements statements, MeterRegistry meters) {
        this.statements = statements;
        this.meters = meters;
    }

    @Singleton
    @Named(PlatformDatabase.NAME)
    DataSource platform(PlatformDatabase database) {
        return open("platform", database.url(), database.username(), database.password(), database.connections());
    }

    HikariDataSource open(String name, String url, String username, String password, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(statements.watch(name, database(url, username, password)));
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setValidationTimeout(Duration.ofSeconds(1).toMillis());
        config.setInitializationFailTimeout(-1);
        // A login may set defaults for itself, and a role among them would be taken where no agency is set.
        config.setConnectionInitSql("set role none");
        config.setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(meters));
        HikariDataSource pool = new HikariDataSource(config);
        open.add(pool);
        return pool;
    }

    @PreDestroy
    void close() {
        open.forEach(HikariDataSource::close);
    }

    private static DataSource database(String url, String username, String password) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser(username);
        database.setPassword(password);
        database.setApplicationName("laksana");
        database.setConnectTimeout((int) PATIENCE.toSeconds());
        database.setSocketTimeout((int) Duration.ofSeconds(30).toSeconds());
        database.setTcpKeepAlive(true);
        // The detail of an error holds the values of a row, which would stand in the log.
        database.setLogServerErrorDetail(false);
        // Within a transaction, more rows than these are fetched as they are consumed, never all at once.
        database.setDefaultRowFetchSize(ROWS_AT_ONCE);
        return database;
    }
}

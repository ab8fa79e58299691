package id.laksana.agency;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;

@Factory
final class Pools {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int ROWS_AT_ONCE = 500;

    @Bean(preDestroy = "close")
    @Singleton
    @Named(PlatformDatabase.NAME)
    HikariDataSource platform(PlatformDatabase database) {
        return open("platform", database.url(), database.username(), database.password(), database.connections());
    }

    static HikariDataSource open(String name, String url, String username, String password, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(username);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setValidationTimeout(Duration.ofSeconds(1).toMillis());
        config.setInitializationFailTimeout(-1);
        // A login may set defaults for itself, and a role among them would be taken where no agency is set.
        config.setConnectionInitSql("set role none");
        config.addDataSourceProperty("ApplicationName", "laksana");
        config.addDataSourceProperty("connectTimeout", PATIENCE.toSeconds());
        config.addDataSourceProperty("socketTimeout", Duration.ofSeconds(30).toSeconds());
        config.addDataSourceProperty("tcpKeepAlive", true);
        // Within a transaction, more rows than these are fetched as they are consumed, never all at once.
        config.addDataSourceProperty("defaultRowFetchSize", ROWS_AT_ONCE);
        return new HikariDataSource(config);
    }
}

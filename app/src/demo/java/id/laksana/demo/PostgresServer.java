package id.laksana.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL 18 as a child of this process, with the databases and logins that an installation begins with. */
public final class PostgresServer implements AutoCloseable {

    public static final String DATABASE = "laksana";
    public static final String OPERATOR = "laksana_operator";
    public static final String KEYCLOAK = "keycloak";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Options options;
    private final EmbeddedPostgres server;

    private PostgresServer(Options options, EmbeddedPostgres server) {
        this.options = options;
        this.server = server;
    }

    /**
     * Where its parts are.
     *
     * @param cache where the programs are unpacked
     * @param durable whether what is committed survives the machine, which tests do not need
     */
    public record Options(Path cache, Path data, int port, boolean durable) {

        public String url(String database) {
            return "jdbc:postgresql://localhost:" + port + "/" + database;
        }
    }

    /** Starts it and makes what is not there yet; throws {@link StartFailed} with the reason when it cannot be. */
    public static PostgresServer start(Options options, Consumer<String> progress) {
        stopOrphan(options.data(), progress);
        forgetDeadPostmaster(options);
        Ports.requireFree(options.port(), "PostgreSQL");
        progress.accept("Starting PostgreSQL");
        try {
            Files.createDirectories(options.data());
            Files.createDirectories(options.cache());
            return new PostgresServer(options, launch(options));
        } catch (IOException | IllegalStateException e) {
            throw new StartFailed(
                    "PostgreSQL could not be started: " + e.getMessage() + " (its files are in " + options.data()
                            + ").",
                    e);
        }
    }

    public Options options() {
        return options;
    }

    /** Makes a login that owns a database, if they are not there. */
    public void ensureOwner(String owner, String password, String database, boolean makesRoles) {
        try (Connection connection = superuser().getConnection()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", owner)) {
                run(connection, "create role %I login" + (makesRoles ? " createrole" : ""), owner);
            }
            run(connection, "alter role %I password %L", owner, password);
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                run(connection, "create database %I owner %I", database, owner);
            }
            run(connection, "revoke all on database %I, postgres, template1 from public", database);
        } catch (SQLException e) {
            throw new StartFailed("PostgreSQL refused to make the database " + database + ": " + e.getMessage(), e);
        }
    }

    /** What README asks of whoever makes the database: large objects belong to no schema, so no agency may make any. */
    public void forbidLargeObjects(String database) {
        try (Connection connection = superuser(database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    do $$ declare made regprocedure; begin
                        for made in select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace
                            and proname in ('lo_create', 'lo_creat', 'lo_from_bytea', 'lo_put', 'lowrite', 'lo_import')
                        loop execute 'revoke execute on function ' || made || ' from public'; end loop;
                    end $$
                    """);
        } catch (SQLException e) {
            throw new StartFailed("PostgreSQL refused to forbid large objects: " + e.getMessage(), e);
        }
    }

    public DataSource superuser() {
        return server.getPostgresDatabase();
    }

    public DataSource superuser(String database) {
        return server.getDatabase("postgres", database);
    }

    /** Stops it at once, as an outage would; {@link #start} with the same options brings it back. */
    public void kill() {
        ChildProcess.alive(pidFile(options.data()), "postgres").ifPresent(ChildProcess::killFamily);
        try {
            server.close();
        } catch (IOException | IllegalStateException alreadyDead) {
            LOG.debug("The killed PostgreSQL could not be told to stop", alreadyDead);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new StartFailed("PostgreSQL could not be stopped: " + e.getMessage(), e);
        }
    }

    private static EmbeddedPostgres launch(Options options) throws IOException {
        String durable = options.durable() ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setDataDirectory(options.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(options.cache().toFile())
                .setPGStartupWait(PATIENCE)
                .setPort(options.port())
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("max_connections", "200")
                .start();
    }

    /** Stops what a killed parent left behind: the next start would silently take it for its own. */
    static void stopOrphan(Path data, Consumer<String> progress) {
        if (ChildProcess.stopOrphan(pidFile(data), "postgres")) {
            progress.accept("Stopped a PostgreSQL that an earlier run left behind");
        }
    }

    /** After a power cut the file may name nobody, or a process that is no PostgreSQL; the next start would wait for it. */
    private static void forgetDeadPostmaster(Options options) {
        Path pidFile = pidFile(options.data());
        if (ChildProcess.alive(pidFile, "postgres").isEmpty()) {
            try {
                Files.deleteIfExists(pidFile);
            } catch (IOException e) {
                throw new StartFailed("The file " + pidFile + " cannot be removed: " + e.getMessage(), e);
            }
        }
    }

    private static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    /** PostgreSQL itself quotes the names and values, which such statements take no parameters for. */
    private static void run(Connection connection, String pattern, String... values) throws SQLException {
        String marks = ", ?".repeat(values.length);
        try (var format = connection.prepareStatement("select format(?" + marks + ")");
                var statement = connection.createStatement()) {
            format.setString(1, pattern);
            for (int i = 0; i < values.length; i++) {
                format.setString(i + 2, values[i]);
            }
            var formatted = format.executeQuery();
            formatted.next();
            statement.execute(formatted.getString(1));
        }
    }
}

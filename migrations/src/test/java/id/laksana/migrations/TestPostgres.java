package id.laksana.migrations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL for all tests of the module, and in it a database with its own logins for each test class. */
final class TestPostgres {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    final Database main;
    final Logins logins;
    private final String name = "test_" + DATABASES.incrementAndGet();

    /** Owned by an operator as production has one: no superuser, but one who may create roles. */
    TestPostgres() {
        main = database(name);
        logins = new Logins(
                new Login("app_" + name, "app's secret"), new Login("platform_" + name, "platform's secret"));
    }

    /** A further database with the same operator. */
    static Database database(String name) {
        asSuperuser("""
                do $$ begin
                    create role operator login createrole password 'secret';
                exception when duplicate_object then null;
                end $$""");
        asSuperuser("create database " + name + " owner operator");
        return new Database(url(name), "operator", "secret");
    }

    /** As the command reads it. */
    Map<String, String> environment() {
        return Map.of(
                "LAKSANA_DB_URL", main.url(),
                "LAKSANA_DB_OPERATOR_USER", main.user(),
                "LAKSANA_DB_OPERATOR_PASSWORD", main.password(),
                "LAKSANA_DB_APP_USER", logins.app().name(),
                "LAKSANA_DB_APP_PASSWORD", logins.app().password(),
                "LAKSANA_DB_PLATFORM_USER", logins.platform().name(),
                "LAKSANA_DB_PLATFORM_PASSWORD", logins.platform().password());
    }

    Migrator migrator() {
        return new Migrator(Databases.of(main), logins);
    }

    /** The command in a process of its own. */
    Process startCommand() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Main.class.getName(), "migrate");
        builder.environment().putAll(environment());
        return builder.start();
    }

    /** What an operator's tool does once an agency is decided on; provisioning proper is tested in its own module. */
    void register(AgencyKey agency) {
        register(agency, Databases.MAIN);
    }

    void register(AgencyKey agency, String database) {
        main.inTransaction(Platform.OWNER, Platform.SCHEMA, connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into agency (key, name, province_code, region_code, database, status)
                    values (?, ?, '33', '33.19', ?, 'ACTIVE')""")) {
                insert.setString(1, agency.value());
                insert.setString(2, "Dinas " + agency);
                insert.setString(3, database);
                return insert.executeUpdate();
            }
        });
    }

    Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(main.url(), login.name(), login.password());
    }

    /** As the application does it: the login takes the working role. */
    Connection connectFor(AgencyKey agency) throws SQLException {
        var connection = connect(logins.app());
        Database.become(connection, agency.workingRole(), agency.schema());
        return connection;
    }

    /** In this test's database, by one to whom nothing is forbidden. */
    void execute(String sql) {
        execute(name, sql);
    }

    /** The first column of what one sees to whom nothing is hidden. */
    List<String> query(String sql, String... parameters) {
        try (var connection = SERVER.getDatabase("postgres", name).getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            var found = new ArrayList<String>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static void asSuperuser(String sql) {
        execute("postgres", sql);
    }

    private static void execute(String database, String sql) {
        try (var connection = SERVER.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + database;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package id.laksana.operators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.laksana.Application;
import id.laksana.migrations.Migrator;
import id.laksana.migrations.Outcome;
import id.laksana.migrations.Progress;
import id.laksana.migrations.Settings;
import id.laksana.realm.OperatorsRealm;
import id.laksana.sop.version.CatalogStarter;
import id.laksana.tenantadmin.Main;
import id.laksana.testing.Installation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The command line on a database and a realm of its own, beside the installation's on the same servers. */
final class CommandLineUnderTest {

    private static final String SECRET = "a secret of these tests only";

    final OperatorsRealm realm;
    private final String name;

    CommandLineUnderTest(String name) {
        this.name = name;
        this.realm = new OperatorsRealm(name);
        Installation.get().database().server().ensureOwner(name + "_operator", SECRET, name, true);
        // Roles belong to the whole cluster, and the installation's operator made this one.
        execute("grant platform_owner to " + name + "_operator with admin true, inherit false, set true");
        Settings settings = Settings.from(environment(realm.url()));
        Outcome outcome = new Migrator(settings.databases(), settings.logins()).migrate(1, Progress.SILENT);
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError(outcome);
        }
    }

    record Ran(int code, String out, String err) {

        /** The rows that were printed, each cell by the name of its column. */
        List<Map<String, String>> rows() {
            List<Map<String, String>> rows = new ArrayList<>();
            json().forEach(row -> rows.add(new JsonMapper().convertValue(row, new TypeReference<>() {})));
            return rows;
        }

        private JsonNode json() {
            try {
                return new JsonMapper().readTree(out);
            } catch (JsonProcessingException e) {
                throw new AssertionError(out + err, e);
            }
        }
    }

    Ran run(String... arguments) {
        return run(realm.url(), arguments);
    }

    /** With Keycloak at another address than its own. */
    Ran run(URI keycloak, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(environment(keycloak), clock -> new CatalogStarter(clock, false))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(Stream.of(arguments), Stream.of("--output", "json"))
                        .toArray(String[]::new));
        return new Ran(code, out.toString(), err.toString());
    }

    /** The real command in a process of its own, which may be killed; it prints into the file. */
    Process start(URI keycloak, ProcessBuilder.Redirect out, String... arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Application.class.getName()),
                        Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out);
        builder.environment().putAll(environment(keycloak));
        return builder.start();
    }

    private Map<String, String> environment(URI keycloak) {
        return Map.ofEntries(
                Map.entry(
                        "LAKSANA_DB_URL",
                        Installation.get().database().server().options().url(name)),
                Map.entry("LAKSANA_DB_OPERATOR_USER", name + "_operator"),
                Map.entry("LAKSANA_DB_OPERATOR_PASSWORD", SECRET),
                Map.entry("LAKSANA_DB_APP_USER", name + "_app"),
                Map.entry("LAKSANA_DB_APP_PASSWORD", SECRET),
                Map.entry("LAKSANA_DB_PLATFORM_USER", name + "_platform"),
                Map.entry("LAKSANA_DB_PLATFORM_PASSWORD", SECRET),
                Map.entry("LAKSANA_KEYCLOAK_URL", keycloak.toString()),
                Map.entry("LAKSANA_KEYCLOAK_REALM", name),
                Map.entry("LAKSANA_PROVISIONER_SECRET", realm.provisionerSecret()));
    }

    /** In the database, by one to whom nothing is forbidden. */
    void execute(String sql) {
        try (var connection =
                        Installation.get().database().server().superuser(name).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    List<String> query(String sql) {
        try (var connection =
                        Installation.get().database().server().superuser(name).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}

package id.laksana.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.laksana.agency.AgencyRegistry;
import id.laksana.demo.PostgresServer;
import id.laksana.sop.version.CatalogStarter;
import id.laksana.tenantadmin.Main;
import id.laksana.tenantadmin.realm.KeycloakAdmin;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** An agency for one test, founded by the operator's own command, and gone without a trace when the test ends. */
public final class FoundedAgency implements AutoCloseable {

    private final Installation installation = Installation.get();
    private final String key;
    private final String password;

    public FoundedAgency(String key, String name) {
        this.key = key;
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(environment(), clock -> new CatalogStarter(clock, false))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(
                        "provision",
                        key,
                        "--name",
                        name,
                        "--province",
                        "33",
                        "--region",
                        "33.99",
                        "--admin",
                        administrator(),
                        "--output",
                        "json");
        if (code != 0) {
            throw new AssertionError(out.toString() + err);
        }
        password = password(out.toString());
        installation.bean(AgencyRegistry.class).refresh();
    }

    public String administrator() {
        return "admin." + key;
    }

    /** With which the first administrator logs in once. */
    public String password() {
        return password;
    }

    /** Erases the accounts too, each of which belongs to the agency only. */
    @Override
    public void close() {
        String schema = "agency_" + key.replace('-', '_');
        execute(
                "drop schema " + schema + " cascade",
                "delete from platform.agency_event where agency = '" + key + "'",
                "delete from platform.audit_seal where agency = '" + key + "'",
                "delete from platform.agency where key = '" + key + "'",
                "drop owned by " + schema + ", " + schema + "_owner",
                "drop role " + schema,
                "drop role " + schema + "_owner");
        KeycloakAdmin admin = installation.realm().admin();
        StreamSupport.stream(
                        admin.get("/organizations?exact=true&search=" + key).spliterator(), false)
                .map(organization -> organization.path("id").asText())
                .forEach(id -> erase(admin, id));
        installation.bean(AgencyRegistry.class).refresh();
    }

    private static void erase(KeycloakAdmin admin, String organization) {
        admin.get("/organizations/" + organization + "/members")
                .forEach(member -> admin.delete("/users/" + member.path("id").asText()));
        admin.delete("/organizations/" + organization);
    }

    private void execute(String... statements) {
        try (var connection = installation
                        .database()
                        .server()
                        .superuser(PostgresServer.DATABASE)
                        .getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(List.of(statements).toString(), e);
        }
    }

    private Map<String, String> environment() {
        Map<String, Object> settings = installation.settings(0, 0);
        Map<String, String> environment = new HashMap<>();
        Map.of(
                        "LAKSANA_DB_URL", "laksana.databases.main.url",
                        "LAKSANA_DB_OPERATOR_USER", "laksana.operator.username",
                        "LAKSANA_DB_OPERATOR_PASSWORD", "laksana.operator.password",
                        "LAKSANA_DB_APP_USER", "laksana.databases.main.username",
                        "LAKSANA_DB_APP_PASSWORD", "laksana.databases.main.password",
                        "LAKSANA_DB_PLATFORM_USER", "laksana.platform-database.username",
                        "LAKSANA_DB_PLATFORM_PASSWORD", "laksana.platform-database.password",
                        "LAKSANA_PROVISIONER_SECRET", "laksana.keycloak.provisioner-secret")
                .forEach((variable, setting) -> environment.put(variable, String.valueOf(settings.get(setting))));
        environment.put("LAKSANA_KEYCLOAK_URL", installation.realm().url().toString());
        return environment;
    }

    private static String password(String printed) {
        try {
            return new JsonMapper()
                    .readTree(printed)
                    .get(0)
                    .path("one-time_password")
                    .asText();
        } catch (JsonProcessingException e) {
            throw new AssertionError(printed, e);
        }
    }
}

package id.laksana.tenantadmin.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RealmCommandTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "LAKSANA_KEYCLOAK_URL", "http://localhost:1",
            "LAKSANA_KEYCLOAK_ADMIN_CLIENT", "admin",
            "LAKSANA_KEYCLOAK_ADMIN_SECRET", "secret of the administrator",
            "LAKSANA_BASE_URL", "https://laksana.go.id",
            "LAKSANA_OIDC_CLIENT_SECRET", "secret of the application",
            "LAKSANA_PROVISIONER_SECRET", "secret of the provisioner");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void shouldNameTheVariableThatIsMissing() {
        for (var variable : ENVIRONMENT.keySet()) {
            var environment = new HashMap<>(ENVIRONMENT);
            environment.put(variable, " ");

            assertThat(run(environment, "apply")).isEqualTo(2);

            assertThat(err.toString()).contains("The environment variable " + variable + " is missing.");
        }
    }

    @Test
    void shouldRefuseASecretThatIsShortOrOfTheDemo() {
        for (var secret : new String[] {"short", "demo-secret-of-the-application"}) {
            var environment = new HashMap<>(ENVIRONMENT);
            environment.put("LAKSANA_OIDC_CLIENT_SECRET", secret);

            assertThat(run(environment, "apply")).isEqualTo(2);

            assertThat(err.toString()).contains("LAKSANA_OIDC_CLIENT_SECRET").doesNotContain(secret);
        }
    }

    @Test
    void shouldRefuseWhatIsNoAddress() {
        var environment = new HashMap<>(ENVIRONMENT);
        environment.put("LAKSANA_BASE_URL", "laksana");

        assertThat(run(environment, "apply")).isEqualTo(2);

        assertThat(err.toString()).contains("laksana is no web address");
    }

    @Test
    void shouldMakeNoClientWithScopesThatThereAreNotOrOfNoAgency() {
        var environment = new HashMap<>(ENVIRONMENT);
        environment.put("LAKSANA_CLIENT_SECRET", "secret of another system");

        assertThat(run(environment, "client", "kudus", "sicantik.kudus", "--scopes", "cases:read,cases:erase"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("No scopes: [cases:erase]");
        assertThat(run(environment, "client", "Kudus!", "sicantik.kudus", "--scopes", "cases:read"))
                .isEqualTo(2);
        assertThat(run(ENVIRONMENT, "client", "kudus", "sicantik.kudus", "--scopes", "cases:read"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("LAKSANA_CLIENT_SECRET is missing");
        assertThat(run(environment, "client", "kudus", "sicantik.kudus", "--scopes", "cases:read"))
                .isEqualTo(4);
    }

    @Test
    void shouldSayThatKeycloakCannotBeReached() {
        assertThat(run(ENVIRONMENT, "apply")).isEqualTo(4);

        assertThat(err.toString())
                .isEqualTo("Keycloak at http://localhost:1 cannot be reached." + System.lineSeparator());
    }

    @Test
    void shouldExplainItself() {
        assertThat(run(ENVIRONMENT, "apply", "--help")).isZero();
        assertThat(out.toString()).contains("Exit codes:", "LAKSANA_PROVISIONER_SECRET");

        assertThat(run(ENVIRONMENT)).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required subcommand");
    }

    private int run(Map<String, String> environment, String... arguments) {
        return new CommandLine(new RealmCommand(environment))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

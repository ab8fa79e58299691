package id.laksana.helm;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Helm refuses before anything reaches the cluster. */
class HelmValuesTest {

    @ParameterizedTest
    @CsvSource({
        "baseUrl, http://sop.dairikab.go.id",
        "baseUrl, https://sop.dairikab.go.id/dairi",
        "baseUrl, https://localhost",
        "baseUrl, null",
        "image.repository, null",
        "image.repository, change-me/laksana",
        "image.tag, null",
        "image.tag, latest",
        "image.tag, change-me",
        "oidc.issuer, http://login.dairikab.go.id/realms/laksana",
        "oidc.issuer, https://login.example.org/realms/laksana",
        "oidc.issuer, null",
        "database.url, postgresql://postgres/laksana",
        "database.url, jdbc:postgresql://change-me/laksana",
        "database.url, jdbc:postgresql://postgres/laksana?password=rahasia",
        "database.url, jdbc:postgresql://laksana:rahasia@postgres/laksana",
        "database.url, null",
        "database.appUser, agency_dairi",
        "database.password, rahasia",
        "secrets.app.name, CHANGE_ME",
        "secrets.app.name, null",
        "secrets.app.oidcClientSecret, rahasia",
        "secrets.operator.name, null",
        "secrets.operator.keys.password, null",
        "ingress.tlsSecret, null",
        "ingress.tls, false",
        "replicas, 0",
        "replica, 3"
    })
    void shouldRefuse(String key, String value) {
        assertThatThrownBy(() -> Chart.template(Map.of(key, value)))
                .hasMessageContaining("values don't meet the specifications of the schema")
                .hasMessageContaining(key.substring(key.lastIndexOf('.') + 1));
    }

    @Test
    void shouldRefuseNetworkPolicyThatAdmitsNobody() {
        assertThatThrownBy(() -> Chart.template(Map.of("networkPolicy.enabled", true)))
                .hasMessageContaining("at '/networkPolicy/from': minItems");
    }
}

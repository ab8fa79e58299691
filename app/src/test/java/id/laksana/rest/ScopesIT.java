package id.laksana.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.identity.Permission;
import id.laksana.tenantadmin.realm.ServiceClients;
import id.laksana.testing.Beside;
import id.laksana.testing.Installation;
import id.laksana.testing.Operations;
import id.laksana.testing.Rest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each scope, given to a system of its own by Keycloak, against every operation that there is. */
@Beside
class ScopesIT {

    private final Installation installation = Installation.get();
    private final Rest rest = new Rest(installation.base());
    private final Operations operations = Operations.of(installation.app());

    @Test
    void shouldOpenEachOperationToItsScopeAlone() {
        for (String scope : ServiceClients.scopes()) {
            OtherSystem system = OtherSystem.of("dairi", "uji-" + scope.replace(':', '-'), Set.of(scope));
            String bearer = system.bearer();
            for (Operations.One operation : operations.all()) {
                HttpResponse<String> answer = call(operation, "dairi", bearer);

                if (operation.permission().scope().equals(Optional.of(scope))) {
                    assertThat(answer.statusCode())
                            .as("%s with %s: %s", operation, scope, answer.body())
                            .isNotIn(401, 403)
                            .isLessThan(500);
                } else {
                    assertThat(answer.statusCode())
                            .as("%s with %s", operation, scope)
                            .isEqualTo(403);
                    assertThat(answer.body()).contains("\"code\":\"not-allowed\"");
                }
            }
        }
    }

    @Test
    void shouldShowAnotherAgencyToNoSystemWhateverItsScopes() {
        String bearer =
                OtherSystem.of("dairi", "uji-semua", ServiceClients.scopes()).bearer();
        for (Operations.One operation : operations.all()) {
            HttpResponse<String> foreign = call(operation, "kudus", bearer);
            HttpResponse<String> absent = call(operation, "tidak-ada", bearer);

            assertThat(foreign.statusCode()).as("%s", operation).isEqualTo(404);
            assertThat(seen(foreign)).as("%s", operation).isEqualTo(seen(absent));
        }
    }

    /** A scope that opens nothing would be a promise. */
    @Test
    void shouldHaveAnOperationForEveryScope() {
        assertThat(operations.all().stream()
                        .map(Operations.One::permission)
                        .map(Permission::scope)
                        .flatMap(Optional::stream))
                .containsAll(ServiceClients.scopes());
    }

    private HttpResponse<String> call(Operations.One operation, String agency, String bearer) {
        String body = operation.method().permitsRequestBody() ? "{}" : "";
        return rest.send(operation.method().name(), operation.in(agency), bearer, body);
    }

    private static String seen(HttpResponse<String> answer) {
        String id = answer.headers().firstValue("x-request-id").orElseThrow();
        return answer.body().replace(id, "ID");
    }
}

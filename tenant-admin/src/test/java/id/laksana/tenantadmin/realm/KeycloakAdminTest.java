package id.laksana.tenantadmin.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeycloakAdminTest {

    private static final String SECRET = "hush-hush";

    private volatile Instant now = Instant.parse("2026-01-05T08:00:00Z");
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile Answer answer = new Answer(200, "{\"realm\": \"laksana\"}");

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private record Answer(int status, String body) {}

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realms/master/protocol/openid-connect/token", this::giveToken);
        server.createContext("/admin/realms", this::giveAnswer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void shouldKeepTheTokenUntilAFifthOfItsLifeIsLeft() {
        var admin = admin();

        admin.get("");
        pass(Duration.ofSeconds(47));
        admin.get("");
        assertThat(tokens).hasValue(1);

        pass(Duration.ofSeconds(1));
        admin.get("");
        assertThat(tokens).hasValue(2);
    }

    @Test
    void shouldAskForAnotherTokenWhenKeycloakNoLongerTakesIt() {
        answer = new Answer(401, "");

        assertThatExceptionOfType(KeycloakException.class)
                .isThrownBy(() -> admin().get(""))
                .matches(e -> e.status() == 401);

        assertThat(tokens).hasValue(2);
    }

    @Test
    void shouldSayWhyKeycloakRefused() {
        answer = new Answer(409, "{\"errorMessage\": \"User exists with same username\"}");

        assertThatExceptionOfType(KeycloakException.class)
                .isThrownBy(() -> admin().post("/users", Json.object().put("secret", SECRET)))
                .withMessage("Keycloak refused POST /admin/realms/laksana/users: User exists with same username"
                        + " (status 409).");
    }

    @Test
    void shouldNotSayTheSecretWhenThereIsNoToken() {
        tokens.set(-1);

        var refusal = catchThrowableOfType(KeycloakException.class, () -> admin().get(""));

        assertThat(refusal)
                .hasMessage("Keycloak gave client boot of realm master no token: Invalid client (status 401).");
        assertThat(refusal.toString()).doesNotContain(SECRET);
    }

    @Test
    void shouldFindNothingWhereKeycloakHasNothing() {
        answer = new Answer(404, "{\"error\": \"Realm not found.\"}");

        assertThat(admin().find("")).isEmpty();
    }

    @Test
    void shouldCallAKeycloakUnreachableThatDoesNotAnswerOrIsStarting() {
        answer = new Answer(503, "<html>");
        assertThatExceptionOfType(KeycloakException.class)
                .isThrownBy(() -> admin().get(""))
                .matches(KeycloakException::isUnreachable);

        server.stop(0);
        assertThatExceptionOfType(KeycloakException.class)
                .isThrownBy(() -> admin().get(""))
                .matches(KeycloakException::isUnreachable)
                .withMessageEndingWith("cannot be reached.");
    }

    private KeycloakAdmin admin() {
        var url = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        InstantSource source = () -> now;
        return new KeycloakAdmin(
                url, "laksana", Credentials.ofMaster("boot", new Secret(SECRET)), source.withZone(ZoneOffset.UTC));
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private void giveToken(HttpExchange exchange) throws IOException {
        var wanted = tokens.get() >= 0;
        var body = wanted
                ? "{\"access_token\": \"t%d\", \"expires_in\": 60}".formatted(tokens.incrementAndGet())
                : "{\"error\": \"invalid_client\", \"error_description\": \"Invalid client\"}";
        send(exchange, new Answer(wanted ? 200 : 401, body));
    }

    private void giveAnswer(HttpExchange exchange) throws IOException {
        send(exchange, answer);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}

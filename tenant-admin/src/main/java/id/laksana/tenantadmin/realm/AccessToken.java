package id.laksana.tenantadmin.realm;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The access token of a service account, kept until a fifth of its life is left. */
final class AccessToken {

    private static final double USED_SHARE = 0.8;

    private final Http http;
    private final Credentials credentials;
    private final Clock clock;
    private @Nullable Token token;

    AccessToken(Http http, Credentials credentials, Clock clock) {
        this.http = http;
        this.credentials = credentials;
        this.clock = clock;
    }

    private record Token(String value, Instant until) {}

    synchronized String value() {
        var now = clock.instant();
        var current = token;
        if (current == null || !now.isBefore(current.until())) {
            current = request(now);
            token = current;
        }
        return current.value();
    }

    /** For a token that Keycloak no longer takes, as after its keys were changed. */
    synchronized void forget() {
        token = null;
    }

    private Token request(Instant now) {
        var answer = http.send(
                "POST",
                "/realms/" + credentials.realm() + "/protocol/openid-connect/token",
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                BodyPublishers.ofString(form()));
        var value = answer.body().path("access_token").textValue();
        if (!answer.isSuccess() || value == null) {
            throw new KeycloakException(
                    answer.status(),
                    "Keycloak gave client %s of realm %s no token: %s (status %d)."
                            .formatted(credentials.clientId(), credentials.realm(), answer.reason(), answer.status()));
        }
        var seconds = answer.body().path("expires_in").asLong() * USED_SHARE;
        return new Token(value, now.plusMillis((long) (seconds * 1000)));
    }

    private String form() {
        var fields = Map.of(
                "grant_type", "client_credentials",
                "client_id", credentials.clientId(),
                "client_secret", credentials.secret().value());
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

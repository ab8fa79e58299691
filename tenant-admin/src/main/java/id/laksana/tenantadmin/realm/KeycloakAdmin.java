package id.laksana.tenantadmin.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keycloak's Admin REST API for one realm; paths begin below the realm. */
public final class KeycloakAdmin {

    private static final String REALMS = "/admin/realms";

    private final String realm;
    private final Http http;
    private final AccessToken token;

    public KeycloakAdmin(URI server, String realm, Credentials credentials, Clock clock) {
        this(server, realm, credentials, clock, Http.ANSWER);
    }

    /** @param patience how long to wait for an answer */
    public KeycloakAdmin(URI server, String realm, Credentials credentials, Clock clock, Duration patience) {
        this.realm = realm;
        this.http = new Http(server, patience);
        this.token = new AccessToken(http, credentials, clock);
    }

    /** A value as it may stand in a path or a query. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    String realm() {
        return realm;
    }

    void createRealm(ObjectNode representation) {
        succeed("POST", REALMS, representation);
    }

    /** What is at the path, if there is anything. */
    public Optional<JsonNode> find(String path) {
        var answer = send("GET", inRealm(path), null);
        return answer.status() == HttpURLConnection.HTTP_NOT_FOUND
                ? Optional.empty()
                : Optional.of(demand(answer, "GET", inRealm(path)));
    }

    public JsonNode get(String path) {
        return succeed("GET", inRealm(path), null);
    }

    /** All that is at the path, which has a query, page by page. */
    Stream<JsonNode> each(String path, int page) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode found;
        do {
            found = get(path + "&first=" + all.size() + "&max=" + page);
            found.forEach(all::add);
        } while (found.size() == page);
        return all.stream();
    }

    public void post(String path, JsonNode body) {
        succeed("POST", inRealm(path), body);
    }

    /** Makes something, and tells its id. */
    String create(String path, JsonNode body) {
        var answer = send("POST", inRealm(path), body);
        demand(answer, "POST", inRealm(path));
        return answer.location()
                .map(location -> location.substring(location.lastIndexOf('/') + 1))
                .orElseThrow(() -> new KeycloakException(
                        answer.status(), "Keycloak does not say where it made what was posted to " + path + "."));
    }

    public void post(String path) {
        succeed("POST", inRealm(path), null);
    }

    public void put(String path, JsonNode body) {
        succeed("PUT", inRealm(path), body);
    }

    public void put(String path) {
        succeed("PUT", inRealm(path), null);
    }

    public void delete(String path, JsonNode body) {
        succeed("DELETE", inRealm(path), body);
    }

    public void delete(String path) {
        succeed("DELETE", inRealm(path), null);
    }

    private String inRealm(String path) {
        return REALMS + "/" + encoded(realm) + path;
    }

    private JsonNode succeed(String method, String path, @Nullable JsonNode body) {
        return demand(send(method, path, body), method, path);
    }

    private static JsonNode demand(Http.Answer answer, String method, String path) {
        if (!answer.isSuccess()) {
            throw new KeycloakException(
                    answer.status(),
                    "Keycloak refused %s %s: %s (status %d)."
                            .formatted(method, path, answer.reason(), answer.status()));
        }
        return answer.body();
    }

    private Http.Answer send(String method, String path, @Nullable JsonNode body) {
        var answer = sendOnce(method, path, body);
        if (answer.status() == HttpURLConnection.HTTP_UNAUTHORIZED) {
            token.forget();
            return sendOnce(method, path, body);
        }
        return answer;
    }

    private Http.Answer sendOnce(String method, String path, @Nullable JsonNode body) {
        var headers = Map.of("Authorization", "Bearer " + token.value(), "Content-Type", "application/json");
        return http.send(method, path, headers, body);
    }
}

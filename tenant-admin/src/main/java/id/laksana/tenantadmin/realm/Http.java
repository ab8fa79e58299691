package id.laksana.tenantadmin.realm;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sends requests to one Keycloak and reads its answers, be they JSON or not. */
final class Http {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    static final Duration ANSWER = Duration.ofSeconds(30);

    private final String server;
    private final Duration patience;
    private final JsonMapper mapper = new JsonMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    Http(URI server, Duration patience) {
        this.server = server.toString().replaceFirst("/+$", "");
        this.patience = patience;
    }

    /** @param location of what was made, if something was */
    record Answer(int status, JsonNode body, Optional<String> location) {

        boolean isSuccess() {
            return status / 100 == 2;
        }

        /** Why Keycloak refused, in its own words. */
        String reason() {
            return Stream.of("errorMessage", "error_description", "error")
                    .map(body::path)
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::textValue)
                    .findFirst()
                    .orElse("no reason given");
        }
    }

    Answer send(String method, String path, Map<String, String> headers, @Nullable JsonNode body) {
        return send(method, path, headers, body == null ? BodyPublishers.noBody() : json(body));
    }

    Answer send(String method, String path, Map<String, String> headers, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(server + path))
                .timeout(patience)
                .method(method, body);
        headers.forEach(request::header);
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    read(response.body()),
                    response.headers().firstValue("Location"));
        } catch (IOException e) {
            throw KeycloakException.unreachable("Keycloak at " + server + " cannot be reached.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw KeycloakException.unreachable("Interrupted while waiting for Keycloak at " + server + ".", e);
        }
    }

    private BodyPublisher json(JsonNode body) {
        return BodyPublishers.ofString(body.toString());
    }

    private JsonNode read(String body) {
        try {
            return mapper.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}

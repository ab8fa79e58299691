package id.laksana.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** A program that uses the REST interface with a bearer token. */
public final class Rest {

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    public Rest(URI base) {
        this.base = base;
    }

    public HttpResponse<String> get(String path, String bearer) {
        return send("GET", path, bearer, "");
    }

    public HttpResponse<String> put(String path, String bearer, String json) {
        return send("PUT", path, bearer, json);
    }

    public HttpResponse<String> send(String method, String path, String bearer, String json) {
        return send(method, path, bearer, json, Map.of());
    }

    /** @param headers others, and those that stand in the place of the usual */
    public HttpResponse<String> send(
            String method, String path, String bearer, String json, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .setHeader("Authorization", "Bearer " + bearer)
                .setHeader("Accept", "application/json")
                .setHeader("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        headers.forEach(request::setHeader);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted.", e);
        }
    }
}

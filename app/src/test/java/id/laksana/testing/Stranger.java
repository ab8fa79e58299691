package id.laksana.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Somebody without a login who reads what is everybody's. */
public final class Stranger {

    private final URI base;
    private final HttpClient client = HttpClient.newHttpClient();

    public Stranger(URI base) {
        this.base = base;
    }

    public HttpResponse<String> get(String address) {
        return send(request(address));
    }

    public HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(base + address));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted.", e);
        }
    }

    /** All that a client sees of an answer but the request's id, the time, and whether the connection goes on. */
    public static String seen(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        List.of("date", "x-request-id", "connection").forEach(headers::remove);
        String id = response.headers().firstValue("x-request-id").orElseThrow();
        return response.statusCode() + " " + headers + " " + response.body().replace(id, "ID");
    }
}

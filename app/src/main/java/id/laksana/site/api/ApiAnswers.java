package id.laksana.site.api;

import id.laksana.site.Answers;
import id.laksana.site.Form;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** Answers of REST: a program keeps one for itself, and asks before each use whether it still holds. */
@Singleton
public class ApiAnswers {

    private static final String KEPT_BY_THE_CALLER = "private, no-cache";

    private final JsonMapper json;

    ApiAnswers(JsonMapper json) {
        this.json = json;
    }

    /** @param known the tags that came with the request */
    public MutableHttpResponse<byte[]> of(Object told, @Nullable String known) {
        MutableHttpResponse<byte[]> answer = Answers.of(Form.of(write(told)), MediaType.APPLICATION_JSON_TYPE, known);
        answer.getHeaders().set(HttpHeaders.CACHE_CONTROL, KEPT_BY_THE_CALLER);
        return answer;
    }

    /** With the address of the part after this. */
    public MutableHttpResponse<byte[]> of(Slice<?> slice, HttpRequest<?> request, @Nullable String known) {
        MutableHttpResponse<byte[]> answer = of(slice, known);
        String next = slice.next();
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + after(request, next) + ">; rel=\"next\"");
        }
        return answer;
    }

    /** What changes with every look is not worth a tag. */
    public MutableHttpResponse<byte[]> passing(Object told) {
        return HttpResponse.ok(write(told))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private byte[] write(Object told) {
        try {
            return json.writeValueAsBytes(told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI after(HttpRequest<?> request, String cursor) {
        return UriBuilder.of(request.getUri().getRawPath() + query(request))
                .replaceQueryParam("cursor", cursor)
                .build();
    }

    private static String query(HttpRequest<?> request) {
        String query = request.getUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }
}

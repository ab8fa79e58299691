package id.laksana.site;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.Locale;
import java.util.stream.Stream;

/** Everybody's answers: whoever has one keeps it, and asks before each use whether it still holds. */
public final class Answers {

    private static final String KEPT_BUT_ASKED_FOR = "public, no-cache";

    private Answers() {}

    /** @param known the tags that came with the request */
    public static MutableHttpResponse<byte[]> of(Form form, MediaType type, @Nullable String known) {
        return isKnown(form.tag(), known)
                ? notModified(form.tag())
                : tagged(HttpResponse.ok(form.bytes()), form.tag()).contentType(type);
    }

    /** In a language other than which there may be. */
    public static MutableHttpResponse<byte[]> of(Form form, MediaType type, Locale language, @Nullable String known) {
        return of(form, type, known).header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
    }

    static MutableHttpResponse<byte[]> notModified(String tag) {
        return tagged(HttpResponse.notModified(), tag);
    }

    static boolean isKnown(String tag, @Nullable String known) {
        return known != null
                && Stream.of(known.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    private static MutableHttpResponse<byte[]> tagged(MutableHttpResponse<byte[]> answer, String tag) {
        return answer.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, KEPT_BUT_ASKED_FOR);
    }
}

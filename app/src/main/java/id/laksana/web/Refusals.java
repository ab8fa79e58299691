package id.laksana.web;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers with a refusal: a page in both languages to people, JSON to programs, and a line in the log. What it sends
 * depends on nothing but the refusal and the request's id, so that a foreign thing and an absent one look the same.
 */
@Singleton
public class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final String RETRY_SECONDS = "5";

    private final Texts texts;
    private final MeterRegistry meters;

    Refusals(Texts texts, MeterRegistry meters) {
        this.texts = texts;
        this.meters = meters;
    }

    public void send(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        note(request.getMethod(), request.getRequestURI(), refusal);
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        if (refusal.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        if (wantsJson(request)) {
            String json = json(refusal, RequestId.current(), List.of());
            PlainPage.send(response, refusal.status(), "application/json", json);
        } else {
            PlainPage.send(response, refusal.status(), "text/html", page(refusal, RequestId.current()));
        }
    }

    /** Logs and counts a refusal that something else answers with. */
    public void note(String method, String uri, Refusal refusal) {
        meters.counter("laksana.refusals", "code", refusal.code()).increment();
        LOG.info("Refused {} {} with {} ({})", harmless(method), harmless(uri), refusal.status(), refusal.code());
    }

    public String page(Refusal refusal, String requestId) {
        String content = """
                <p>%s</p>
                <section lang="en">
                <h2>%s</h2>
                <p>%s <a href="/">%s</a></p>
                </section>
                <p><a href="/">%s</a></p>
                <p class="id">ID %s</p>
                """.formatted(
                        text(Texts.INDONESIAN, refusal, "text"),
                        text(Texts.ENGLISH, refusal, "title"),
                        text(Texts.ENGLISH, refusal, "text"),
                        texts.get(Texts.ENGLISH, "refusal.home"),
                        texts.get(Texts.INDONESIAN, "refusal.home"),
                        requestId);
        return PlainPage.of(text(Texts.INDONESIAN, refusal, "title"), content);
    }

    /**
     * The refusal as JSON.
     *
     * @param fields the names of what is wrong in the body, if that is known
     */
    public String json(Refusal refusal, String requestId, List<String> fields) {
        return """
                {"error":"%s","pesan":"%s","message":"%s","fields":[%s],"requestId":"%s"}""".formatted(
                        refusal.code(),
                        text(Texts.INDONESIAN, refusal, "text"),
                        text(Texts.ENGLISH, refusal, "text"),
                        fields.stream().map("\"%s\""::formatted).collect(Collectors.joining(",")),
                        requestId);
    }

    private String text(Locale locale, Refusal refusal, String part) {
        return texts.get(locale, "refusal." + refusal.code() + "." + part);
    }

    private static boolean wantsJson(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                || isForPrograms(request.getRequestURI(), request.getHeader("Accept"));
    }

    /** Whether a page would be of no use to whoever asks for the address. */
    public static boolean isForPrograms(String path, @Nullable String accept) {
        return path.endsWith(".json") || (accept != null && accept.startsWith("application/json"));
    }

    /** An address as typed by anybody may hold line breaks that would forge lines of the log. */
    private static String harmless(String typed) {
        String visible = typed.replaceAll("[^\\x21-\\x7e]", "?");
        return visible.length() > 200 ? visible.substring(0, 200) + "…" : visible;
    }
}

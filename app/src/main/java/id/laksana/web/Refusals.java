package id.laksana.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers with a refusal: a page in both languages to people, a problem to programs, and a line in the log. What it sends depends on nothing but the
 * refusal, the language and the request's id, so that a foreign thing and an absent one look the same.
 */
@Singleton
public class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final String RETRY_SECONDS = "5";
    private static final String LANGUAGES = "Accept-Language";

    private final Texts texts;
    private final MeterRegistry meters;
    private final JsonMapper json;

    Refusals(Texts texts, MeterRegistry meters, JsonMapper json) {
        this.texts = texts;
        this.meters = meters;
        this.json = json;
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
            Locale language = Texts.wanted(request.getHeader(LANGUAGES));
            response.setHeader("Content-Language", language.getLanguage());
            response.addHeader("Vary", LANGUAGES);
            PlainPage.send(
                    response, refusal.status(), Problem.TYPE, write(problem(refusal, language), RequestId.current()));
        } else {
            PlainPage.send(response, refusal.status(), "text/html", page(refusal, RequestId.current()));
        }
    }

    /** Logs and counts a refusal that something else answers with. */
    public void note(String method, String uri, Refusal refusal) {
        note(method, uri, refusal.code(), refusal.status());
    }

    public void note(String method, String uri, Problem problem) {
        note(method, uri, problem.code(), problem.status());
    }

    private void note(String method, String uri, String code, int status) {
        meters.counter("laksana.refusals", "code", code).increment();
        LOG.info("Refused {} {} with {} ({})", harmless(method), harmless(uri), status, code);
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

    /** The refusal for programs. */
    public Problem problem(Refusal refusal, Locale language) {
        return new Problem(
                refusal.code(),
                refusal.status(),
                text(language, refusal, "title"),
                text(language, refusal, "text"),
                Map.of());
    }

    /** A problem as it is sent. */
    public String write(Problem problem, String requestId) {
        try {
            return json.writeValueAsString(problem.members(requestId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Locale locale, Refusal refusal, String part) {
        return texts.get(locale, "refusal." + refusal.code() + "." + part);
    }

    private static boolean wantsJson(HttpServletRequest request) {
        return isOfRest(request.getRequestURI()) || isForPrograms(request.getRequestURI(), request.getHeader("Accept"));
    }

    /** Whether only programs ask for the address. */
    public static boolean isOfRest(@Nullable String path) {
        return path != null && path.startsWith("/api/");
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

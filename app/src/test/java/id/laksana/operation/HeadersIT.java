package id.laksana.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.testing.RawHttp;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of answer tells browsers what our pages never do, and nobody what we are made of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTurn("the sessions of the administrator of Dairi")
class HeadersIT {

    private static final String PAGE = "Accept: text/html";
    private static final String REST = "Accept: application/json";
    private static final Pattern BUILD = Pattern.compile("VAADIN/build/[A-Za-z0-9_.-]+\\.js");

    private static final Map<String, String> ALWAYS = Map.of(
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "same-origin",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin");

    private final Installation installation = Installation.get();
    private final RawHttp raw = new RawHttp(installation.base());
    private final RawHttp management = new RawHttp(installation.management());

    @SuppressWarnings("NullAway.Init")
    private OpenPage page;

    @BeforeAll
    void openPage() {
        page = OpenPage.of(installation, "admin.dairi", "dairi");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"pages", "files", "events", "logins", "rest", "probes", "oddities"})
    void shouldSayWhatPagesNeverDo(String kind, int status, String answer) {
        Map<String, List<String>> headers = headers(answer);

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        ALWAYS.forEach((name, value) -> assertThat(headers).as(kind).containsEntry(name, List.of(value)));
        assertThat(headers.get("content-security-policy")).singleElement().satisfies(HeadersIT::isStrict);
        assertThat(headers.get("permissions-policy")).singleElement().asString().contains("payment=()");
        assertThat(headers.get("x-request-id")).singleElement().asString().matches("[0-9a-f]{8}-[0-9a-f]{8}");
        assertThat(headers)
                .doesNotContainKeys("server", "x-powered-by", "x-vaadin-version", "strict-transport-security");
        assertThat(answer).doesNotContainPattern("(?i)tomcat|micronaut/|vaadin [0-9]|\\n\\tat |Exception");
        assertThat(headers.getOrDefault("set-cookie", List.of()))
                .allSatisfy(cookie -> assertThat(cookie).contains("; HttpOnly").contains("; SameSite=Lax"));
    }

    Stream<Arguments> pages() {
        return Stream.of(
                of("page", 200, raw.get("/dairi", page.cookie())),
                of("page, by HEAD", 200, raw.send("HEAD", "/dairi", "", PAGE, page.cookie())),
                of("page of a foreign agency", 404, raw.get("/kudus", page.cookie())),
                of("start of a page", 200, raw.send("GET", "/?v-r=init&location=dairi", "", page.cookie())));
    }

    Stream<Arguments> files() {
        Matcher build = BUILD.matcher(raw.get("/dairi", page.cookie()));
        assertThat(build.find()).isTrue();
        return Stream.of(
                of("file of Vaadin", 200, raw.get("/" + build.group())),
                of("file of ours", 200, raw.get("/assets/laksana.css")),
                of("icon", 200, raw.get("/favicon.svg")),
                of("missing file", 404, raw.get("/assets/no-such.css")),
                of("missing download", 404, raw.get("/VAADIN/dynamic/resource/0/x/y", page.cookie())));
    }

    Stream<Arguments> events() {
        String push = "/VAADIN/push?v-r=push&v-uiId=" + page.number();
        return Stream.of(
                of("event", 200, raw.send("POST", page.events(), page.noEvent(), page.cookie())),
                of("malformed event", 400, raw.send("POST", page.events(), "{", page.cookie())),
                of("event without login", 200, raw.send("POST", page.events(), "{}")),
                of("heartbeat", 200, heartbeat(page.cookie())),
                of("heartbeat without login", 403, heartbeat("X-None: 1")),
                of("push", 101, raw.handshake(push, page.cookie())),
                of("push without login", 401, raw.handshake(push)));
    }

    Stream<Arguments> logins() {
        return Stream.of(
                of("redirect to the login", 302, raw.get("/dairi")),
                of("callback that nobody waits for", 400, raw.get("/masuk/kembali?state=x&code=y")),
                of("logout by another site", 302, raw.get("/keluar", "Sec-Fetch-Site: cross-site")),
                of("logout", 200, raw.get("/keluar", "Sec-Fetch-Site: same-origin")),
                of("end of the login", 302, raw.get("/keluar/akhir", "Sec-Fetch-Site: same-origin")),
                of("logged out", 200, raw.get("/keluar/selesai")),
                of("back-channel logout", 400, raw.send("POST", "/masuk/backchannel-logout", "logout_token=x")));
    }

    Stream<Arguments> rest() {
        String bearer = "Authorization: Bearer " + installation.bearer("admin.dairi");
        return Stream.of(
                of("REST", 200, raw.send("GET", "/api/dairi/profile", "", REST, bearer)),
                of("REST without token", 401, raw.send("GET", "/api/dairi/profile", "", REST)),
                of("REST of another agency", 404, raw.send("GET", "/api/kudus/profile", "", REST, bearer)),
                of("REST nowhere", 404, raw.send("GET", "/api/dairi/nowhere", "", REST, bearer)),
                of("REST, method", 405, raw.send("DELETE", "/api/dairi/profile", "", REST, bearer)),
                of(
                        "REST, body",
                        400,
                        raw.send("PUT", "/api/dairi/profile", "{", REST, bearer, "Content-Type: application/json")));
    }

    Stream<Arguments> probes() {
        return Stream.of(
                of("liveness", 200, management.get("/health/liveness")),
                of("readiness", 200, management.get("/health/readiness")),
                of("metrics", 200, management.get("/metrics")),
                of("a page at the management port", 404, management.get("/dairi")),
                of("metrics at the main port", 404, raw.get("/metrics")),
                of("health at the main port", 404, raw.get("/health/liveness")));
    }

    Stream<Arguments> oddities() {
        return Stream.of(
                of("OPTIONS", 405, raw.send("OPTIONS", "/dairi", "", page.cookie())),
                of("TRACE", 405, raw.send("TRACE", "/dairi", "", page.cookie())),
                of(
                        "a foreign page's event",
                        403,
                        raw.send("POST", page.events(), "{}", page.cookie(), "Origin: https://evil.example")),
                of("an address that plays tricks", 400, raw.get("/dairi/..%2fkudus")),
                of("a line that is no request", 400, raw.send("GET /da\u0001iri HTTP/1.1\r\nHost: localhost\r\n\r\n")),
                of("no HTTP", 400, raw.send("\u0016\u0003\u0001 / HTTP/1.1\r\n\r\n")),
                of("no host", 400, raw.send("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")),
                of(
                        "two lengths",
                        400,
                        raw.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n")),
                of("a header that is too large", 431, raw.get("/", "X-Large: " + "x".repeat(100 * 1024))));
    }

    @Test
    void shouldSpeakForTlsWhereBrowsersUseIt() {
        try (var secure = installation.beside(Map.of("laksana.oidc.base-url", "https://laksana.invalid"))) {
            RawHttp behindTls = new RawHttp(secure.base());
            String begun = behindTls.get("/dairi");
            String left = behindTls.get("/keluar", "Sec-Fetch-Site: same-origin");

            assertThat(List.of(
                            begun,
                            left,
                            behindTls.get("/assets/laksana.css"),
                            behindTls.send("GET /da\u0001iri HTTP/1.1\r\nHost: x\r\n\r\n")))
                    .allSatisfy(answer -> assertThat(headers(answer))
                            .containsEntry("strict-transport-security", List.of("max-age=31536000")));
            assertThat(Stream.of(begun, left).map(answer -> headers(answer).get("set-cookie")))
                    .allSatisfy(cookies ->
                            assertThat(cookies).singleElement().asString().contains("; Secure"));
        }
    }

    private String heartbeat(String header) {
        return raw.send("POST", "/?v-r=heartbeat&v-uiId=" + page.number(), "", header);
    }

    /** No script but those that bear a nonce, and no frame around. */
    private static void isStrict(String policy) {
        assertThat(policy).contains("frame-ancestors 'none'").contains("form-action 'self'");
        assertThat(policy)
                .containsPattern("default-src 'none'|script-src 'self' 'nonce-[A-Za-z0-9+/]{24}' 'unsafe-eval';");
        assertThat(policy.replaceAll("style-src[^;]*", ""))
                .doesNotContain("unsafe-inline")
                .doesNotContain("*");
    }

    private static Arguments of(String kind, int status, String answer) {
        String[] parts = answer.split("\r\n\r\n", 2);
        boolean script = parts[0].contains("Content-Type: text/javascript");
        return Arguments.of(kind, status, Named.of("answer", script ? parts[0] : answer));
    }

    private static Map<String, List<String>> headers(String answer) {
        return answer.split("\r\n\r\n", 2)[0]
                .lines()
                .skip(1)
                .map(line -> line.split(": ?", 2))
                .collect(Collectors.groupingBy(
                        parts -> parts[0].toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.mapping(parts -> parts[1], Collectors.toList())));
    }
}

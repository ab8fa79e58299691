package id.laksana.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.testing.RawHttp;
import id.laksana.testing.Rest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever asks too often is told to wait, and nobody else. */
@InTurn("how often a person or a program asks")
class LimitsIT {

    private static final int FEW = 5;

    private final Installation installation = Installation.get();

    @Test
    void shouldLimitWhoIsNotLoggedInByTheAddressThatATrustedProxyTells() {
        try (var app = installation.beside(Map.of(
                "laksana.limits.strangers",
                FEW,
                "laksana.server.trusted-proxies",
                Installation.TRUSTED_PROXY + "/32"))) {
            RawHttp proxy = new RawHttp(app.base());

            List<String> answers = times(FEW + 1, _ -> proxy.get("/dairi", "X-Forwarded-For: 203.0.113.7"));

            assertThat(answers.subList(0, FEW)).allMatch(answer -> answer.startsWith("HTTP/1.1 302"));
            assertThat(answers.getLast()).startsWith("HTTP/1.1 429").contains("Terlalu banyak permintaan", "Too many");
            assertThat(waits(answers.getLast())).isBetween(1, 13);
            assertThat(proxy.get("/dairi", "X-Forwarded-For: 203.0.113.8")).startsWith("HTTP/1.1 302");
            assertThat(proxy.get("/assets/laksana.css", "X-Forwarded-For: 203.0.113.7"))
                    .startsWith("HTTP/1.1 200");
            assertThat(proxy.get("/masuk/kembali?state=x", "X-Forwarded-For: 203.0.113.7"))
                    .startsWith("HTTP/1.1 429");
        }
    }

    @Test
    void shouldNotBelieveAnybodyElseWhereARequestCameFrom() {
        try (var app = installation.beside(Map.of(
                "laksana.limits.strangers",
                FEW,
                "laksana.server.trusted-proxies",
                Installation.TRUSTED_PROXY + "/32"))) {
            RawHttp stranger = new RawHttp(app.base(), "127.0.0.2");

            List<String> answers = times(FEW + 1, i -> stranger.get("/dairi", "X-Forwarded-For: 203.0.113." + i));

            assertThat(answers.getLast()).startsWith("HTTP/1.1 429");
            assertThat(new RawHttp(app.base()).get("/dairi")).as("its victim").startsWith("HTTP/1.1 302");
        }
    }

    @Test
    void shouldLimitACallerOfRest() {
        try (var app = installation.beside(Map.of("laksana.limits.callers", FEW))) {
            Rest rest = new Rest(app.base());
            String bearer = installation.bearer("admin.dairi");

            List<HttpResponse<String>> answers = times(FEW + 1, _ -> rest.get("/api/dairi/profile", bearer));

            assertThat(answers.subList(0, FEW)).allMatch(answer -> answer.statusCode() == 200);
            assertThat(answers.getLast().statusCode()).isEqualTo(429);
            assertThat(answers.getLast().body()).contains("\"code\":\"too-many\"");
            assertThat(answers.getLast().headers().firstValue("retry-after")).isPresent();
            assertThat(rest.get("/api/kudus/profile", installation.bearer("admin.kudus"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void shouldLimitTheEventsOfABrowser() {
        OpenPage flooding = OpenPage.of(installation, "teknis.dairi", "dairi");
        OpenPage other = OpenPage.of(installation, "frontoffice.dairi", "dairi");

        int taken = 0;
        while (flooding.send("{").statusCode() == 400 && taken < 5000) {
            taken++;
        }

        assertThat(taken).isBetween(1150, 4000);
        assertThat(flooding.send("{").statusCode()).isEqualTo(429);
        assertThat(flooding.user().open("/dairi").statusCode()).as("its page").isEqualTo(200);
        assertThat(other.send(other.noEvent()).statusCode())
                .as("another browser")
                .isEqualTo(200);
    }

    private static <T> List<T> times(int count, IntFunction<T> ask) {
        return IntStream.range(0, count).mapToObj(ask).toList();
    }

    private static int waits(String answer) {
        return Integer.parseInt(answer.replaceFirst("(?s).*Retry-After: ([0-9]+).*", "$1"));
    }
}

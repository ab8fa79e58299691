package id.laksana.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.testing.Beside;
import id.laksana.testing.Installation;
import id.laksana.testing.RawHttp;
import id.laksana.testing.Rest;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What programmers find at /api. */
@Beside
class ReferenceIT {

    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]+)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:src|href)=\"(?!#)([^\"]+)\"");

    private final RawHttp raw = new RawHttp(Installation.get().base());
    private final Rest rest = new Rest(Installation.get().base());

    @Test
    void shouldTellEverybodyWhatRestCanDo() {
        String page = raw.get("/api");

        assertThat(page).startsWith("HTTP/1.1 200").contains("Content-Type: text/html", "lang=\"en\"", "lang=\"id\"");
        assertThat(page).doesNotContain("Set-Cookie", "<script");
        String whole = rest.get("/api", "").body();
        assertThat(all(LINK, whole)).isNotEmpty().isSubsetOf(all(ID, whole));
        assertThat(all(ELSEWHERE, whole)).isNotEmpty().allSatisfy(address -> {
            assertThat(address).startsWith("/");
            assertThat(raw.get(address)).as(address).startsWith("HTTP/1.1 200");
        });
    }

    @Test
    void shouldExplainEveryProblemWhereItsTypeLeads() {
        Set<String> anchors = all(ID, rest.get("/api", "").body());

        assertThat(raw.get("/api/dairi/services")).contains("\"type\":\"/api#not-logged-in\"");
        assertThat(anchors).contains("not-logged-in", "not-found", "not-allowed", "bad-request", "stale");
    }

    @Test
    void shouldHandOutTheDocumentForPrograms() {
        String document = raw.get("/api/openapi.yml");

        assertThat(document).startsWith("HTTP/1.1 200").contains("Content-Type: application/yaml", "openapi: 3.1.0");
        assertThat(document).doesNotContain("Set-Cookie");
    }

    @Test
    void shouldNotBeWrittenTo() {
        assertThat(raw.send("POST", "/api", "{}")).startsWith("HTTP/1.1 401");
        assertThat(raw.send("PUT", "/api/openapi.yml", "{}")).startsWith("HTTP/1.1 401");
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}

package id.laksana.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.testing.Stranger;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How everybody's pages of services are answered, whatever is asked for. */
@InTurn("the services of all agencies")
class PublicCatalogAnswersIT {

    private static final int MOST = 60_000;
    private static final String PEKALONGAN = "/pekalongan/layanan";
    private static final String DAIRI = "/dairi/layanan/penerbitan-izin-usaha-mikro-kecil";
    private static final Pattern LOADED = Pattern.compile("<(?:link|img|script)[^>]* (?:href|src)=\"([^\"]+)\"[^>]*>");

    private final Installation installation = Installation.get();
    private final Stranger stranger = new Stranger(installation.base());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dairi/layanan/tidak-ada",
                "/dairi/layanan/pengaduan/lain",
                "/dairi/layanan/%3Cscript%3E",
                "/DAIRI/layanan",
                "/tidak-ada/layanan/maklumat",
                "/tidak-ada/layanan/sitemap.xml"
            })
    void shouldTellWhatIsAbsentAsItTellsAnAbsentAgency(String address) {
        HttpResponse<String> answer = stranger.get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Stranger.seen(answer)).isEqualTo(Stranger.seen(stranger.get("/tidak-ada/layanan")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/layanan",
                "/layanan?cari=izin",
                "/layanan/complaint",
                PEKALONGAN,
                PEKALONGAN + "?cari=izin",
                DAIRI,
                "/dairi/layanan/maklumat"
            })
    void shouldStaySmallAndLeaveNothingBehindAtWhoeverReads(String address) {
        HttpResponse<String> page = stranger.get(address);
        List<String> loaded = LOADED.matcher(page.body())
                .results()
                .map(MatchResult::group)
                .filter(link -> link.contains("stylesheet") || link.contains("icon") || !link.startsWith("<link"))
                .toList();

        int weight = page.body().getBytes(StandardCharsets.UTF_8).length
                + loaded.stream()
                        .map(link -> link.replaceAll(".*(?:href|src)=\"([^\"]+)\".*", "$1"))
                        .mapToInt(file -> stranger.get(file).body().getBytes(StandardCharsets.UTF_8).length)
                        .sum();

        assertThat(loaded).hasSize(2);
        assertThat(weight).isLessThanOrEqualTo(MOST);
        assertThat(page.headers().allValues("set-cookie")).isEmpty();
        assertThat(page.headers().firstValue("cache-control")).contains("public, no-cache");
        assertThat(page.headers().firstValue("content-type")).contains("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("content-language")).contains("id");
        assertThat(page.headers().allValues("content-security-policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'")
                .doesNotContain("script-src");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/layanan",
                "/layanan?cari=izin",
                "/layanan/complaint",
                "/layanan/sitemap.xml",
                "/sitemap.xml",
                "/robots.txt",
                PEKALONGAN,
                DAIRI,
                "/dairi/layanan/maklumat",
                "/dairi/layanan/sitemap.xml"
            })
    void shouldSendNothingTwice(String address) {
        HttpResponse<String> first = stranger.get(address);
        String tag = first.headers().firstValue("etag").orElseThrow();

        HttpResponse<String> again = stranger.send(stranger.request(address).header("If-None-Match", "W/" + tag));
        HttpResponse<String> other = stranger.send(stranger.request(address).header("If-None-Match", "\"other\""));
        HttpResponse<String> head = stranger.send(stranger.request(address).method("HEAD", BodyPublishers.noBody()));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.headers().firstValue("etag")).contains(tag);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("etag")).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml;q=0.9", "application/json", "*/*"})
    void shouldAnswerWhoeverAcceptsWhatever(String accepted) {
        for (String address : List.of("/layanan", "/sitemap.xml", PEKALONGAN, DAIRI, DAIRI + "/sop.html")) {
            assertThat(stranger.send(stranger.request(address).header("Accept", accepted))
                            .statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/layanan, halaman=-1",
        "/layanan, halaman=99999999",
        "/layanan, halaman=1&halaman=2",
        "/layanan, bahasa=xx&bahasa=en&bahasa=",
        "/layanan, cari=%00%0d%0a%25",
        "/dairi/layanan, cari=%3Cscript%3Ealert(1)%3C/script%3E",
        "/dairi/layanan, cari=a&cari=b&cari%5B%5D=c",
        "/dairi/layanan, halaman=dua&lain=lain",
        "/layanan/complaint, halaman=0"
    })
    void shouldTakeWhateverIsAskedForForNothing(String path, String query) {
        HttpResponse<String> answer = stranger.get(path + "?" + query);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>").contains("</html>");
    }

    @Test
    void shouldLookForNoMoreThanAnybodyTypes() {
        HttpResponse<String> answer = stranger.get("/layanan?cari=" + "x".repeat(5_000));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("x".repeat(100)).doesNotContain("x".repeat(101));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/across/layanan",
                "/api/across/sitemap.xml",
                "/api/public/of/dairi/layanan",
                "/layanan/../api/dairi/profile",
                "/%6cayanan",
                "/layanan;x"
            })
    void shouldOpenNoWayAroundTheGate(String address) {
        HttpResponse<String> asStranger = stranger.get(address);
        HttpResponse<String> asMember = stranger.send(
                stranger.request(address).header("Authorization", "Bearer " + installation.bearer("admin.dairi")));

        assertThat(asStranger.statusCode()).isBetween(400, 499);
        assertThat(asMember.statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void shouldTakeNothing(String method) {
        for (String address : List.of("/layanan", "/sitemap.xml", "/robots.txt", PEKALONGAN, DAIRI)) {
            assertThat(stranger.send(stranger.request(address).method(method, BodyPublishers.noBody()))
                            .statusCode())
                    .as(address)
                    .isBetween(400, 499);
        }
    }
}

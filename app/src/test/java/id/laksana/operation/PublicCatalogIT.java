package id.laksana.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.service.CatalogChanged;
import id.laksana.testing.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody can read of services without a login. */
class PublicCatalogIT {

    private static final int MOST = 60_000;
    private static final String PEKALONGAN = "/pekalongan/layanan";
    private static final String DAIRI = "/dairi/layanan/penerbitan-izin-usaha-mikro-kecil";
    private static final Pattern LOADED = Pattern.compile("<(?:link|img|script)[^>]* (?:href|src)=\"([^\"]+)\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("<p class=\"name\"><a href=\"[^\"]*\">([^<]*)</a>");
    private static final Pattern HEADING = Pattern.compile("<h2 id=\"[^\"]*\">([^<]*)</h2>");
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">([^<]*)</script>");
    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]*)</loc>");

    private static final AgencyKey KUDUS = new AgencyKey("kudus");

    private final Installation installation = Installation.get();
    private final HttpClient stranger = HttpClient.newHttpClient();

    @Test
    void shouldListTheServicesInTheOrderOfTheAgency() {
        List<String> names = found(NAME, get(PEKALONGAN).body());

        assertThat(names).hasSize(15).startsWith("Pelayanan Pengesahan/ Pencatatan Sarana Hubungan Industrial");
        assertThat(names.getLast()).isEqualTo("Pelayanan Pengaduan");
    }

    @Test
    void shouldTellTheComponentsInTheOrderOfTheLaw() {
        String page = get(DAIRI).body();

        assertThat(found(HEADING, page))
                .containsExactly(
                        "Persyaratan",
                        "Sistem, mekanisme, dan prosedur",
                        "Jangka waktu penyelesaian",
                        "Biaya atau tarif",
                        "Produk pelayanan",
                        "Penanganan pengaduan, saran, dan masukan",
                        "SOP yang berlaku");
    }

    @Test
    void shouldMarkTheSlowestPathAsAProposal() {
        assertThat(get(DAIRI).body())
                .contains("4 hari 8 jam 165 menit</strong><span class=\"proposed\">usulan, belum dijanjikan</span>")
                .contains("Ditambah waktu pemohon sendiri: 45 menit.")
                .contains("<span class=\"proposed\">Usulan dari SOP</span>");
        assertThat(get("/dairi/layanan").body())
                .contains("4 hari 8 jam 165 menit<span class=\"proposed\">usulan, belum dijanjikan</span>");
    }

    @Test
    void shouldLeadToEveryFormOfTheSop() {
        List<String> forms = found(
                Pattern.compile("href=\"(" + DAIRI + "/sop[.](?!bpmn)[^\"]*)\""),
                get(DAIRI).body());

        assertThat(forms)
                .hasSizeGreaterThan(3)
                .allSatisfy(form -> assertThat(get(form).statusCode()).as(form).isEqualTo(200));
    }

    @Test
    void shouldFindServicesByWordsAnywhere() {
        assertThat(found(NAME, get(PEKALONGAN + "?cari=paspor").body()))
                .containsExactly("Pelayanan Penerbitan Rekomendasi Paspor CPMI");
        assertThat(found(NAME, get("/layanan?cari=paspor+pekalongan").body()))
                .containsExactly("Pelayanan Penerbitan Rekomendasi Paspor CPMI");
        assertThat(get(PEKALONGAN + "?cari=tidak-ada-yang-begini").body()).contains("Tidak ada layanan yang memuat");
    }

    @Test
    void shouldPutTheServicesOfAllAgenciesSideBySide() {
        String page = get("/layanan").body();

        assertThat(page)
                .contains("Perizinan", "Pelatihan kerja", "Sumatera Utara", "Jawa Tengah", "Jawa Timur")
                .doesNotContain("masih dimuat")
                .contains("href=\"/layanan/micro-business-licence\">Izin usaha mikro kecil</a>");
        assertThat(get("/layanan/micro-business-licence").body())
                .contains("Kabupaten Dairi")
                .contains("4 hari 8 jam 165 menit");
    }

    @Test
    void shouldShowAtOnceWhatHasChangedHere() {
        String page = get("/kudus/layanan").body();
        String name = found(NAME, page).getFirst();
        get("/layanan?cari=berubah");

        change("update service set name = name || ' yang berubah' where name = ?", name);
        try {
            assertThat(found(NAME, get("/kudus/layanan").body())).contains(name + " yang berubah");
            assertThat(found(NAME, get("/layanan?cari=berubah").body())).containsExactly(name + " yang berubah");
        } finally {
            change("update service set name = ? where name like '% yang berubah'", name);
        }
    }

    @Test
    void shouldSayThatNoCharterHasBeenProclaimed() {
        HttpResponse<String> charter = get("/dairi/layanan/maklumat");

        assertThat(charter.statusCode()).isEqualTo(200);
        assertThat(charter.body()).contains("belum memaklumatkan");
    }

    @Test
    void shouldLeadFromAnSopToItsService() {
        String address = "/pekalongan/layanan/";
        List<String> services = found(
                Pattern.compile("<a href=\"" + address + "([^\"/]*)\""),
                get(PEKALONGAN).body());
        List<String> sops = found(
                Pattern.compile("<loc>[^<]*" + address + "([^<]*)/sop.html</loc>"),
                get(PEKALONGAN + "/sitemap.xml").body());

        List<String> others =
                sops.stream().filter(sop -> !services.contains(sop)).toList();

        assertThat(others).isNotEmpty();
        HttpResponse<String> answer = get(address + others.getFirst() + "?bahasa=en");
        assertThat(answer.statusCode()).isEqualTo(308);
        String service = answer.headers().firstValue("location").orElseThrow();
        assertThat(service).endsWith("?bahasa=en");
        assertThat(get(service).body()).contains(address + others.getFirst() + "/sop.html");
    }

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
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(seen(answer)).isEqualTo(seen(get("/tidak-ada/layanan")));
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
        HttpResponse<String> page = get(address);
        List<String> loaded = LOADED.matcher(page.body())
                .results()
                .map(MatchResult::group)
                .filter(link -> link.contains("stylesheet") || link.contains("icon") || !link.startsWith("<link"))
                .toList();

        int weight = page.body().getBytes(StandardCharsets.UTF_8).length
                + loaded.stream()
                        .map(link -> link.replaceAll(".*(?:href|src)=\"([^\"]+)\".*", "$1"))
                        .mapToInt(file -> get(file).body().getBytes(StandardCharsets.UTF_8).length)
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
        HttpResponse<String> first = get(address);
        String tag = first.headers().firstValue("etag").orElseThrow();

        HttpResponse<String> again = send(request(address).header("If-None-Match", "W/" + tag));
        HttpResponse<String> other = send(request(address).header("If-None-Match", "\"other\""));
        HttpResponse<String> head = send(request(address).method("HEAD", BodyPublishers.noBody()));

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
            assertThat(send(request(address).header("Accept", accepted)).statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    @Test
    void shouldTellLanguagesApart() {
        HttpResponse<String> english = get(DAIRI + "?bahasa=en");

        assertThat(english.headers().firstValue("content-language")).contains("en");
        assertThat(english.headers().firstValue("etag"))
                .isNotEqualTo(get(DAIRI).headers().firstValue("etag"));
        assertThat(english.body())
                .contains("<html lang=\"en\">")
                .contains("<h1 lang=\"id\">PENERBITAN IZIN USAHA MIKRO KECIL</h1>")
                .contains("href=\"" + installation.base() + DAIRI + "\" hreflang=\"id\" rel=\"alternate\"")
                .contains("href=\"/dairi/layanan?bahasa=en\"");
    }

    @Test
    void shouldTellProgramsWhatTheServiceIs() throws IOException {
        JsonNode service = data(get(DAIRI).body());
        JsonNode services = data(get(PEKALONGAN).body());

        assertThat(service.path("@context").asText()).isEqualTo("https://schema.org");
        assertThat(service.path("@type").asText()).isEqualTo("GovernmentService");
        assertThat(service.path("name").asText()).isEqualTo("PENERBITAN IZIN USAHA MIKRO KECIL");
        assertThat(service.path("url").asText()).isEqualTo(installation.base() + DAIRI);
        assertThat(services.path("@type").asText()).isEqualTo("ItemList");
        assertThat(services.path("itemListElement")).hasSize(15);
    }

    @Test
    void shouldLeadRobotsToEveryPageAndNowhereElse() {
        List<String> agencies = found(LOCATION, get("/sitemap.xml").body());
        List<String> pages = agencies.stream()
                .map(address -> address.substring(installation.base().toString().length()))
                .flatMap(sitemap -> found(LOCATION, get(sitemap).body()).stream())
                .map(address -> address.substring(installation.base().toString().length()))
                .toList();

        assertThat(agencies).hasSize(5).contains(installation.base() + "/dairi/layanan/sitemap.xml");
        assertThat(pages)
                .hasSizeGreaterThan(60)
                .doesNotHaveDuplicates()
                .contains("/layanan", "/layanan/complaint", DAIRI, DAIRI + "/sop.html")
                .doesNotContain("/dairi/layanan/maklumat")
                .filteredOn(page -> !page.endsWith(".html"))
                .allSatisfy(page -> assertThat(get(page).statusCode()).as(page).isEqualTo(200));
        assertThat(get("/robots.txt").body())
                .contains("Disallow: /\n")
                .contains("Sitemap: " + installation.base() + "/sitemap.xml");
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
        HttpResponse<String> answer = get(path + "?" + query);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>").contains("</html>");
    }

    @Test
    void shouldLookForNoMoreThanAnybodyTypes() {
        HttpResponse<String> answer = get("/layanan?cari=" + "x".repeat(5_000));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("x".repeat(100)).doesNotContain("x".repeat(101));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/across/layanan",
                "/api/across/sitemap.xml",
                "/api/public/dairi/layanan",
                "/layanan/../api/v1/dairi/profile",
                "/%6cayanan",
                "/layanan;x"
            })
    void shouldOpenNoWayAroundTheGate(String address) {
        HttpResponse<String> asStranger = get(address);
        HttpResponse<String> asMember =
                send(request(address).header("Authorization", "Bearer " + installation.bearer("admin.dairi")));

        assertThat(asStranger.statusCode()).isBetween(400, 499);
        assertThat(asMember.statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void shouldTakeNothing(String method) {
        for (String address : List.of("/layanan", "/sitemap.xml", "/robots.txt", PEKALONGAN, DAIRI)) {
            assertThat(send(request(address).method(method, BodyPublishers.noBody()))
                            .statusCode())
                    .as(address)
                    .isBetween(400, 499);
        }
    }

    /** As an administrator's change would: stored, and then told. */
    private void change(String sql, String name) {
        try (var connection =
                        installation.database().server().superuser("laksana").getConnection();
                var path = connection.prepareStatement("set search_path to " + KUDUS.schema());
                var statement = connection.prepareStatement(sql)) {
            path.execute();
            statement.setString(1, name);
            assertThat(statement.executeUpdate()).isPositive();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        installation.app().getEventPublisher(CatalogChanged.class).publishEvent(new CatalogChanged(KUDUS));
    }

    private static JsonNode data(String page) throws IOException {
        return new JsonMapper().readTree(found(DATA, page).getFirst());
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(result -> result.group(1)).toList();
    }

    private HttpResponse<String> get(String address) {
        return send(request(address));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(installation.base() + address));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return stranger.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String seen(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        List.of("date", "x-request-id", "connection").forEach(headers::remove);
        String id = response.headers().firstValue("x-request-id").orElseThrow();
        return response.statusCode() + " " + headers + " " + response.body().replace(id, "ID");
    }
}

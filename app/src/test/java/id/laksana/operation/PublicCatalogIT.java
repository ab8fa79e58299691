package id.laksana.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.version.CatalogChanged;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.testing.Stranger;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What anybody can read of services without a login. */
@InTurn("the services of all agencies")
class PublicCatalogIT {

    private static final String PEKALONGAN = "/pekalongan/layanan";
    private static final String DAIRI = "/dairi/layanan/penerbitan-izin-usaha-mikro-kecil";
    private static final Pattern NAME = Pattern.compile("<p class=\"name\"><a href=\"[^\"]*\">([^<]*)</a>");
    private static final Pattern HEADING = Pattern.compile("<h2 id=\"[^\"]*\">([^<]*)</h2>");
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">([^<]*)</script>");
    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]*)</loc>");
    private static final AgencyKey KUDUS = new AgencyKey("kudus");

    private final Installation installation = Installation.get();
    private final Stranger stranger = new Stranger(installation.base());

    @Test
    void shouldListTheServicesInTheOrderOfTheAgency() {
        List<String> names = found(NAME, stranger.get(PEKALONGAN).body());

        assertThat(names).hasSize(15).startsWith("Pelayanan Pengesahan/ Pencatatan Sarana Hubungan Industrial");
        assertThat(names.getLast()).isEqualTo("Pelayanan Pengaduan");
    }

    @Test
    void shouldTellTheComponentsInTheOrderOfTheLaw() {
        String page = stranger.get(DAIRI).body();

        assertThat(found(HEADING, page))
                .containsExactly(
                        "Persyaratan",
                        "Sistem, mekanisme, dan prosedur",
                        "Jangka waktu pelayanan",
                        "Biaya/tarif",
                        "Produk pelayanan",
                        "Penanganan pengaduan, saran, dan masukan",
                        "SOP yang berlaku");
    }

    @Test
    void shouldMarkTheSlowestPathAsAProposal() {
        assertThat(stranger.get(DAIRI).body())
                .contains("4 hari 10 jam 45 menit</strong><span class=\"proposed\">usulan, belum dijanjikan</span>")
                .contains("Ditambah waktu pemohon sendiri: 45 menit.")
                .contains("<span class=\"proposed\">Usulan dari SOP</span>");
        assertThat(stranger.get("/dairi/layanan").body())
                .contains("4 hari 10 jam 45 menit<span class=\"proposed\">usulan, belum dijanjikan</span>");
    }

    @Test
    void shouldLeadToEveryFormOfTheSop() {
        List<String> forms = found(
                Pattern.compile("href=\"(" + DAIRI + "/(?:sop|standar)[.][^\"]*)\""),
                stranger.get(DAIRI).body());

        assertThat(forms)
                .hasSizeGreaterThan(5)
                .allSatisfy(form ->
                        assertThat(stranger.get(form).statusCode()).as(form).isEqualTo(200));
    }

    @Test
    void shouldFindServicesByWordsAnywhere() {
        assertThat(found(NAME, stranger.get(PEKALONGAN + "?cari=paspor").body()))
                .containsExactly("Pelayanan Penerbitan Rekomendasi Paspor CPMI");
        assertThat(found(NAME, stranger.get("/layanan?cari=paspor+pekalongan").body()))
                .containsExactly("Pelayanan Penerbitan Rekomendasi Paspor CPMI");
        assertThat(stranger.get(PEKALONGAN + "?cari=tidak-ada-yang-begini").body())
                .contains("Tidak ada layanan yang memuat");
    }

    @Test
    void shouldPutTheServicesOfAllAgenciesSideBySide() {
        String page = stranger.get("/layanan").body();

        assertThat(page)
                .contains("Perizinan", "Pelatihan kerja", "Sumatera Utara", "Jawa Tengah", "Jawa Timur")
                .doesNotContain("masih dimuat")
                .contains("href=\"/layanan/micro-business-licence\">Izin usaha mikro kecil</a>");
        assertThat(stranger.get("/layanan/micro-business-licence").body())
                .contains("Kabupaten Dairi")
                .contains("4 hari 10 jam 45 menit");
    }

    @Test
    void shouldShowAtOnceWhatHasChangedHere() {
        String page = stranger.get("/kudus/layanan").body();
        String name = found(NAME, page).getFirst();
        stranger.get("/layanan?cari=berubah");

        change("update service set name = name || ' yang berubah' where name = ?", name);
        try {
            assertThat(found(NAME, stranger.get("/kudus/layanan").body())).contains(name + " yang berubah");
            assertThat(found(NAME, stranger.get("/layanan?cari=berubah").body()))
                    .containsExactly(name + " yang berubah");
        } finally {
            change("update service set name = ? where name like '% yang berubah'", name);
        }
    }

    @Test
    void shouldSayThatNoCharterHasBeenProclaimed() {
        HttpResponse<String> charter = stranger.get("/dairi/layanan/maklumat");

        assertThat(charter.statusCode()).isEqualTo(200);
        assertThat(charter.body()).contains("belum memaklumatkan");
    }

    @Test
    void shouldLeadFromAnSopToItsService() {
        String address = "/pekalongan/layanan/";
        List<String> services = found(
                Pattern.compile("<a href=\"" + address + "([^\"/]*)\""),
                stranger.get(PEKALONGAN).body());
        List<String> sops = found(
                Pattern.compile("<loc>[^<]*" + address + "([^<]*)/sop.html</loc>"),
                stranger.get(PEKALONGAN + "/sitemap.xml").body());

        List<String> others =
                sops.stream().filter(sop -> !services.contains(sop)).toList();

        assertThat(others).isNotEmpty();
        HttpResponse<String> answer = stranger.get(address + others.getFirst() + "?bahasa=en");
        assertThat(answer.statusCode()).isEqualTo(308);
        String service = answer.headers().firstValue("location").orElseThrow();
        assertThat(service).endsWith("?bahasa=en");
        assertThat(stranger.get(service).body()).contains(address + others.getFirst() + "/sop.html");
    }

    @Test
    void shouldTellLanguagesApart() {
        HttpResponse<String> english = stranger.get(DAIRI + "?bahasa=en");

        assertThat(english.headers().firstValue("content-language")).contains("en");
        assertThat(english.headers().firstValue("etag"))
                .isNotEqualTo(stranger.get(DAIRI).headers().firstValue("etag"));
        assertThat(english.body())
                .contains("<html lang=\"en\">")
                .contains("<h1 lang=\"id\">PENERBITAN IZIN USAHA MIKRO KECIL</h1>")
                .contains("href=\"" + installation.base() + DAIRI + "\" hreflang=\"id\" rel=\"alternate\"")
                .contains("href=\"/dairi/layanan?bahasa=en\"");
    }

    @Test
    void shouldTellProgramsWhatTheServiceIs() throws IOException {
        JsonNode service = data(stranger.get(DAIRI).body());
        JsonNode services = data(stranger.get(PEKALONGAN).body());

        assertThat(service.path("@context").asText()).isEqualTo("https://schema.org");
        assertThat(service.path("@type").asText()).isEqualTo("GovernmentService");
        assertThat(service.path("name").asText()).isEqualTo("PENERBITAN IZIN USAHA MIKRO KECIL");
        assertThat(service.path("url").asText()).isEqualTo(installation.base() + DAIRI);
        assertThat(services.path("@type").asText()).isEqualTo("ItemList");
        assertThat(services.path("itemListElement")).hasSize(15);
    }

    @Test
    void shouldLeadRobotsToEveryPageAndNowhereElse() {
        List<String> agencies = found(LOCATION, stranger.get("/sitemap.xml").body());
        List<String> pages = agencies.stream()
                .map(address -> address.substring(installation.base().toString().length()))
                .flatMap(sitemap -> found(LOCATION, stranger.get(sitemap).body()).stream())
                .map(address -> address.substring(installation.base().toString().length()))
                .toList();

        assertThat(agencies).hasSize(5).contains(installation.base() + "/dairi/layanan/sitemap.xml");
        assertThat(pages)
                .hasSizeGreaterThan(60)
                .doesNotHaveDuplicates()
                .contains("/layanan", "/layanan/complaint", DAIRI, DAIRI + "/sop.html")
                .doesNotContain("/dairi/layanan/maklumat")
                .filteredOn(page -> !page.endsWith(".html"))
                .allSatisfy(page ->
                        assertThat(stranger.get(page).statusCode()).as(page).isEqualTo(200));
        assertThat(stranger.get("/robots.txt").body())
                .contains("Disallow: /\n")
                .contains("Sitemap: " + installation.base() + "/sitemap.xml");
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
}

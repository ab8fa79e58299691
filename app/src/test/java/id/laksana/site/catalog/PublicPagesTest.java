package id.laksana.site.catalog;

import static id.laksana.site.catalog.Catalogs.AGENCY;
import static id.laksana.site.catalog.Catalogs.PAGES;
import static id.laksana.site.catalog.Catalogs.asked;
import static id.laksana.site.catalog.Catalogs.kept;
import static id.laksana.site.catalog.Catalogs.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.agency.Agency;
import id.laksana.agency.AgencyStatus;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.procedure.WorkUnit;
import id.laksana.sop.service.Charter;
import id.laksana.sop.service.Component;
import id.laksana.sop.service.Fee;
import id.laksana.sop.service.Promise;
import id.laksana.sop.service.PublishedService;
import id.laksana.sop.service.ServiceCatalog;
import id.laksana.sop.service.Told;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the pages, however much and whatever agencies write. */
class PublicPagesTest {

    private static final int MOST = 60_000;

    @ParameterizedTest
    @ValueSource(strings = {"Izin", "<b>Izin</b> & ", "\u202eنيزI", "日本語の許可"})
    void shouldListHoweverManyServicesOfHoweverLongNamesOnPagesThatStaySmall(String word) {
        KeptCatalog many = kept(Catalogs.of(500, position -> word.repeat(3000 / word.length()) + position));

        int no = 1;
        int services = 0;
        String page;
        do {
            page = list(many, asked("", String.valueOf(no++)));
            services += count(page, "<li ");
            assertThat(Catalogs.weight(page)).isLessThanOrEqualTo(MOST);
        } while (page.contains(">Berikutnya<"));

        assertThat(services).isEqualTo(500);
        assertThat(page).doesNotContain("<b>").doesNotContain("\u202e");
    }

    @Test
    void shouldListAHundredServicesOfUsualNamesOnNoMoreThanTwoPages() {
        KeptCatalog many = kept(Catalogs.of(100, position -> "Pelayanan Penerbitan Rekomendasi " + position));

        assertThat(list(many, asked("", "1"))).contains("Halaman 1 dari 2");
        assertThat(list(many, asked("", "99"))).contains("Halaman 2 dari 2");
    }

    @Test
    void shouldTellAllOfAServiceOnAPageThatStaysSmall() {
        for (String word : List.of("Syarat ", "<i>&</i>", "日本語", "baris\n", "😀")) {
            List<Told> told = Component.ofDelivery().stream()
                    .map(component -> new Told(component, List.of(word.repeat(10_000 / word.length())), true))
                    .toList();
            PublishedService service = service(1, word.repeat(1000), told, Catalogs.SLOWEST, new Fee(50_000));

            String page = one(service);

            assertThat(Catalogs.weight(page)).isLessThanOrEqualTo(MOST);
            assertThat(page).doesNotContain("<i>").contains("…");
        }
    }

    @Test
    void shouldFindAllAgenciesOfTheCountryOnPagesThatStaySmall() {
        Overview overview = overview(552, Catalogs.of(3, position -> "Pelayanan Pengaduan ke-" + position));

        String landing = AcrossPage.write(PAGES.begin(Paths.ALL, asked("", "1")), overview);
        String found = AcrossPage.write(PAGES.begin(Paths.ALL, asked("pengaduan", "1")), overview);
        String one = AcrossPage.write(
                PAGES.begin(Paths.canonical("complaint"), asked("", "2")),
                overview,
                Canonicals.find("complaint").orElseThrow());

        assertThat(List.of(landing, found, one))
                .allSatisfy(page -> assertThat(Catalogs.weight(page)).isLessThanOrEqualTo(MOST));
        assertThat(landing).contains("1.656 instansi").contains("Jawa Tengah");
        assertThat(found).contains("1.656 layanan memuat “pengaduan”");
        assertThat(count(found, "class=\"name\"")).isEqualTo(50);
        assertThat(one).contains("Halaman 2 dari");
    }

    @Test
    void shouldSayWhatIsStillMissing() {
        Agency away = agency(1);
        Overview overview = new Overview(1, List.of(away), List.of(), List.of(away), 3);

        assertThat(AcrossPage.write(PAGES.begin(Paths.ALL, asked("", "1")), overview))
                .contains("Layanan 3 instansi masih dimuat")
                .contains("Layanan 1 instansi sedang tidak dapat dibaca");
    }

    @Test
    void shouldTellPromisesFromProposals() {
        PublishedService promised =
                service(1, "Izin", List.of(), Catalogs.promised(new Promise(3, WorkUnit.DAY)), new Fee(0));
        PublishedService proposed = service(2, "Izin", List.of(), Catalogs.SLOWEST, null);

        assertThat(one(promised))
                .contains("<strong>Paling lama 3 hari kerja</strong>")
                .contains("Tidak dipungut biaya")
                .doesNotContain("proposed");
        assertThat(one(proposed))
                .contains("<strong>4 hari</strong><span class=\"proposed\">usulan, belum dijanjikan</span>")
                .contains("Yang bertanda usulan");
    }

    @Test
    void shouldSaySoWhereNothingIsFound() {
        String page = list(kept(Catalogs.of(3, _ -> "Izin")), asked("paspor <script>", "1"));

        assertThat(page)
                .contains("Tidak ada layanan yang memuat “paspor &lt;script&gt;”.")
                .contains("href=\"/contoh/layanan\">Tampilkan semua</a>")
                .contains("name=\"robots\"");
    }

    @Test
    void shouldNameAServiceOnOneLineHoweverItWasTyped() {
        PublicPage page = PAGES.begin(Paths.services(AGENCY), asked("", ""));

        assertThat(AgencyPage.write(page, AGENCY, kept(Catalogs.of(1, _ -> " Izin\r\n usaha\t"))))
                .contains(">Izin usaha</a>");
    }

    @Test
    void shouldProclaimTheCharterAsItWasSigned() {
        Charter charter = new Charter(
                "Kami sanggup\nmelayani.", "Sidikalang", LocalDate.of(2026, 1, 2), "Siti", "Kepala Dinas", 1);

        String page = CharterPage.write(PAGES.begin("/x", asked("", "")), AGENCY, Catalogs.proclaiming(charter));

        assertThat(page)
                .contains("Kami sanggup<br>melayani.")
                .contains("Sidikalang, 2 Januari 2026")
                .contains("Kepala Dinas")
                .contains("Siti");
    }

    @Test
    void shouldSpeakEnglishAroundWhatTheAgencyWrote() {
        Asked english = Asked.of("en", "izin", null);

        String page = list(kept(Catalogs.of(1, _ -> "Izin")), english);

        assertThat(page)
                .contains("<html lang=\"en\">")
                .contains("<a href=\"/contoh/layanan/layanan-1?bahasa=en\" lang=\"id\">Izin</a>")
                .contains("hreflang=\"id\" lang=\"id\">Bahasa Indonesia</a>")
                .contains("1 service has “izin”")
                .contains("<input name=\"bahasa\" type=\"hidden\" value=\"en\">");
    }

    private static String list(KeptCatalog kept, Asked asked) {
        return AgencyPage.write(PAGES.begin(Paths.services(AGENCY), asked), AGENCY, kept);
    }

    private static String one(PublishedService service) {
        return ServicePage.write(
                PAGES.begin(Paths.service(AGENCY, service.service().code()), asked("", "")),
                AGENCY,
                kept(Catalogs.of(List.of(service))),
                service);
    }

    private static Overview overview(int agencies, ServiceCatalog catalog) {
        List<Agency> all =
                IntStream.range(0, agencies).mapToObj(PublicPagesTest::agency).toList();
        return new Overview(
                1,
                all,
                all.stream()
                        .map(agency -> new Overview.Known(agency, kept(catalog)))
                        .toList(),
                List.of(),
                0);
    }

    private static Agency agency(int no) {
        return new Agency(
                new AgencyKey("agency-" + no),
                "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten " + no,
                "33",
                "33.19",
                "main",
                ZoneOffset.UTC,
                AgencyStatus.ACTIVE,
                true);
    }

    private static int count(String page, String part) {
        return page.split(part, -1).length - 1;
    }
}

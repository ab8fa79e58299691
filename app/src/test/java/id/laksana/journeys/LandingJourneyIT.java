package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Look.row;
import static id.laksana.journeys.Visitor.heading;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laksana.testing.InTurn;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
@InTurn("the profile of Kudus")
class LandingJourneyIT {

    private static final String KUDUS = "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Kudus";
    private static final String DAIRI =
            "Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu dan Ketenagakerjaan Kabupaten Dairi";
    private static final String BLITAR = "Dinas Penanaman Modal, Tenaga Kerja & PTSP Kota Blitar";
    private static final String PEKALONGAN = "Dinas Perindustrian dan Tenaga Kerja Kota Pekalongan";

    @Test
    void shouldTakeAnOfficerToTheirAgencyInIndonesian(Visitor visitor) {
        visitor.open(visitor.page(), "/");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", "id");

        visitor.enterPassword(visitor.page(), "frontoffice.dairi");

        Page page = visitor.page();
        visitor.isAt(page, "/dairi");
        assertThat(heading(page, DAIRI)).isVisible();
        assertThat(page.getByText("Selamat bekerja, Petugas Loket Contoh.")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "id");
        hasInMenu(page, "Beranda", "SOP", "Buku SOP", "Data saya", "Organisasi", "Kalender kerja");
        hasNotInMenu(page, "Profil instansi", "Anggota", "Penomoran", "Jejak audit");
    }

    @Test
    void shouldShowAnAdministratorTheirChangeInTheAuditTrail(Visitor visitor) {
        Page page = visitor.logIn("admin.kudus", "/kudus");
        hasInMenu(
                page,
                "Beranda",
                "SOP",
                "Buku SOP",
                "Data saya",
                "Profil instansi",
                "Organisasi",
                "Anggota",
                "Kalender kerja",
                "Tampilan instansi",
                "Tata letak lembar SOP",
                "Standar pelayanan",
                "Maklumat pelayanan",
                "Penomoran",
                "Aturan SOP",
                "Jejak audit");
        String website = "https://kudus.contoh.invalid/" + System.nanoTime();

        entries(page).getByText("Profil instansi").click();
        page.getByLabel("Situs web").fill(website);
        press(page, "Simpan");
        assertThat(toast(page, "Tersimpan.")).isVisible();
        page.reload();
        assertThat(page.getByLabel("Situs web")).hasValue(website);

        entries(page).getByText("Jejak audit").click();
        assertThat(heading(page, "Jejak audit")).isVisible();
        assertThat(cell(page, website)).isVisible();
        assertThat(cell(page, "Mengubah profil instansi").first()).isVisible();
        visitor.open(page, "/kudus/audit?cari=Administrator&perbuatan=CHANGE_PROFILE");
        assertThat(cell(page, website)).isVisible();
        visitor.open(page, "/kudus/audit");
        look(visitor, "audit-trail", tab -> row(tab, "Mengubah profil instansi"));
    }

    @Test
    void shouldOfferAViewerNeitherProfileNorAuditTrail(Visitor visitor) {
        Page page = visitor.logIn("pembaca.blitar", "/blitar");

        assertThat(heading(page, BLITAR)).isVisible();
        hasInMenu(page, "Beranda", "SOP", "Buku SOP", "Data saya", "Kalender kerja");
        hasNotInMenu(page, "Profil instansi", "Organisasi", "Anggota", "Penomoran", "Jejak audit");
        visitor.open(page, "/blitar/instansi");
        assertThat(heading(page, "Halaman tidak ditemukan")).isVisible();
        visitor.open(page, "/blitar/audit");
        assertThat(heading(page, "Halaman tidak ditemukan")).isVisible();
        visitor.expects("404 GET .*/blitar/(instansi|audit)$");
    }

    @Test
    void shouldShowASupervisorTheAgenciesOfTheRegion(Visitor visitor) {
        Page page = visitor.logIn("supervisor.jateng", "/supervisi");

        assertThat(heading(page, "Supervisi")).isVisible();
        assertThat(agencies(page)).hasText(new String[] {KUDUS, PEKALONGAN});
    }

    @Test
    void shouldShowTheOperatorAllAgencies(Visitor visitor) {
        Page page = visitor.logIn("operator", "/operator");

        assertThat(heading(page, "Pengoperasian")).isVisible();
        assertThat(agencies(page)).hasText(new String[] {KUDUS, DAIRI, BLITAR, PEKALONGAN});
    }

    @Test
    void shouldAskAnOfficerOfTwoAgenciesWhereToWork(Visitor visitor) {
        Page page = visitor.logIn("frontoffice.dairi-kudus", "/");

        assertThat(heading(page, "Selamat datang, Petugas Loket Dua Instansi Contoh"))
                .isVisible();
        assertThat(page.locator(".card")).hasText(new String[] {DAIRI, KUDUS});
        card(page, KUDUS).click();
        visitor.isAt(page, "/kudus");
        assertThat(heading(page, KUDUS)).isVisible();

        visitor.open(page, "/");
        card(page, DAIRI).click();
        visitor.isAt(page, "/dairi");
        assertThat(heading(page, DAIRI)).isVisible();
    }

    private static void hasInMenu(Page page, String... names) {
        assertThat(entries(page).first()).isVisible();
        Assertions.assertThat(named(page)).contains(names);
    }

    private static void hasNotInMenu(Page page, String... names) {
        Assertions.assertThat(named(page)).doesNotContain(names);
    }

    private static List<String> named(Page page) {
        return entries(page).allTextContents().stream().map(String::strip).toList();
    }

    private static Locator card(Page page, String name) {
        return page.locator(".card").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator entries(Page page) {
        return page.locator("vaadin-side-nav-item");
    }

    private static Locator cell(Page page, String text) {
        return page.locator("vaadin-grid-cell-content").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator agencies(Page page) {
        return page.locator("vaadin-grid-cell-content").filter(new Locator.FilterOptions().setHasText("Dinas"));
    }
}

package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Look.row;
import static id.laksana.journeys.Visitor.heading;
import static id.laksana.journeys.Visitor.press;

import com.microsoft.playwright.Page;
import id.laksana.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each page at each width and in each scheme: within its width, in order for who cannot see it well, and pictured. */
@ExtendWith(Journeys.class)
@Beside
class LookJourneyIT {

    @Test
    void shouldShowTheLogin(Visitor visitor) {
        Page page = visitor.open(visitor.page(), "/");

        look(visitor, "login", tab -> tab.locator("#kc-login"));
        assertThat(page.getByText("Kata sandi")).isVisible();
    }

    @Test
    void shouldShowTheChoiceOfAgencies(Visitor visitor) {
        visitor.logIn("frontoffice.dairi-kudus", "/");

        look(visitor, "choose-agency", page -> page.locator(".card").first());
    }

    @Test
    void shouldShowAnAgencyAndTheMenus(Visitor visitor) {
        Page page = visitor.logIn("admin.dairi", "/dairi");

        look(visitor, "agency", tab -> tab.locator(".card").first());
        // Vaadin's open menu has attributes that axe does not allow; it is only pictured.
        visitor.pictures().take(page, "account-menu", () -> {
            page.keyboard().press("Escape");
            Visitor.account(page, "Administrator Contoh").click();
            assertThat(page.getByText("Keluar")).isVisible();
        });
    }

    @Test
    void shouldShowOnesOwnPage(Visitor visitor) {
        visitor.openAs("kepala.dairi", "/dairi", "/dairi/saya");

        look(visitor, "my-page", MyPage::desk);
    }

    @Test
    void shouldShowTheProfileWithWhatIsWrongInIt(Visitor visitor) {
        Page page = visitor.openAs("admin.dairi", "/dairi", "/dairi/instansi");

        look(visitor, "profile", tab -> tab.getByLabel("Nama resmi instansi"));
        page.getByLabel("Nama resmi instansi").fill("");
        page.getByLabel("Kode pos").fill("12");
        press(page, "Simpan");
        look(
                visitor,
                "profile-invalid",
                tab -> tab.getByText("Kode pos terdiri atas lima angka.").first());
    }

    @Test
    void shouldShowTheAppearance(Visitor visitor) {
        visitor.openAs("admin.dairi", "/dairi", "/dairi/tampilan");

        look(visitor, "appearance", tab -> tab.getByLabel("Nama pendek"));
    }

    @Test
    void shouldShowThePlacesOfWhoHasSeveral(Visitor visitor) {
        Page page = visitor.logIn("frontoffice.dairi-kudus", "/");
        visitor.open(page, "/kudus");

        look(visitor, "places", tab -> {
            if (tab.locator(".places[opened]").count() == 0) {
                tab.locator(".switcher").click();
            }
            return tab.locator(".places[opened] li").first();
        });
    }

    @Test
    void shouldShowTheSupervision(Visitor visitor) {
        visitor.logIn("supervisor.jateng", "/supervisi");

        look(visitor, "supervision", page -> row(page, "Kabupaten Kudus"));
    }

    @Test
    void shouldShowTheOperation(Visitor visitor) {
        visitor.logIn("operator", "/operator");

        look(visitor, "operator", page -> row(page, "Kabupaten Kudus"));
    }

    @Test
    void shouldShowWhatIsNotFound(Visitor visitor) {
        visitor.open(visitor.logIn("kepala.dairi", "/dairi"), "/kudus");
        look(visitor, "not-found", page -> heading(page, "Halaman tidak ditemukan"));
        visitor.open(visitor.page(), "/dairi/tidak-ada");
        look(visitor, "not-found-in-agency", page -> heading(page, "Halaman tidak ditemukan"));
        visitor.expects("404 GET .*/(kudus|dairi/tidak-ada)$");
    }

    @Test
    void shouldShowTheEndOfTheLogin(Visitor visitor) {
        visitor.open(visitor.page(), "/keluar/selesai");

        look(visitor, "signed-out", page -> heading(page, "Anda telah keluar"));
    }
}

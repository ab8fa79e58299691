package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Look.row;
import static id.laksana.journeys.Visitor.heading;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.testing.InTurn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator brings the rules for SOPs in line with the agency's own guideline. */
@ExtendWith(Journeys.class)
@InTurn("the rules of Dairi")
class RulesJourneyIT {

    private static final String NIP = "NIP tidak terdiri atas 18 angka";

    @Test
    void shouldMakeARuleStricterAndTakeThatBack(Visitor visitor) {
        Page page = visitor.openAs("admin.dairi", "/dairi", "/dairi/aturan?cari=nip+tidak");
        look(visitor, "rules-search", tab -> row(tab, NIP));
        page.setViewportSize(1280, 844);
        open(page, NIP);
        look(visitor, "rule-dialog", tab -> dialog(tab).getByText("Seperti biasa (Peringatan)"));
        assertThat(dialog(page)).containsText("Kekuatannya: Belum diperiksa");
        page.setViewportSize(1280, 844);

        dialog(page).getByText("Kesalahan").click();
        press(page, "Simpan");

        assertThat(toast(page, "“" + NIP + "” sekarang: Kesalahan.")).isVisible();
        assertThat(row(page, "Kesalahan")).isVisible();
        visitor.open(page, "/dairi/aturan?pilihan=CHANGED");
        assertThat(row(page, NIP)).isVisible();
        visitor.open(page, "/dairi/audit");
        assertThat(row(page, "Tingkat: Peringatan → Kesalahan")).isVisible();
        assertThat(row(page, NIP)).isVisible();

        visitor.open(page, "/dairi/aturan?pilihan=CHANGED");
        open(page, NIP);
        dialog(page).getByText("Seperti biasa (Peringatan)").click();
        press(page, "Simpan");

        assertThat(page.getByText("Tidak ada yang cocok")).isVisible();
        press(page, "Urungkan");
        assertThat(row(page, NIP)).isVisible();
        open(page, NIP);
        dialog(page).getByText("Seperti biasa (Peringatan)").click();
        press(page, "Simpan");
        assertThat(page.getByText("Tidak ada yang cocok")).isVisible();
    }

    @Test
    void shouldShowAllRulesAndWhatTheyRestOn(Visitor visitor) {
        Page page = visitor.openAs("admin.dairi", "/dairi", "/dairi/aturan");

        look(visitor, "rules", tab -> row(tab, "Tabel prosedur tidak ada"));
        page.setViewportSize(1280, 844);
        assertThat(page.getByText("64 seluruhnya")).isVisible();
        visitor.open(page, "/dairi/aturan?urut=tingkat&tingkat=ERROR");
        assertThat(page.getByText("2 dari 64")).isVisible();
    }

    @Test
    void shouldSayThatWhatCannotRunCannotRun(Visitor visitor) {
        Page page = visitor.openAs("admin.dairi", "/dairi", "/dairi/aturan");

        row(page, "SOP belum dapat dijalankan").getByRole(AriaRole.BUTTON).focus();
        page.keyboard().press("Enter");

        assertThat(dialog(page)).containsText("Aturan ini selalu berlaku");
        assertThat(dialog(page).getByRole(AriaRole.RADIO)).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(dialog(page)).isHidden();
    }

    @Test
    void shouldBeThereForAdministratorsOnly(Visitor visitor) {
        Page page = visitor.logIn("frontoffice.dairi", "/dairi");

        visitor.open(page, "/dairi/aturan");

        assertThat(heading(page, "Halaman tidak ditemukan")).isVisible();
        assertThat(Visitor.menu(page).getByText("Aturan SOP")).isHidden();
        visitor.expects("404 GET .*/dairi/aturan$");
    }

    private static void open(Page page, String rule) {
        row(page, rule).getByRole(AriaRole.BUTTON).click();
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }
}

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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator lays down what the agency promises of a service, and what it has laid down is taken back in the end. */
@ExtendWith(Journeys.class)
@InTurn("the services of all agencies")
class ServicesJourneyIT {

    private static final String EXPANSION = "/kudus/pelayanan/izin-perluasan-industri";

    @Test
    void shouldShowHowFarTheStandardsAreLaidDown(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", "/kudus/pelayanan");
        look(visitor, "services", tab -> row(tab, "Usulan: 15 hari 7 menit"));
        page.setViewportSize(1280, 844);

        row(page, "Perluasan").getByRole(AriaRole.LINK).click();

        visitor.isAt(page, EXPANSION);
        look(visitor, "service", ServicesJourneyIT::amount);
    }

    @Test
    void shouldWarnOfAPromiseThatTheSopCannotKeepAndKeepItAllTheSame(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", EXPANSION);
        amount(page).fill("10");
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText("6.757 menit) melebihi janji 10 hari kerja")))
                .isVisible();
        fee(page).fill("0");
        press(page, "Pakai usulan: Persyaratan");
        assertThat(requirements(page)).hasValue("KTP, NPWP\nInternet\nGawai");
        look(visitor, "service-warning", tab -> tab.locator(".promise-note .warning"));
        page.setViewportSize(1280, 844);

        press(page, "Simpan");

        assertThat(toast(page, "Tersimpan.")).isVisible();
        page.reload();
        assertThat(amount(page)).hasValue("10");
        assertThat(fee(page)).hasValue("0");
        assertThat(requirements(page)).hasValue("KTP, NPWP\nInternet\nGawai");
        visitor.open(page, "/kudus/pelayanan");
        assertThat(row(page, "10 hari kerja, lebih singkat dari SOP")).isVisible();
        assertThat(row(page, "Gratis")).isVisible();
        assertThat(row(page, "3 dari 6")).isVisible();
        visitor.open(page, "/kudus/audit?perbuatan=CHANGE_SERVICE");
        assertThat(row(page, "Janji waktu: paling lama: – → 10 hari kerja")).isVisible();

        visitor.open(page, EXPANSION);
        amount(page).fill("");
        fee(page).fill("");
        requirements(page).fill("");
        press(page, "Simpan");
        assertThat(toast(page, "Tersimpan.")).isVisible();
        visitor.open(page, "/kudus/pelayanan");
        assertThat(row(page, "Gratis")).isHidden();
    }

    @Test
    void shouldNotSaveANumberThatIsNone(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", EXPANSION);
        amount(page).fill("-3");
        fee(page).fill("1000000000");

        press(page, "Simpan");

        assertThat(wrong(page, "Tuliskan bilangan bulat dari 1 sampai 999.999."))
                .isVisible();
        assertThat(wrong(page, "Tuliskan bilangan bulat dari 0 sampai 999.999.999."))
                .isVisible();
        assertThat(toast(page, "Tersimpan.")).isHidden();
    }

    @Test
    void shouldOfferTheUsualWordingOfTheCharter(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", "/kudus/maklumat");
        Locator text = page.getByLabel("Teks maklumat");
        assertThat(text).hasValue("");

        press(page, "Pakai kalimat yang lazim");

        assertThat(text).hasValue(Pattern.compile("^Dengan ini, kami menyatakan sanggup .* yang berlaku\\.$"));
        look(visitor, "charter", _ -> text);
        page.setViewportSize(1280, 844);
        press(page, "Simpan");
        assertThat(toast(page, "Tersimpan.")).isVisible();
        page.reload();
        assertThat(text).not().hasValue("");

        text.fill("");
        press(page, "Simpan");
        assertThat(toast(page, "Tersimpan.")).isVisible();
    }

    @Test
    void shouldAddAServiceMoveItAndRemoveItUnlessAnSopServesIt(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", "/kudus/pelayanan");
        press(page, "Tambah layanan");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Nama layanan"))
                .fill("Izin Coba-Coba");
        press(page, "Simpan");
        visitor.isAt(page, "/kudus/pelayanan/izin-coba-coba");
        look(visitor, "service-new", tab -> tab.getByText("Urutan ke-3 dalam daftar layanan."));
        page.setViewportSize(1280, 844);

        press(page, "Naikkan urutan");
        assertThat(page.getByText("Urutan ke-2 dalam daftar layanan.")).isVisible();
        press(page, "Hapus layanan");
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hapus layanan"))
                .click();
        visitor.isAt(page, "/kudus/pelayanan");
        assertThat(row(page, "Izin Coba-Coba")).isHidden();

        visitor.open(page, EXPANSION);
        assertThat(page.getByText("Urutan ke-2 dalam daftar layanan.")).isVisible();
        press(page, "Hapus layanan");
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hapus layanan"))
                .click();
        assertThat(toast(page, "Layanan tidak dapat dihapus karena masih dilayani dengan SOP"))
                .isVisible();
    }

    @Test
    void shouldBeThereForAdministratorsOnly(Visitor visitor) {
        Page page = visitor.logIn("pembaca.kudus", "/kudus");

        for (String address : new String[] {"/kudus/pelayanan", EXPANSION, "/kudus/maklumat"}) {
            visitor.open(page, address);
            assertThat(heading(page, "Halaman tidak ditemukan")).isVisible();
        }
        visitor.expects("404 GET .*/kudus/(pelayanan.*|maklumat)$");
    }

    @Test
    void shouldNotFindAServiceThatIsNotThere(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", "/kudus/pelayanan/tidak-ada");

        assertThat(heading(page, "Halaman tidak ditemukan")).isVisible();
        visitor.expects("404 GET .*/kudus/pelayanan/tidak-ada$");
    }

    private static Locator wrong(Page page, String message) {
        return page.locator("[slot=error-message]").filter(new Locator.FilterOptions().setHasText(message));
    }

    private static Locator amount(Page page) {
        return page.getByLabel("Janji waktu: paling lama");
    }

    private static Locator fee(Page page) {
        return page.getByLabel("Biaya dalam rupiah");
    }

    private static Locator requirements(Page page) {
        return page.getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName("Persyaratan").setExact(true));
    }
}

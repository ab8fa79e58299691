package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.laksana.testing.InTurn;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator changes how sheets are printed, with a sheet beside the form. */
@ExtendWith(Journeys.class)
@InTurn("the SOPs of all agencies")
class LayoutJourneyIT {

    private static final String LAYOUT = "/blitar/tata-letak";
    private static final String HOSTILE =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100' onload='alert(1)'>"
                    + "<script>alert(1)</script><circle cx='50' cy='50' r='50' fill='#1a56db'/></svg>";

    @Test
    void shouldRedrawTheSheetWhileTheLayoutIsChangedAndSaveItAsARevision(Visitor visitor) {
        Page page = visitor.openAs("admin.blitar", "/blitar", LAYOUT);
        assertThat(sheet(page)).containsText("DINAS PENANAMAN MODAL,");
        look(visitor, "layout", LayoutJourneyIT::sheet);
        page.setViewportSize(1280, 844);

        page.getByLabel("Teks, baris 3").fill("KOTA BLITAR JAYA");
        assertThat(sheet(page)).containsText("KOTA BLITAR JAYA");
        choose(page, new FilePayload("logo.svg", "image/svg+xml", HOSTILE.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("Logo dipakai. Bagian berkas yang bukan gambar"))
                .isVisible();
        assertThat(sheet(page).locator("img.logo")).isVisible();
        look(visitor, "layout-logo", tab -> sheet(tab).locator("img.logo"));
        page.setViewportSize(1280, 844);

        press(page, "Simpan sebagai revisi baru");

        assertThat(toast(page, "Tersimpan sebagai revisi 3.")).isVisible();
        page.reload();
        assertThat(page.getByLabel("Teks, baris 3")).hasValue("KOTA BLITAR JAYA");
        assertThat(sheet(page).locator("img.logo")).isVisible();
        press(page, "Lihat dan mulai dari revisi 2");
        assertThat(sheet(page)).not().containsText("KOTA BLITAR JAYA");
        press(page, "Simpan sebagai revisi baru");
        assertThat(toast(page, "Tersimpan sebagai revisi 4.")).isVisible();
    }

    @Test
    void shouldAskBeforeWhatWasChangedIsLost(Visitor visitor) {
        Page page = visitor.openAs("admin.blitar", "/blitar", LAYOUT);
        page.getByLabel("Teks, baris 3").fill("KOTA YANG LAIN");
        assertThat(sheet(page)).containsText("KOTA YANG LAIN");

        menu(page, "Penomoran").click();
        press(page, "Lanjutkan mengubah");
        visitor.isAt(page, LAYOUT);
        assertThat(page.getByLabel("Teks, baris 3")).hasValue("KOTA YANG LAIN");
        menu(page, "Penomoran").click();
        press(page, "Tinggalkan");

        visitor.isAt(page, "/blitar/penomoran");
        visitor.open(page, LAYOUT);
        assertThat(page.getByLabel("Teks, baris 3")).not().hasValue("KOTA YANG LAIN");
        menu(page, "Penomoran").click();
        visitor.isAt(page, "/blitar/penomoran");
    }

    private static Locator menu(Page page, String name) {
        return page.locator("vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    @Test
    void shouldSayWhatIsNoLogo(Visitor visitor) {
        Page page = visitor.openAs("admin.blitar", "/blitar", LAYOUT);

        choose(page, new FilePayload("logo.png", "image/png", "bukan gambar".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("Berkas ini bukan gambar PNG, JPEG, atau SVG yang utuh."))
                .isVisible();

        choose(page, new FilePayload("besar.png", "image/png", new byte[6 * 1024 * 1024]));
        assertThat(page.getByText("Berkas terlalu besar: PNG dan JPEG paling besar 5 MB"))
                .isVisible();
    }

    @Test
    void shouldShowTheVariantsOfPekalonganAndLoseNothingOfThem(Visitor visitor) {
        Page page = visitor.openAs("admin.pekalongan", "/pekalongan", "/pekalongan/tata-letak");

        page.getByLabel("Yang diatur").click();
        page.getByText("Varian P-C", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();

        assertThat(page.getByLabel("Nama varian")).hasValue("P-C");
        look(visitor, "layout-variant", tab -> tab.getByLabel("Nama varian"));
        page.setViewportSize(1280, 844);
        press(page, "Simpan sebagai revisi baru");
        assertThat(toast(page, "Tidak ada yang berubah")).isVisible();
    }

    private static Locator sheet(Page page) {
        return page.locator(".layout-preview .sheet");
    }

    private static void choose(Page page, FilePayload file) {
        page.locator("input[type=file]").setInputFiles(file);
    }
}

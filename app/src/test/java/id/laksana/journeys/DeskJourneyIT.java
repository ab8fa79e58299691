package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Look.row;
import static id.laksana.journeys.Visitor.button;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator begins SOPs, finds them on the desk, and looks again at those in force; in the end none of it is left. */
@ExtendWith(Journeys.class)
@InTurn("the SOPs of Kudus")
class DeskJourneyIT {

    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final String OWN = "/kudus/sop/izin-usaha-industri";

    private final Installation installation = Installation.get();

    @AfterEach
    void forget() {
        Stored.forget(
                installation,
                KUDUS,
                "delete from sop_draft where sop_id in (select id from sop where code like 'uji-%' or code = 'izin-usaha-industri')",
                "delete from sop where code like 'uji-%'");
    }

    @Test
    void shouldBeginAnSopAndFindItOnTheDesk(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", "/kudus/sop-baru");
        look(visitor, "new-sop", tab -> button(tab, "Mulai menulis"));
        page.setViewportSize(1280, 844);

        page.getByLabel("Nama SOP").fill("Uji Izin Reklame");
        page.getByLabel("Nama SOP").press("Tab");
        assertThat(page.getByLabel("Alamat SOP")).hasValue("uji-izin-reklame");
        press(page, "Mulai menulis");
        assertThat(page).hasURL(Pattern.compile(".*/kudus/sop/uji-izin-reklame/ubah$"));

        visitor.open(page, "/kudus/penyusunan");
        look(visitor, "desk", tab -> row(tab, "Uji Izin Reklame"));
        page.setViewportSize(1280, 844);
        row(page, "Uji Izin Reklame").getByRole(AriaRole.BUTTON).click();
        look(visitor, "desk-draft", tab -> button(tab, "Buka editor"));
        page.setViewportSize(1280, 844);
        press(page, "Buang konsep");
        dialog(page, "Buang konsep?")
                .getByText("Buang konsep", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(toast(page, "Konsep dibuang.")).isVisible();
        assertThat(row(page, "Uji Izin Reklame")).isHidden();
    }

    @Test
    void shouldSayWhatIsWrongWithAFileAndTakeOutWhatItTakesIn(Visitor visitor) throws Exception {
        Page page = visitor.openAs("admin.kudus", "/kudus", "/kudus/sop-baru");
        page.getByLabel("Berkas JSON").check();

        upload(page, "bukan json".getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByText("bukan JSON (UTF-8) yang utuh")).isVisible();
        upload(page, "{\"format\":1,\"sheet\":{\"warna\":\"merah\"}}".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".told.wrong")).containsText("wajib");
        look(visitor, "new-sop-file-refused", tab -> tab.locator(".told.wrong"));
        page.setViewportSize(1280, 844);

        visitor.open(page, OWN + "?bagian=versi");
        var file = page.waitForDownload(
                () -> page.getByText("Unduh JSON lembar").first().click());
        assertThat(page.getByText("Impor JSON sebagai revisi")).isVisible();
        byte[] document = Files.readAllBytes(file.path());
        press(page, "Impor JSON sebagai revisi");
        upload(page, document);
        assertThat(page.getByText("Terbaca:")).isVisible();
        look(visitor, "revision-file", tab -> tab.getByText("Terbaca:"));
        page.setViewportSize(1280, 844);
        dialog(page, "Impor JSON sebagai revisi")
                .getByText("Impor", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/izin-usaha-industri/ubah$"));

        visitor.open(page, OWN + "/beda?dari=2&ke=konsep");
        assertThat(page.getByText("Tidak ada perbedaan.")).isVisible();
    }

    @Test
    void shouldShowTwoVersionsOnOneSheet(Visitor visitor) {
        Page page = visitor.openAs("pembaca.kudus", "/kudus", OWN + "/beda?dari=1&ke=2");

        assertThat(page.locator(".desk .chart-added .chart-line").first()).isAttached();
        look(visitor, "difference", tab -> tab.getByText("panah baru, tebal"));
        page.setViewportSize(1280, 2600);
        visitor.pictures().takeOnce(page, "difference-whole");
        page.setViewportSize(1280, 844);
        assertThat(page.locator(".desk ins").first()).isVisible();
        assertThat(page.getByText("langkah 1, dibaca:")).isVisible();
    }

    @Test
    void shouldRecordThatAnSopStaysInForce(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", "/kudus/penyusunan/evaluasi");
        look(visitor, "evaluations", tab -> row(tab, "Izin Perluasan"));
        page.setViewportSize(1280, 844);

        row(page, "Izin Perluasan").getByRole(AriaRole.BUTTON).click();
        look(visitor, "evaluation", tab -> button(tab, "Sudah dievaluasi, tetap berlaku"));
        page.setViewportSize(1280, 844);
        page.getByLabel("Catatan evaluasi").fill("Masih sesuai dengan peraturan.");
        press(page, "Sudah dievaluasi, tetap berlaku");

        assertThat(toast(page, "Evaluasi dicatat.")).isVisible();
        assertThat(page.locator("vaadin-grid-cell-content")
                        .filter(new Locator.FilterOptions().setHasText("Belum waktunya"))
                        .first())
                .isVisible();
    }

    private static Locator dialog(Page page, String title) {
        return page.locator("vaadin-dialog")
                .filter(new Locator.FilterOptions().setHasText(title))
                .last();
    }

    private static void upload(Page page, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("lembar.json", "application/json", content));
    }
}

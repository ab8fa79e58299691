package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Look.row;
import static id.laksana.journeys.Visitor.button;
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

/** An administrator lays down how papers are numbered, holds numbers and gives them up. */
@ExtendWith(Journeys.class)
@InTurn("the numbers of Dairi")
class NumberingJourneyIT {

    private static final String PATTERN = "Pola";

    @Test
    void shouldPutAPatternTogetherAndSeeWhatItGives(Visitor visitor) {
        Page page = visitor.openAs("admin.dairi", "/dairi", "/dairi/penomoran");
        look(visitor, "numbering", tab -> tab.getByText("Surat keluar").first());
        page.setViewportSize(1280, 844);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ubah pola Surat keluar"))
                .click();
        assertThat(heading(page, "Pola nomor Surat keluar")).isVisible();

        Locator pattern = page.getByLabel(PATTERN, new Page.GetByLabelOptions().setExact(true));
        pattern.fill("503/[nomer]/2026");
        assertThat(panel(page)).containsText("Huruf ke-5, “[nomer]”: tidak dikenal");
        look(visitor, "pattern-wrong", tab -> tab.getByText("tidak dikenal").first());
        page.setViewportSize(1280, 844);
        press(page, "Simpan");
        assertThat(page.getByText("Pola belum dapat dibaca").first()).isVisible();

        putTogether(page, pattern);
        look(visitor, "pattern", tab -> tab.getByText("Nomor pertama Januari").first());
        page.setViewportSize(1280, 844);
        press(page, "Simpan");

        assertThat(toast(page, "Tersimpan.")).isVisible();
        assertThat(page.locator(".pattern-history li")).hasCount(2);
        visitor.open(page, "/dairi/audit?cari=pola+nomor");
        assertThat(row(page, "Surat keluar")).isVisible();
    }

    private static void putTogether(Page page, Locator pattern) {
        pattern.fill("");
        button(page, "Sisipkan Kode klasifikasi").click();
        assertThat(pattern).hasValue("[klasifikasi]");
        pattern.pressSequentially("/");
        button(page, "Sisipkan Nomor urut 3 angka").click();
        assertThat(pattern).hasValue("[klasifikasi]/[nomor:3]");
        pattern.pressSequentially("/DPMPTSP/");
        button(page, "Sisipkan Bulan Romawi").click();
        assertThat(pattern).hasValue("[klasifikasi]/[nomor:3]/DPMPTSP/[bulan romawi]");
        pattern.pressSequentially("/");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sisipkan Tahun").setExact(true))
                .click();

        assertThat(panel(page)).containsText(Pattern.compile("503/00\\d/DPMPTSP/[IVX]+/20\\d\\d"));
        assertThat(panel(page)).containsText(Pattern.compile("503/001/DPMPTSP/I/20\\d\\d"));
    }

    @Test
    void shouldHoldNumbersAndGiveOneUp(Visitor visitor) {
        Page page = visitor.openAs("admin.dairi", "/dairi", "/dairi/penomoran");
        press(page, "Pesan nomor Tanda terima");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Pesan nomor").setExact(true))
                .click();
        assertThat(dialog.getByText("Wajib diisi").first()).isVisible();
        look(visitor, "numbers-reserve", tab -> tab.getByLabel("Alasan").first());
        page.setViewportSize(1280, 844);
        dialog.getByLabel("Alasan").fill("Hari layanan keliling");
        dialog.getByLabel("Banyaknya").fill("2");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Pesan nomor").setExact(true))
                .click();
        assertThat(toast(page, "2 nomor dipesan")).isVisible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lihat buku nomor Tanda terima"))
                .click();
        row(page, "-0001").getByRole(AriaRole.BUTTON).focus();
        page.keyboard().press("Enter");
        assertThat(dialog.getByLabel("Alasan pembatalan")).isVisible();
        look(visitor, "number-dialog", tab -> tab.getByLabel("Alasan pembatalan"));
        page.setViewportSize(1280, 844);
        dialog.getByLabel("Alasan pembatalan").fill("Mobil mogok");
        dialog.getByText("Batalkan nomor").click();

        assertThat(row(page, "Batal")).isVisible();
        assertThat(row(page, "Mobil mogok")).isVisible();
        visitor.open(page, "/dairi/audit?cari=mogok");
        assertThat(row(page, "Alasan: Mobil mogok")).isVisible();
    }

    @Test
    void shouldSayThatANumberIsUsedAlreadyAndTakeIt(Visitor visitor) {
        Page page = visitor.openAs("admin.dairi", "/dairi", "/dairi/penomoran/buku?keadaan=RECORDED");
        look(visitor, "number-book", tab -> row(tab, "Nomor lama"));
        page.setViewportSize(1280, 844);
        String known = page.locator("vaadin-grid-cell-content button.row-link")
                .filter(new Locator.FilterOptions().setHasNotText("(tanpa nomor)"))
                .first()
                .textContent()
                .strip();
        press(page, "Catat nomor lama");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Nomor", new Locator.GetByLabelOptions().setExact(true))
                .fill(known);

        assertThat(dialog).containsText("Nomor tetap dapat dicatat.");
        look(
                visitor,
                "number-known",
                tab -> tab.getByText("Nomor tetap dapat dicatat.").first());
        page.setViewportSize(1280, 844);
        dialog.getByLabel("Perihal").fill("SOP lama yang ditemukan di lemari");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Catat nomor lama"))
                .click();

        assertThat(toast(page, "Tersimpan.")).isVisible();
        assertThat(row(page, "SOP lama yang ditemukan di lemari")).isVisible();
    }

    @Test
    void shouldBeThereForAdministratorsOnly(Visitor visitor) {
        Page page = visitor.logIn("frontoffice.dairi", "/dairi");

        visitor.open(page, "/dairi/penomoran");

        assertThat(heading(page, "Halaman tidak ditemukan")).isVisible();
        visitor.expects("404 GET .*/dairi/penomoran$");
    }

    private static Locator panel(Page page) {
        return page.locator(".pattern-panel");
    }
}

package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Visitor.button;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.testing.InTurn;
import id.laksana.testing.ReviewedSop;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator goes through the reading of an SOP: confirms, takes back, corrects, and puts the correction in force. */
@ExtendWith(Journeys.class)
@InTurn("the review of an SOP of Blitar")
class ReviewJourneyIT {

    private static final String CODE = "perizinan-berusaha-melalui-oss";
    private static final String ADDRESS = "/blitar/sop/" + CODE + "?bagian=pembacaan";

    @BeforeEach
    @AfterEach
    void forget() {
        ReviewedSop.forget("blitar", CODE);
    }

    @Test
    void shouldConfirmOneAfterTheOtherWithTheKeyboardAndTakeBack(Visitor visitor) {
        Page page = open(visitor, "admin.blitar");
        assertThat(progress(page)).hasText("0 dari 7 selesai ditinjau, 2 meragukan");
        look(visitor, "review", tab -> card(tab, "Langkah 2"));
        assertThat(card(page, "Langkah 2").locator("mark").first()).hasText("Pemrosesan pendaftaran akun pemohon");
        assertThat(card(page, "Langkah 2"))
                .containsText("Langkah 3, kolom Kelengkapan: Email balasan dari lembaga OSS");

        button(page, "Konfirmasi: Langkah 1").focus();
        page.keyboard().press("Enter");
        assertThat(button(page, "Konfirmasi: Langkah 2")).isFocused();
        page.keyboard().press("Enter");

        assertThat(button(page, "Konfirmasi: Langkah 3")).isFocused();
        assertThat(progress(page)).hasText("2 dari 7 selesai ditinjau, 2 meragukan");
        assertThat(card(page, "Langkah 2")).containsText("Dikonfirmasi");
        assertThat(button(page, "Urungkan")).hasCount(1);
        button(page, "Urungkan").focus();
        page.keyboard().press("Alt+u");
        assertThat(toast(page, "Diurungkan.")).isVisible();
        assertThat(button(page, "Konfirmasi: Langkah 2")).isFocused();
        assertThat(progress(page)).hasText("1 dari 7 selesai ditinjau, 2 meragukan");
    }

    @Test
    void shouldConfirmAtOnceOnlyWhatNobodyDoubts(Visitor visitor) {
        Page page = open(visitor, "admin.blitar");

        button(page, "Konfirmasi 5 yang tidak meragukan").click();
        look(visitor, "review-confirm-all", tab -> inDialog(tab, "Konfirmasi 5"));
        inDialog(page, "Konfirmasi 5").click();

        assertThat(progress(page)).hasText("5 dari 7 selesai ditinjau, 2 meragukan");
        button(page, "Menunggu 2").click();
        assertThat(card(page, "Langkah 1")).isHidden();
        assertThat(card(page, "Langkah 3")).isVisible();
    }

    @Test
    void shouldCorrectARowAndPutItInForce(Visitor visitor) {
        Page page = open(visitor, "admin.blitar");
        button(page, "Perbaiki: Langkah 4").click();
        look(visitor, "review-correct", tab -> tab.getByText("Perbaiki pembacaan: Langkah 4"));
        button(page, "Simpan").click();
        assertThat(page.getByText("Tulis alasan perbaikan ini.").first()).isVisible();

        choose(page, "Bila Tidak", "langkah 3");
        page.locator("#reason textarea").fill("Menurut nota dinas 12: pemohon melengkapi dahulu.");
        button(page, "Simpan").click();

        assertThat(page.locator(".draft")).containsText("Rancangan berdasarkan versi 2: 1 bacaan diperbaiki");
        assertThat(page.locator(".draft"))
                .containsText("Selanjutnya: Tidak → selesai (ditolak) menjadi Tidak → langkah 3");
        assertThat(card(page, "Langkah 4")).containsText("Diperbaiki");
        assertThat(card(page, "Langkah 4")).containsText("Ditetapkan instansi: Menurut nota dinas 12");
        page.locator(".draft").scrollIntoViewIfNeeded();
        look(visitor, "review-draft", tab -> tab.locator(".draft"));

        enact(page);
        assertThat(toast(page, "Anda ikut menyusun rancangan ini")).isVisible();
        look(visitor, "review-enact", ReviewJourneyIT::act);

        visitor.browser().clearCookies();
        page = open(visitor, "sekretaris.blitar");
        enact(page);
        assertThat(toast(page, "Keputusan atas versi 3 tercatat.")).isVisible();
        visitor.open(page, ADDRESS);
        assertThat(page.locator(".draft")).hasCount(0);
        assertThat(card(page, "Langkah 4")).containsText("Diperbaiki");
    }

    private static void enact(Page page) {
        page.locator(".draft").getByText("Berlakukan…").click();
        act(page).click();
    }

    private static Locator act(Page page) {
        return page.locator("vaadin-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Berlakukan\\s*$")));
    }

    @Test
    void shouldSayWhatStandsInTheWayAndDiscard(Visitor visitor) {
        Page page = open(visitor, "admin.blitar");
        button(page, "Perbaiki: Langkah 1").click();
        choose(page, "Selanjutnya", "langkah 1");
        page.locator("#reason textarea").fill("Coba.");
        button(page, "Simpan").click();

        assertThat(page.locator(".draft")).containsText("Rancangan ini belum dapat dijalankan:");
        assertThat(button(page, "Berlakukan…")).hasCount(0);
        look(visitor, "review-obstacles", tab -> tab.locator(".draft"));
        button(page, "Buang rancangan").click();
        inDialog(page, "Buang rancangan").click();

        assertThat(toast(page, "Rancangan dibuang.")).isVisible();
        assertThat(card(page, "Langkah 1")).not().containsText("Diperbaiki");
    }

    @Test
    void shouldOnlyShowItToWhoMayNotEdit(Visitor visitor) {
        Page page = open(visitor, "pembaca.blitar");

        assertThat(card(page, "Langkah 1")).containsText("Usulan");
        assertThat(page.locator(".review-card vaadin-button")).hasCount(0);
    }

    @Test
    void shouldShowALongSheet(Visitor visitor) {
        Page page = visitor.openAs(
                "admin.dairi", "/dairi", "/dairi/sop/penerbitan-izin-usaha-mikro-kecil?bagian=pembacaan");

        look(visitor, "review-dairi", tab -> card(tab, "Langkah 3"));
        card(page, "Langkah 5").scrollIntoViewIfNeeded();
        look(visitor, "review-dairi-rows", tab -> card(tab, "Langkah 5"));
    }

    private static Page open(Visitor visitor, String username) {
        return visitor.openAs(username, "/blitar", ADDRESS);
    }

    private static Locator card(Page page, String name) {
        return page.getByRole(
                AriaRole.ARTICLE, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator inDialog(Page page, String action) {
        return page.locator("vaadin-dialog vaadin-button").filter(new Locator.FilterOptions().setHasText(action));
    }

    private static Locator progress(Page page) {
        return page.locator(".review > .progress > p");
    }

    private static void choose(Page page, String field, String choice) {
        Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field));
        box.fill(choice);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(choice))
                .first()
                .click();
    }
}

package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Look.row;
import static id.laksana.journeys.Visitor.button;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laksana.sop.adoption.ShippedSop;
import id.laksana.sop.adoption.ShippedSops;
import id.laksana.testing.AdoptedSop;
import id.laksana.testing.DraftedSop;
import id.laksana.testing.InTurn;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How what was written comes to count: one writes, another looks and wants it otherwise, a third puts it in force. */
@ExtendWith(Journeys.class)
@InTurn("the SOPs of Kudus")
class ApprovalJourneyIT {

    private static final String CODE = "sop-uji-setuju";
    private static final String NAME = "Persetujuan Uji";
    private static final String AT = "/kudus/sop/" + CODE;
    private static final String REVIEW = AT + "/tinjau";
    private static final ShippedSop CARD =
            ShippedSops.find("pekalongan/03-penerbitan-kartu-ak-1").orElseThrow();

    @BeforeEach
    void draft() {
        DraftedSop.begin("kudus", CODE, NAME, CARD.sheet(), "admin.kudus");
    }

    @AfterEach
    void forget() {
        DraftedSop.forgetDecrees("kudus");
        DraftedSop.requireFourEyes("kudus");
        AdoptedSop.forget("kudus", CODE, "none", NAME);
    }

    @Test
    void shouldBeReviewedTwiceAndPutInForceByAnotherInThreeClicks(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", AT + "/ubah");
        send(page, "Mohon ditinjau.");
        visitor.isAt(page, REVIEW);
        assertThat(page.getByText("Sedang ditinjau")).isVisible();

        page = as(visitor, "teknis.kudus", REVIEW);
        cell(page).click();
        page.locator(".comment-form textarea").first().fill("Siapa yang menerima berkas?");
        button(page, "Kirim komentar").first().click();
        assertThat(page.locator(".comment")).containsText("Siapa yang menerima berkas?");
        assertThat(page.getByText("Komentar terbuka: 1")).isVisible();
        look(visitor, "review-of-a-draft", tab -> tab.locator(".comment"));
        page.setViewportSize(1280, 844);
        verdict(page, "Minta perubahan");
        assertThat(page.getByText("Sedang disusun")).isVisible();

        page = as(visitor, "admin.kudus", AT + "/ubah");
        assertThat(page.locator(".comment")).containsText("Siapa yang menerima berkas?");
        button(page, "Jawab").click();
        page.locator(".comment .comment-form textarea").fill("Petugas loket.");
        page.locator(".comment .comment-form").getByText("Kirim komentar").click();
        assertThat(page.locator(".comment .answer")).containsText("Petugas loket.");
        button(page, "Tandai selesai").click();
        assertThat(page.getByText("Diselesaikan Administrator")).isVisible();
        send(page, "");
        visitor.isAt(page, REVIEW);
        button(page, "Berlakukan…").click();
        act(page).click();
        assertThat(toast(page, "Anda ikut menyusun rancangan ini")).isVisible();
        assertThat(toast(page, "Sekretaris Dinas")).isVisible();

        ratify(visitor);
    }

    /** At another's desk, whoever was logged in before. */
    private static Page as(Visitor visitor, String username, String address) {
        visitor.browser().clearCookies();
        return visitor.openAs(username, "/kudus", address);
    }

    private static void ratify(Visitor visitor) {
        Effort effort = new Effort(visitor.browser());
        Page page = as(visitor, "sekretaris.kudus", REVIEW);
        int before = effort.acts();
        button(page, "Berlakukan…").click();
        assertThat(page.getByText("Ditandatangani Contoh Kepala Dinas")).isVisible();
        assertThat(page.locator(".impact")).containsText("Belum ada versi yang berlaku; ini yang pertama.");
        effort.pause(() -> look(visitor, "ratify", ApprovalJourneyIT::act));
        page.setViewportSize(1280, 844);
        act(page).click();

        assertThat(toast(page, "SOP diberlakukan dengan nomor SOP/")).isVisible();
        Assertions.assertThat(effort.acts() - before).as("clicks to ratify").isLessThanOrEqualTo(3);
        System.out.println("Ratified: " + effort.told());
        assertThat(page.getByText("Berlaku · versi 1")).isVisible();
        assertThat(page.locator(".sheet").first()).containsText("Contoh Kepala Dinas");
        APIResponse pdf = page.request().get(visitor.address("/kudus/layanan/" + CODE + "/sop.pdf"));
        Assertions.assertThat(pdf.status()).isEqualTo(200);
        visitor.open(page, AT + "?bagian=versi");
        assertThat(page.locator(".version .signed")).containsText("Contoh Kepala Dinas");
        look(visitor, "ratified-version", tab -> tab.locator(".version .signed"));
    }

    @Test
    void shouldBePutInForceByADecree(Visitor visitor) {
        DraftedSop.approve("kudus", CODE);
        Page page = visitor.openAs("sekretaris.kudus", "/kudus", "/kudus/keputusan");
        page.getByText("Keputusan baru").click();
        assertThat(page.getByLabel(NAME)).isChecked();
        button(page, "Tetapkan").click();
        assertThat(wrong(page, "Wajib diisi.")).isVisible();
        page.getByLabel("Nomor keputusan").fill("188/45/2026");
        page.getByLabel("Ditetapkan di").fill("Kudus");
        look(visitor, "decree-new", tab -> button(tab, "Tetapkan"));
        page.setViewportSize(1280, 844);
        button(page, "Tetapkan").click();

        assertThat(toast(page, "Keputusan 188/45/2026 ditetapkan.")).isVisible();
        assertThat(page.getByText(NAME)).isVisible();
        look(visitor, "decree", tab -> tab.getByText("Unduh PDF"));
        page.setViewportSize(1280, 844);
        Assertions.assertThat(
                        page.waitForDownload(() -> page.getByText("Unduh PDF").click())
                                .suggestedFilename())
                .isEqualTo("keputusan-188-45-2026.pdf");
        visitor.open(page, "/kudus/keputusan");
        assertThat(row(page, "188/45/2026")).isVisible();
    }

    @Test
    void shouldLetAnAgencyChooseToDoWithoutAnotherPair(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", "/kudus/aturan");
        Locator choice = page.getByLabel("Tidak memberlakukan sendiri apa yang disusun sendiri");
        assertThat(choice).isChecked();
        choice.uncheck();
        assertThat(toast(page, "Mulai sekarang penyusun dapat memberlakukan SOP-nya sendiri."))
                .isVisible();
        look(visitor, "four-eyes", tab -> tab.locator(".four-eyes"));
        page.setViewportSize(1280, 844);

        visitor.open(page, REVIEW);
        button(page, "Berlakukan…").click();
        act(page).click();
        assertThat(toast(page, "SOP diberlakukan dengan nomor SOP/")).isVisible();
        visitor.open(page, "/kudus/audit?perbuatan=CHANGE_APPROVAL");
        assertThat(row(page, "Tidak memberlakukan sendiri")).isVisible();
    }

    private static void send(Page page, String note) {
        button(page, "Kirim untuk ditinjau…").click();
        page.getByLabel("Catatan singkat").fill(note);
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
    }

    private static void verdict(Page page, String name) {
        button(page, name).click();
        page.getByLabel("Catatan singkat").fill("Lihat komentar saya.");
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
    }

    private static Locator cell(Page page) {
        return page.locator(".desk tr.step [data-cell$='/activity']").first();
    }

    private static Locator act(Page page) {
        return page.locator("vaadin-dialog vaadin-button[theme~=primary]")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Berlakukan\\s*$")));
    }

    private static Locator wrong(Page page, String message) {
        return page.locator("[slot=error-message]").filter(new Locator.FilterOptions().setHasText(message));
    }
}

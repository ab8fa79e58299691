package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Visitor.button;
import static id.laksana.journeys.Visitor.heading;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.laksana.testing.FoundedAgency;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** How a new agency comes from nothing to an SOP in force under its own letterhead, guided from step to step. */
@ExtendWith(Journeys.class)
@Isolated("Founds an agency.")
class SetUpJourneyIT {

    private static final String KEY = "uji-siap";
    private static final String AT = "/" + KEY;
    private static final String NAME = "Dinas Perizinan Contoh";
    private static final String HEAD = "Siti Contoh Pejabat";
    private static final String LOGO =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'><rect width='100' height='100' rx='20' fill='#7a1f5c'/></svg>";

    @Test
    void shouldBringANewAgencyFromNothingToAnSopInForceUnderItsOwnLetterhead(Visitor visitor) {
        try (FoundedAgency agency = new FoundedAgency(KEY, NAME)) {
            new Guided(visitor).from(agency);
        }
    }

    /** One administrator's way through the guide. */
    private static final class Guided {

        private final Visitor visitor;
        private final Page page;
        private final Effort effort;

        Guided(Visitor visitor) {
            this.visitor = visitor;
            this.page = visitor.page();
            this.effort = new Effort(visitor.browser());
        }

        void from(FoundedAgency agency) {
            comes(agency);
            identity();
            unitsAndPosts();
            officials();
            members();
            calendarAndNumbering();
            layout();
            services();
            anSopInForce();
            performers();
            finished();
            System.out.println("From nothing to an SOP in force: " + effort.told());
            Assertions.assertThat(effort.acts()).as("counted in the browser").isBetween(40, 110);
        }

        private void comes(FoundedAgency agency) {
            visitor.open(page, "/");
            effort.type(page.locator("#username"), agency.administrator());
            effort.type(page.locator("#password"), agency.password());
            page.keyboard().press("Enter");
            effort.type(page.locator("#password-new"), "kata sandi pilihan sendiri");
            effort.type(page.locator("#password-confirm"), "kata sandi pilihan sendiri");
            page.keyboard().press("Enter");
            visitor.isAt(page, AT);
            assertThat(progress()).hasText("0 dari 10 langkah selesai");
            assertThat(step("Identitas instansi")).hasClass(Pattern.compile("next"));
            look("set-up-begin", tab -> tab.locator(".set-up-progress"));
        }

        private void identity() {
            go("Identitas instansi");
            effort.type(page.getByLabel("Pemerintah daerah"), "Pemerintah Kabupaten Contoh");
            effort.type(page.getByLabel("Alamat"), "Jalan Merdeka 1, Contoh");
            effort.type(page.getByLabel("Kode pos"), "59999");
            effort.type(page.getByLabel("Telepon"), "(0000) 123456");
            save();
        }

        private void unitsAndPosts() {
            on("Unit kerja dan jabatan");
            press(page, "Tambah unit");
            effort.type(field("Nama"), "Dinas Perizinan");
            save();
            post("Kepala Dinas", "");
            post("Petugas Loket", "Front office (loket)");
            post("Tim Teknis", "Tim teknis");
            look("set-up-units", tab -> tab.getByText("Tim Teknis").first());
        }

        private void post(String name, String kind) {
            press(page, "Tambah jabatan: Dinas Perizinan");
            effort.type(field("Nama"), name);
            if (!kind.isEmpty()) {
                page.getByLabel("Jenis jabatan").click();
                page.getByRole(
                                AriaRole.OPTION,
                                new Page.GetByRoleOptions().setName(kind).setExact(true))
                        .click();
            }
            save();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)))
                    .isVisible();
        }

        private void officials() {
            on("Pejabat");
            press(page, "Tambah pejabat");
            effort.type(field("Nama"), HEAD);
            effort.type(page.getByLabel("Gelar belakang"), "S.Sos.");
            save();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bagan"))
                    .click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kepala Dinas"))
                    .click();
            press(page, "Angkat pemangku");
            choose("Pejabat", HEAD);
            save();
            look("set-up-appointed", tab -> tab.locator(".history .now").first());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bagan"))
                    .click();
        }

        private void members() {
            on("Anggota");
            press(page, "Terima anggota");
            effort.type(page.getByLabel("Nama lengkap"), "Petugas Loket Uji");
            effort.type(field("Nama pengguna"), "loket." + KEY);
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Terima anggota"))
                    .click();
            press(page, "Sudah dicatat");
        }

        /** What is proposed suits the agency. */
        private void calendarAndNumbering() {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Panduan penyiapan"))
                    .click();
            assertThat(progress()).hasText("4 dari 10 langkah selesai");
            press(page, "Sudah sesuai: Kalender kerja");
            assertThat(toast(page, "Langkah ditandai selesai.")).isVisible();
            assertThat(step("Kalender kerja")).containsText("Dinyatakan sesuai oleh");
            press(page, "Sudah sesuai: Penomoran");
            assertThat(progress()).hasText("6 dari 10 langkah selesai");
            look("set-up-half", tab -> tab.locator(".set-up-progress"));
        }

        private void layout() {
            go("Tata letak lembar SOP");
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload("logo.svg", "image/svg+xml", LOGO.getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator(".layout-preview .sheet img.logo")).isVisible();
            look("set-up-layout", tab -> tab.locator(".layout-preview .sheet img.logo"));
            press(page, "Simpan sebagai revisi baru");
            assertThat(toast(page, "Tersimpan sebagai revisi 2.")).isVisible();
        }

        private void services() {
            on("Standar pelayanan");
            press(page, "Tambah layanan");
            effort.type(
                    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Nama layanan")),
                    "Izin Usaha Industri");
            choose("Layanan baku", "Izin Usaha Industri");
            press(page, "Simpan");
            visitor.isAt(page, AT + "/pelayanan/izin-usaha-industri");
            effort.type(page.getByLabel("Janji waktu: paling lama"), "20");
            effort.type(page.getByLabel("Biaya dalam rupiah"), "0");
            save();
        }

        private void anSopInForce() {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Beranda"))
                    .click();
            go("SOP yang berlaku");
            effort.type(page.getByLabel("Cari nama, asal, atau layanan"), "izin usaha industri");
            Look.row(page, "Izin Usaha Industri").getByRole(AriaRole.LINK).click();
            press(page, "Ambil alih");
            act("Ambil alih");
            visitor.isAt(page, AT + "/sop/izin-usaha-industri");
            press(page, "Berlakukan…");
            assertThat(page.getByText("Ditandatangani " + HEAD)).isVisible();
            act("Berlakukan");
            assertThat(toast(page, "SOP diberlakukan dengan nomor SOP/001/")).isVisible();
            Locator sheet = page.locator(".sheet").first();
            assertThat(sheet).containsText(HEAD);
            assertThat(sheet).containsText(Pattern.compile("SOP/001/20\\d\\d"));
            assertThat(sheet).containsText(Pattern.compile("contoh", Pattern.CASE_INSENSITIVE));
            assertThat(sheet).not().containsText(Pattern.compile("kudus", Pattern.CASE_INSENSITIVE));
            assertThat(sheet.locator("img.logo")).isVisible();
            look("set-up-sop-in-force", tab -> tab.locator(".sheet").first());
        }

        private void performers() {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Beranda"))
                    .click();
            go("Pelaksana");
            press(page, "Tinjau 4 usulan");
            look("set-up-performers", tab -> button(tab, "Terima usulan"));
            press(page, "Terima usulan");
            assertThat(toast(page, "4 pelaksana disimpan")).isVisible();
        }

        private void finished() {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Beranda"))
                    .click();
            assertThat(page.getByText("Penyiapan instansi selesai")).isVisible();
            assertThat(page.locator(".set-up-step").first()).isHidden();
            look("set-up-finished", tab -> heading(tab, NAME));
        }

        private void go(String name) {
            press(page, "Kerjakan: " + name);
        }

        /** Straight on, without the list. */
        private void on(String name) {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Berikutnya: " + name))
                    .click();
        }

        private void save() {
            press(page, "Simpan");
            assertThat(toast(page, "Tersimpan.")).isVisible();
        }

        /** The button of the dialog, which may be called like the one that opened it. */
        private void act(String name) {
            page.locator("vaadin-dialog[opened]")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                    .last()
                    .click();
        }

        private Locator field(String label) {
            return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        }

        private void choose(String label, String text) {
            effort.type(field(label), text);
            page.locator("vaadin-combo-box-item")
                    .filter(new Locator.FilterOptions().setHasText(text))
                    .first()
                    .click();
        }

        private Locator progress() {
            return page.locator(".set-up-progress > span");
        }

        private Locator step(String name) {
            return page.locator(".set-up-step")
                    .filter(new Locator.FilterOptions()
                            .setHas(page.getByRole(
                                    AriaRole.LINK,
                                    new Page.GetByRoleOptions().setName(name).setExact(true))));
        }

        private void look(String name, Function<Page, Locator> sign) {
            effort.pause(() -> {
                Look.look(visitor, name, sign);
                page.setViewportSize(1280, 844);
            });
        }
    }
}

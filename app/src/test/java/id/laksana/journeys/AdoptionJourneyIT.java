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
import id.laksana.testing.AdoptedSop;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator takes over an SOP that another agency wrote, and puts it in force as the own agency's. */
@ExtendWith(Journeys.class)
@InTurn("the SOPs of Kudus")
class AdoptionJourneyIT {

    private static final String SHIPPED = "/kudus/sop-contoh";
    private static final String CARD = SHIPPED + "/pekalongan/03-penerbitan-kartu-ak-1";
    private static final String CODE = "kartu-pencari-kerja";
    private static final String OURS = "/kudus/sop/" + CODE;
    private static final String NAME = "Penerbitan Kartu Pencari Kerja";
    private static final LocalDate TODAY = Installation.get()
            .bean(Clock.class)
            .instant()
            .atZone(ZoneId.of("Asia/Jakarta"))
            .toLocalDate();
    private static final String WRITTEN =
            TODAY.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id")));

    @AfterEach
    void forget() {
        AdoptedSop.forget("kudus", CODE, "jobseeker-card-ak1", NAME);
    }

    @Test
    void shouldShowASampleSopAsTheAgencyWouldHaveIt(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", "/kudus/sop");
        page.getByText("Ambil alih SOP contoh").click();
        visitor.isAt(page, SHIPPED);
        look(visitor, "shipped-sops", tab -> row(tab, "Dapat diambil alih"));
        page.setViewportSize(1280, 844);
        assertThat(row(page, "Sudah dimiliki")).isVisible();

        page.getByLabel("Cari nama, asal, atau layanan").fill("kartu ak");
        assertThat(row(page, "Izin Perluasan")).isHidden();
        row(page, "Penerbitan Kartu AK-1").getByRole(AriaRole.LINK).click();

        visitor.isAt(page, CARD);
        assertThat(page.getByText("dasar hukum daerah asal tidak ikut diambil")).isVisible();
        look(visitor, "shipped-sop", tab -> button(tab, "Ambil alih"));
        page.setViewportSize(1280, 844);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Lembar"))
                .click();
        assertThat(sheet(page)).containsText("PEMERINTAH KABUPATEN KUDUS");
        assertThat(sheet(page)).not().containsText("Pekalongan");
        look(visitor, "shipped-sheet", AdoptionJourneyIT::sheet);
    }

    @Test
    void shouldTakeOverAnSopAndPutItInForceUnderTheOwnLetterhead(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", CARD);
        press(page, "Ambil alih");
        look(visitor, "shipped-adopt", AdoptionJourneyIT::name);
        page.setViewportSize(1280, 844);
        name(page).fill(NAME);
        code(page).fill(CODE);
        act(page, "Ambil alih").dblclick();

        visitor.isAt(page, OURS);
        assertThat(page.getByText("Usulan · versi 1")).isVisible();
        assertThat(page.getByText("SOP ini diambil alih dan belum berlaku.")).isVisible();
        look(visitor, "adopted", tab -> button(tab, "Berlakukan…"));
        page.setViewportSize(1280, 844);

        press(page, "Berlakukan…");
        assertThat(page.getByText("Ditandatangani Contoh Kepala Dinas")).isVisible();
        look(visitor, "enactment", tab -> act(tab, "Berlakukan"));
        page.setViewportSize(1280, 844);
        act(page, "Berlakukan").dblclick();

        String number = "SOP/001/" + TODAY.getYear();
        assertThat(toast(page, "SOP diberlakukan dengan nomor " + number)).isVisible();
        assertThat(page.getByText("Berlaku · versi 2")).isVisible();
        for (String told : List.of("PEMERINTAH KABUPATEN KUDUS", number, WRITTEN, "Contoh Kepala Dinas", NAME)) {
            assertThat(sheet(page)).containsText(told);
        }
        assertThat(sheet(page)).not().containsText("Pekalongan");
        look(visitor, "enacted", AdoptionJourneyIT::sheet);
        page.setViewportSize(1280, 844);
        visitor.open(page, OURS + "?bagian=pembacaan");
        look(visitor, "enacted-reading", tab -> tab.locator(".review > .progress > p"));
        page.setViewportSize(1280, 844);
        visitor.open(page, "/kudus/audit?perbuatan=ADOPT_SOP");
        assertThat(row(page, CODE)).isVisible();
    }

    @Test
    void shouldSayWhatIsWrongAndTakeOverNothingUntilItIsRight(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", CARD);
        press(page, "Ambil alih");

        name(page).fill(" ");
        code(page).fill("Kartu AK/1");
        act(page, "Ambil alih").click();
        assertThat(wrong(page, "Wajib diisi.")).isVisible();
        assertThat(wrong(page, "Hanya huruf kecil, angka, dan tanda hubung")).isVisible();
        look(visitor, "shipped-adopt-wrong", tab -> wrong(tab, "Wajib diisi."));
        page.setViewportSize(1280, 844);
        name(page).fill(NAME);
        code(page).fill("izin-usaha-industri");
        act(page, "Ambil alih").click();
        assertThat(wrong(page, "Yang masih bebas: izin-usaha-industri-2.")).isVisible();
        visitor.isAt(page, CARD);

        code(page).fill(CODE);
        code(page).press("Enter");
        visitor.isAt(page, OURS);
        visitor.open(page, CARD);
        assertThat(page.getByText("SOP ini sudah dimiliki instansi Anda.")).isVisible();
        look(visitor, "shipped-already", tab -> tab.getByText("Buka SOP-nya"));
        page.setViewportSize(1280, 844);
        page.getByText("Buka SOP-nya").click();
        visitor.isAt(page, OURS);
    }

    @Test
    void shouldSayWhyAnSopCannotBePutInForce(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", CARD);
        press(page, "Ambil alih");
        name(page).fill(NAME);
        code(page).fill(CODE);
        act(page, "Ambil alih").click();
        visitor.isAt(page, OURS);
        press(page, "Berlakukan…");

        enter(page, "Tanggal pengesahan", "01/01/2020");
        act(page, "Berlakukan").click();
        assertThat(wrong(page, "Jabatan Kepala Dinas tidak ada pemangkunya")).isVisible();
        look(visitor, "enactment-vacant", tab -> wrong(tab, "Jabatan Kepala Dinas tidak ada pemangkunya"));
        page.setViewportSize(1280, 844);
        enter(page, "Tanggal pengesahan", typed(TODAY.plusDays(3)));
        assertThat(day(page, "Berlaku mulai")).hasValue(typed(TODAY.plusDays(3)));
        enter(page, "Berlaku mulai", typed(TODAY));
        act(page, "Berlakukan").click();
        assertThat(wrong(page, "Tanggal pengesahan tidak boleh sesudah")).isVisible();
        enter(page, "Tanggal pengesahan", typed(TODAY));
        page.getByLabel("Nomor SOP", new Page.GetByLabelOptions().setExact(true))
                .fill("D.V.1");
        act(page, "Berlakukan").click();
        assertThat(wrong(page, "Nomor D.V.1 sudah dipakai")).isVisible();
        assertThat(page.getByText("Usulan · versi 1")).isVisible();
    }

    @Test
    void shouldBeThereForAdministratorsOnly(Visitor visitor) {
        Page page = visitor.logIn("pembaca.kudus", "/kudus");

        visitor.open(page, "/kudus/sop");
        assertThat(row(page, "Izin Perluasan")).isVisible();
        assertThat(page.getByText("Ambil alih SOP contoh")).hasCount(0);
        for (String address : new String[] {SHIPPED, CARD}) {
            visitor.open(page, address);
            assertThat(heading(page, "Halaman tidak ditemukan")).isVisible();
        }
        visitor.expects("404 GET .*/kudus/sop-contoh.*$");
    }

    private static Locator name(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Nama SOP")));
    }

    private static Locator code(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Alamat SOP")));
    }

    private static Locator day(Page page, String label) {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + label)));
    }

    private static void enter(Page page, String label, String day) {
        day(page, label).fill(day);
        day(page, label).press("Enter");
    }

    private static String typed(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
    }

    private static Locator act(Page page, String name) {
        return page.locator("vaadin-dialog vaadin-button[theme~=primary]")
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator wrong(Page page, String message) {
        return page.locator("[slot=error-message]").filter(new Locator.FilterOptions().setHasText(message));
    }

    private static Locator sheet(Page page) {
        return page.locator(".official-sheet, .sheet").first();
    }
}

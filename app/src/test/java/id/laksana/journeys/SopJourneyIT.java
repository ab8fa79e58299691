package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Look.row;
import static id.laksana.journeys.Visitor.heading;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.testing.Beside;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the agency's catalog to everything that is known of one SOP. */
@ExtendWith(Journeys.class)
@Beside
class SopJourneyIT {

    private static final String DAIRI = "/dairi/sop/penerbitan-izin-usaha-mikro-kecil";

    @Test
    void shouldFindAnSopByAStepAndOpenIt(Visitor visitor) {
        Page page = visitor.openAs("frontoffice.pekalongan", "/pekalongan", "/pekalongan/sop");
        look(visitor, "sops", tab -> row(tab, "Sarana Hubungan Industrial"));
        page.setViewportSize(1280, 844);
        assertThat(page.getByText("16 seluruhnya")).isVisible();

        visitor.open(page, "/pekalongan/sop?cari=sidang+mediasi");
        assertThat(page.getByText("1 dari 16")).isVisible();
        row(page, "Mediasi Penyelesaian").getByRole(AriaRole.LINK).first().click();

        assertThat(page.locator(".title h1")).hasText("Mediasi Penyelesaian Perselisihan Hubungan Industrial");
        assertThat(page).hasURL(Pattern.compile(".*/pekalongan/sop/mediasi-perselisihan-hubungan-industrial$"));
        assertThat(page).hasTitle(Pattern.compile("^Mediasi Penyelesaian.*Laksana$"));
    }

    @Test
    void shouldNarrowAndSortTheCatalogByItsAddress(Visitor visitor) {
        Page page = visitor.logIn("pembaca.pekalongan", "/pekalongan");

        visitor.open(page, "/pekalongan/sop?layanan=10");
        assertThat(page.getByText("2 dari 16")).isVisible();
        visitor.open(page, "/pekalongan/sop?keadaan=WITHDRAWN");
        assertThat(page.getByText("0 dari 16")).isVisible();
        visitor.open(page, "/pekalongan/sop?perlu=CONFIRMATION&urut=-temuan");
        assertThat(page.getByText("15 dari 16")).isVisible();
        visitor.open(page, "/pekalongan/sop?perlu=REVIEW");
        assertThat(page.getByText("1 dari 16")).isVisible();
        assertThat(row(page, "Informasi Publik")).isVisible();
    }

    @Test
    void shouldShowEveryPartOfAnSop(Visitor visitor) {
        Page page = visitor.logIn("kepala.dairi", "/dairi");

        visitor.open(page, DAIRI + "?bagian=temuan");
        assertThat(page.getByText("Identitas").first()).isVisible();
        visitor.open(page, DAIRI + "?bagian=waktu");
        assertThat(page.getByText("4 hari 8 jam 210 menit").first()).isVisible();
        visitor.open(page, DAIRI + "?bagian=formulir");
        assertThat(page.getByText("SOP/X.5 - 37/DPMPTSPK/2020").first()).isVisible();
        visitor.open(page, DAIRI + "?bagian=versi");
        look(visitor, "sop-versions", tab -> tab.getByText("berlaku versi 2").first());
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cabut")))
                .hasCount(0);
    }

    @Test
    void shouldSayWhichVersionCountedOnADayAndHowTheyDiffer(Visitor visitor) {
        Page page = visitor.openAs("admin.dairi", "/dairi", DAIRI + "?bagian=versi");

        day(page, "Berlaku pada tanggal", "01/01/2020");
        assertThat(page.getByText("Pada 1 Januari 2020 berlaku versi 1.")).isVisible();
        day(page, "Menurut catatan sampai", "01/01/2025");

        assertThat(page.getByText("Sampai hari itu SOP ini belum tercatat.")).isVisible();
        assertThat(page.getByText("Pembacaan (siapa bertindak, apa sesudahnya) berbeda"))
                .isVisible();
    }

    @Test
    void shouldOpenWhatPaperSaidAndLeadBack(Visitor visitor) {
        Page page = visitor.openAs("frontoffice.dairi", "/dairi", DAIRI + "?versi=1");

        assertThat(page.getByText("Anda melihat versi 1.")).isVisible();
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Waktu"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*[?&]versi=1.*"));
        page.getByText("Lihat versi 2, yang dipakai sekarang").click();

        assertThat(page.getByText("Anda melihat versi 1.")).isHidden();
        assertThat(page.getByText("Berlaku · versi 2")).isVisible();
    }

    @Test
    void shouldShowAnSopWithoutATable(Visitor visitor) {
        Page page = visitor.openAs(
                "frontoffice.pekalongan", "/pekalongan", "/pekalongan/sop/informasi-publik?bagian=waktu");

        look(visitor, "sop-without-table", tab -> heading(tab, "Pelayanan Informasi Publik"));

        assertThat(page.getByText("Berlaku · versi 1")).isVisible();
    }

    @Test
    void shouldNotFindWhatIsNotThere(Visitor visitor) {
        Page page = visitor.logIn("admin.kudus", "/kudus");

        for (String absent : new String[] {
            "/kudus/sop/penerbitan-izin-usaha-mikro-kecil",
            "/kudus/sop/izin-usaha-industri?versi=9",
            "/kudus/sop/izin-usaha-industri?versi=%3Cscript%3E"
        }) {
            visitor.open(page, absent);
            assertThat(heading(page, "Halaman tidak ditemukan")).isVisible();
        }
        visitor.expects("404 GET .*/kudus/sop/.*");
    }

    @Test
    void shouldGiveTheCatalogAsAFileWithWhatHasNoRoomOnThePage(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", "/kudus/sop");
        assertThat(row(page, "Izin Usaha Industri")).isVisible();

        var file = page.waitForDownload(() -> page.getByText("Unduh CSV").click());

        assertThat(file.path())
                .content()
                .contains("Nomor SOP")
                .contains("Layanan")
                .contains("Izin Usaha Industri");
    }

    private static void day(Page page, String label, String day) {
        Locator field = page.getByLabel(label);
        field.fill(day);
        field.press("Enter");
    }
}

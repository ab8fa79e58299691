package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a sheet holds, on screen. */
@ExtendWith(Journeys.class)
@Beside
class SheetPanelsJourneyIT {

    @Test
    void shouldShowWhatIsPrintedAndWhenAskedHowItIsRead(Visitor visitor) {
        Page page = open(visitor, "dairi-01", "tabel");
        Locator decision = page.locator("#langkah-t1-8");
        assertThat(decision.locator(".mark.box")).isVisible();
        assertThat(decision.getByText("Direkomendasikan?")).isHidden();
        look(visitor, "sheet-dairi-printed", SheetPanelsJourneyIT::table);

        page.getByText("Tunjukkan pembacaan").click();

        assertThat(decision.getByText("Direkomendasikan?")).isVisible();
        assertThat(decision.locator(".exits").getByText("Ya → langkah 16")).isVisible();
        assertThat(page.locator("#langkah-t1-15 .exits")).hasText("→ selesai (ditolak)");
        assertThat(decision.locator(".sign.leads")).hasText("Keputusan, pelaksana utama");
        look(visitor, "sheet-dairi-read", SheetPanelsJourneyIT::table);
    }

    @Test
    void shouldTellCellsApartThatThePaperDoesNotHave(Visitor visitor) {
        Page page = open(visitor, "kudus-01", "tabel");

        assertThat(page.locator("#langkah-t1-5 td.astray")).containsText("Tercetak 3 sel untuk 4 kolom");
        assertThat(page.locator("#langkah-t1-5 .astray-cell")).hasCount(3);
        assertThat(page.locator("#langkah-t1-4 td.performer")).hasCount(4);
        assertThat(page.getByTitle("tercetak: Pemo hon")).hasText("Pemohon (tercetak: Pemo hon)");
        look(visitor, "sheet-kudus", SheetPanelsJourneyIT::table);
    }

    @Test
    void shouldShowTheReadingAtOnceWhereNothingIsMarked(Visitor visitor) {
        Page page = open(visitor, "pekalongan-02", "tabel");

        assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Tunjukkan pembacaan")))
                .isChecked();
        assertThat(page.locator(".exits").getByText("Tidak → langkah 4")).isVisible();
        look(visitor, "sheet-unmarked", SheetPanelsJourneyIT::table);
    }

    @Test
    void shouldListTheDrawingThatWasReadIntoOneCell(Visitor visitor) {
        Page page = open(visitor, "pekalongan-06", "tabel");

        assertThat(page.locator(".diagram > li")).hasCount(7);
        assertThat(page.locator(".diagram > li").nth(2)).hasText("belah ketupat tanpa teks→ 4");
        look(visitor, "sheet-drawing", SheetPanelsJourneyIT::table);
    }

    @Test
    void shouldShowEveryPrintingOfTheTable(Visitor visitor) {
        Page page = open(visitor, "pekalongan-11", "tabel");

        assertThat(page.getByRole(AriaRole.TABLE)).hasCount(2);
        assertThat(page.locator(".found-under")).containsText("Pelayanan Informasi Publik");
        assertThat(page.getByRole(AriaRole.TABLE).first().locator("#langkah-t2-1"))
                .isVisible();
        assertThat(page.locator("#langkah-t1-1")).hasCount(0);
    }

    @Test
    void shouldSayThatASheetHasNoTable(Visitor visitor) {
        Page page = open(visitor, "pekalongan-13", "tabel");

        assertThat(page.getByText("Lembar ini tidak memuat tabel prosedur.")).isVisible();
        visitor.open(page, address("pekalongan-13", "waktu"));
        assertThat(page.getByText("Waktu belum dapat dihitung")).isVisible();
        assertThat(page.locator(".obstacles li")).hasText("NoTable[]");
        look(visitor, "sheet-no-times", tab -> tab.locator(".sheet-times"));
    }

    @Test
    void shouldShowFormsAsPrinted(Visitor visitor) {
        Page page = open(visitor, "pekalongan-06", "formulir");

        assertThat(fact(page, "TGL. REVISI")).containsText("kosong");
        assertThat(fact(page, "TGL. PEMBUATAN")).containsText("JANUARI 2022");
        assertThat(fact(page, "DISAHKAN OLEH")).containsText("197001214 199003 1 004");
        assertThat(page.getByText("STANDAR PELAYANAN PENGESAHAN PERJANJIAN PEMAGANGAN")
                        .first())
                .isVisible();
        look(visitor, "sheet-forms", tab -> tab.locator(".sheet-forms"));
        visitor.open(page, address("kudus-01", "formulir"));
        assertThat(page.locator(".decree")).containsText("067.1/385/2021");
        assertThat(page.getByText("Lembar ini tidak memuat Formulir 1 dan Formulir 2."))
                .isVisible();
    }

    @Test
    void shouldTellTheTimesOfEveryWay(Visitor visitor) {
        Page page = open(visitor, "dairi-01", "waktu");

        Locator granted = page.locator(".path").first();
        assertThat(granted).containsText("4 hari 8 jam 210 menit");
        assertThat(granted).containsText("4 hari 8 jam 165 menit");
        assertThat(granted).containsText("langkah 8 (Direkomendasikan?) Ya");
        assertThat(page.locator(".path").nth(1).locator(".status").first()).hasText("ditolak");
        assertThat(page.locator(".returns > li")).containsText("2 jam 15 menit");
        look(visitor, "sheet-times", tab -> tab.locator(".sheet-times svg.chart"));
        visitor.open(page, address("pekalongan-15", "waktu"));
        assertThat(page.getByText("1 jam 95–100 menit").first()).isVisible();
        visitor.open(page, address("pekalongan-02", "waktu"));
        assertThat(page.locator(".path")).containsText("tanpa nomor (baris 3)");
    }

    @Test
    void shouldStayUsableAndRunNothingOfWhatASheetSays(Visitor visitor) {
        Page page = open(visitor, "raksasa", "tabel");

        assertThat(page.locator("#langkah-s0")).containsText("<script>window.ran = true</script>");
        assertThat(page.locator("#langkah-s2 .long details")).not().hasAttribute("open", "");
        assertThat(page.locator("#langkah-s399")).hasCount(0);
        visitor.pictures()
                .take(page, "sheet-monster", () -> assertThat(table(page)).isVisible());
        Visitor.button(page, "Tunjukkan baris berikutnya").click();
        assertThat(page.locator("#langkah-s199")).isAttached();
        for (String part : new String[] {"formulir", "waktu"}) {
            visitor.open(page, address("raksasa", part));
            assertThat(page.getByText("<script>").first()).isVisible();
        }
        assertThat(page.locator(".path")).hasCount(50);
        Visitor.button(page, "Tunjukkan 50 jalur berikutnya").click();
        assertThat(page.locator(".path")).hasCount(100);
        assertThat(page.evaluate("window.ran")).isNull();
        look(visitor, "sheet-monster-times", tab -> tab.locator(".sheet-times"));
    }

    private static Page open(Visitor visitor, String sheet, String part) {
        return visitor.openAs("frontoffice.dairi", "/dairi", address(sheet, part));
    }

    private static String address(String sheet, String part) {
        return "/dairi/contoh-lembar/" + sheet + "?bagian=" + part;
    }

    private static Locator table(Page page) {
        return page.getByRole(AriaRole.REGION).getByRole(AriaRole.TABLE).first();
    }

    private static Locator fact(Page page, String label) {
        return page.locator(".fact").filter(new Locator.FilterOptions().setHasText(label));
    }
}

package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Look.row;
import static id.laksana.journeys.Visitor.button;
import static id.laksana.journeys.Visitor.heading;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.migrations.AgencyKey;
import id.laksana.samples.SampleListView;
import id.laksana.testing.InTurn;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list page, on 100,000 rows. */
@ExtendWith(Journeys.class)
@InTurn("the sample list of Dairi")
class PiecesListJourneyIT {

    private static final AgencyKey DAIRI = new AgencyKey("dairi");
    private static final String LIST = "/dairi/contoh-daftar";

    @Test
    void shouldLookRight(Visitor visitor) {
        open(visitor, LIST);

        look(visitor, "list", tab -> row(tab, "P-000001"));
        visitor.page().setViewportSize(1280, 844);
        visitor.open(visitor.page(), LIST + "?cari=tidak-ada");
        look(visitor, "list-no-match", tab -> button(tab, "Tampilkan semua"));
        SampleListView.broken(DAIRI).set(true);
        try {
            visitor.page().setViewportSize(1280, 844);
            visitor.open(visitor.page(), LIST);
            look(visitor, "list-failed", tab -> button(tab, "Coba lagi"));
        } finally {
            SampleListView.broken(DAIRI).set(false);
        }
    }

    @Test
    void shouldLoadOnlyWhatComesIntoView(Visitor visitor) {
        int before = SampleListView.loaded(DAIRI).get();

        Page page = open(visitor, LIST);

        assertThat(count(page)).hasText("100.000 seluruhnya");
        assertThat(row(page, "P-000001")).isVisible();
        assertThat(SampleListView.loaded(DAIRI).get() - before).isPositive().isLessThan(500);
    }

    @Test
    void shouldTellInTheAddressWhatIsAskedFor(Visitor visitor) {
        Page page = open(visitor, LIST);
        int steps = steps(page);

        search(page).pressSequentially("P-00012");
        asks(page, "?cari=P-00012");
        assertThat(count(page)).hasText("10 dari 100.000");
        assertThat(steps(page)).as("steps while typing").isEqualTo(steps);

        choose(page, "ditolak");
        asks(page, "?cari=P-00012&keadaan=DITOLAK");
        assertThat(count(page)).hasText("2 dari 100.000");
        header(page, "Nomor").click();
        header(page, "Nomor").click();
        asks(page, "?cari=P-00012&keadaan=DITOLAK&urut=-nomor");
        beginsWith(page, "P-000129");
    }

    @Test
    void shouldGoBackAndForth(Visitor visitor) {
        Page page = open(visitor, LIST + "?cari=P-00012");
        choose(page, "ditolak");
        assertThat(count(page)).hasText("2 dari 100.000");

        Visitor.goBack(page, visitor.address(LIST + "?cari=P-00012&keadaan=DITOLAK"));
        assertThat(count(page)).hasText("10 dari 100.000");
        assertThat(search(page)).hasValue("P-00012");
        page.goForward();
        assertThat(count(page)).hasText("2 dari 100.000");
        asks(page, "?cari=P-00012&keadaan=DITOLAK");
    }

    @Test
    void shouldGiveTheSameListByItsLink(Visitor visitor) {
        Page page = open(visitor, LIST + "?cari=P-00012&keadaan=DITOLAK&urut=-nomor");

        assertThat(count(page)).hasText("2 dari 100.000");
        beginsWith(page, "P-000129");
    }

    @Test
    void shouldIgnoreWhatItDoesNotKnow(Visitor visitor) {
        Page page = open(
                visitor,
                LIST + "?keadaan=HILANG&urut=retribusi;drop&tanggal=9999999-01-01&lain=x&cari=%00%0A%3Cscript%3E");

        assertThat(search(page)).hasValue("<script>");
        assertThat(count(page)).hasText("0 dari 100.000");
        button(page, "Tampilkan semua").click();
        assertThat(count(page)).hasText("100.000 seluruhnya");
        assertThat(page).hasURL(visitor.address(LIST));
    }

    @Test
    void shouldBeWalkedByKeyboardAlone(Visitor visitor) {
        Page page = open(visitor, LIST);

        search(page).focus();
        page.keyboard().type("P-00012");
        assertThat(count(page)).hasText("10 dari 100.000");
        tabTo(page, "vaadin-grid");
        page.keyboard().press("Space");
        page.keyboard().press("Space");
        asks(page, "?cari=P-00012&urut=-nomor");
        beginsWith(page, "P-000129");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        visitor.isAt(page, "/dairi/contoh-rincian/P-000129");
        assertThat(heading(page, "Berkas P-000129")).isVisible();
    }

    @Test
    void shouldOpenARowWhereItIsClicked(Visitor visitor) {
        Page page = open(visitor, LIST);

        row(page, "Pemohon Contoh 3").click();

        visitor.isAt(page, "/dairi/contoh-rincian/P-000003");
    }

    @Test
    void shouldComeBackAfterAFailure(Visitor visitor) {
        SampleListView.broken(DAIRI).set(true);
        try {
            open(visitor, LIST);
            assertThat(button(visitor.page(), "Coba lagi")).isVisible();
        } finally {
            SampleListView.broken(DAIRI).set(false);
        }

        button(visitor.page(), "Coba lagi").click();

        assertThat(row(visitor.page(), "P-000001")).isVisible();
    }

    @Test
    void shouldExportAllThatIsAskedForAndNotThePage(Visitor visitor) throws Exception {
        Page page = open(visitor, LIST + "?keadaan=DITOLAK&urut=-nomor");

        Download download = page.waitForDownload(() -> link(page, "Unduh CSV").click());

        List<String> lines = Files.readAllLines(download.path());
        assertThat(download.suggestedFilename()).matches("daftar-contoh-\\d{4}-\\d\\d-\\d\\d\\.csv");
        assertThat(lines).hasSize(20_001);
        assertThat(lines.getFirst()).isEqualTo("\uFEFFNomor;Pemohon;Tanggal masuk;Retribusi;Keadaan;Instansi");
        assertThat(lines.get(1)).startsWith("P-099999;");
        assertThat(lines).noneMatch(line -> line.contains(";=") || line.contains(";\"="));
    }

    @Test
    void shouldExportUnderTheAgencyOfItsOwnTab(Visitor visitor) throws Exception {
        visitor.logIn("frontoffice.dairi-kudus", "/");
        Page dairi = visitor.newTab(LIST + "?cari=P-00012");
        Page kudus = visitor.newTab("/kudus/contoh-daftar?cari=P-00012");
        assertThat(count(kudus)).hasText("10 dari 100.000");

        Download fromDairi =
                dairi.waitForDownload(() -> link(dairi, "Unduh CSV").click());
        Download fromKudus =
                kudus.waitForDownload(() -> link(kudus, "Unduh CSV").click());

        assertThat(Files.readAllLines(fromDairi.path()))
                .filteredOn(line -> line.endsWith(";dairi"))
                .hasSize(10);
        assertThat(Files.readAllLines(fromKudus.path()))
                .filteredOn(line -> line.endsWith(";kudus"))
                .hasSize(10);
    }

    @Test
    void shouldFilterAndSortOnAPhone(Visitor visitor) {
        visitor.page().setViewportSize(390, 844);
        Page page = open(visitor, LIST);
        button(page, "Saring dan urutkan").focus();
        page.keyboard().press("Enter");
        choose(page, "ditolak");

        choose(page, "Urutan", "Nomor, dari akhir");

        asks(page, "?keadaan=DITOLAK&urut=-nomor");
        assertThat(row(page, "P-099999")).containsText("ditolak");
        look(visitor, "list-unfolded", tab -> row(tab, "P-099999"));
    }

    static Page open(Visitor visitor, String address) {
        visitor.logIn("admin.dairi", "/dairi");
        return visitor.open(visitor.page(), address);
    }

    static Locator count(Page page) {
        return page.locator(".list-page .count");
    }

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator search(Page page) {
        return page.getByLabel("Cari menurut nomor atau pemohon")
                .locator("input")
                .or(page.getByLabel("Cari menurut nomor atau pemohon"))
                .last();
    }

    private static void choose(Page page, String state) {
        choose(page, "Keadaan", state);
    }

    private static void choose(Page page, String field, String value) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(field))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(value))
                .click();
    }

    private static Locator header(Page page, String name) {
        return page.locator("vaadin-grid-sorter").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void beginsWith(Page page, String number) {
        page.waitForFunction("""
                number => document.querySelector('vaadin-grid').shadowRoot
                    .querySelector('tbody tr:not([hidden]) slot').assignedElements()[0].textContent.trim() === number
                """, number);
    }

    /** In whatever order the parameters stand. */
    private static void asks(Page page, String parameters) {
        page.waitForFunction("""
                asked => {
                  const sorted = query => [...new URLSearchParams(query)].sort().join();
                  return sorted(location.search) === sorted(asked);
                }
                """, parameters);
    }

    private static int steps(Page page) {
        return (int) page.evaluate("history.length");
    }

    private static void tabTo(Page page, String element) {
        for (int i = 0; i < 20; i++) {
            page.keyboard().press("Tab");
            if (page.evaluate("document.activeElement.closest(" + "'" + element + "') != null")
                    .equals(true)) {
                return;
            }
        }
        throw new AssertionError(element + " is not reached by Tab");
    }
}

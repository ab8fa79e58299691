package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.testing.InTurn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The official sheet and the flowchart, as officers and everybody see them. */
@ExtendWith(Journeys.class)
@InTurn("the SOPs of Kudus")
class OfficialJourneyIT {

    private static final String DAIRI = "penerbitan-izin-usaha-mikro-kecil";

    /** What a drawing says for itself where it is a file of its own. */
    private static final String SCHEMES = "<meta name=\"color-scheme\" content=\"light dark\">";

    @Test
    void shouldShowTheSheetAndGiveItAsAFileForPrinters(Visitor visitor) throws IOException {
        Page page = open(visitor, "lembar");
        look(visitor, "official-sheet", OfficialJourneyIT::name);

        var file = page.waitForDownload(
                () -> page.locator(".official-sheet .download").click());

        assertThat(file.suggestedFilename()).isEqualTo("sop-" + DAIRI + "-versi-2.pdf");
        assertThat(new String(Files.readAllBytes(file.path()), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void shouldTellAllOfTheStepThatIsChosen(Visitor visitor) {
        Page page = open(visitor, "bagan");
        look(visitor, "flowchart", tab -> step(tab, "t1-1"));

        step(page, "t1-8").click();

        Locator details = page.locator(".step-details");
        assertThat(details).containsText("Pemberian Rekomendasi");
        assertThat(details).containsText("Direkomendasikan?");
        assertThat(details).containsText("Tidak → langkah 9");
        look(visitor, "flowchart-step", _ -> details);
        step(page, "t1-1").focus();
        page.keyboard().press("Enter");
        assertThat(details).containsText("Menyampaikan Permohonan");
        Visitor.button(page, "Tutup rincian").click();
        assertThat(details).hasCount(0);
        assertThat(page.locator(".drawing-frame [aria-pressed=true]")).hasCount(0);
    }

    @Test
    void shouldBeAsLargeAsOneLikes(Visitor visitor) {
        Page page = open(visitor, "bagan");
        page.setViewportSize(1280, 844);
        assertThat(step(page, "t1-1")).isVisible();
        double before = width(page);

        Visitor.button(page, "Perbesar").click();
        assertThat(width(page)).isGreaterThan(before * 1.2);

        page.locator(".drawing-frame").press("0");
        assertThat(width(page))
                .isLessThanOrEqualTo((int) page.evaluate("document.querySelector('.drawing-frame').clientWidth"));
    }

    @Test
    void shouldSayWhyThereIsNoFlowchart(Visitor visitor) {
        Page page = visitor.openAs(
                "frontoffice.pekalongan", "/pekalongan", "/pekalongan/sop/informasi-publik?bagian=bagan");

        assertThat(page.getByText("Bagan alir belum dapat digambar")).isVisible();
        assertThat(page.locator(".obstacles li")).hasCount(1);
    }

    @Test
    void shouldBindWhatIsInForceIntoABook(Visitor visitor) throws IOException {
        Page page = visitor.openAs("kepala.kudus", "/kudus", "/kudus/buku");
        assertThat(page.getByText("lembar 2 SOP yang berlaku")).isVisible();

        Visitor.button(page, "Susun buku (PDF)").click();

        assertThat(page.locator(".work .words")).hasText("Buku selesai: 2 SOP.");
        look(visitor, "book", tab -> tab.locator(".work .download"));
        var file = page.waitForDownload(() -> page.locator(".work .download").click());
        assertThat(file.suggestedFilename()).isEqualTo("buku-sop.pdf");
        assertThat(new String(Files.readAllBytes(file.path()), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        Visitor.button(page, "Tutup pemberitahuan").click();
    }

    @Test
    void shouldShowEverybodyTheSheetWithoutALogin(Visitor visitor) {
        Page page = visitor.page();
        visitor.open(page, "/dairi/layanan/" + DAIRI + "/sop.html");

        look(visitor, "public-sheet", OfficialJourneyIT::name);

        assertThat(page.context().cookies()).isEmpty();
    }

    /** To be looked at one by one in the gallery. */
    @Test
    void shouldPictureEveryFlowchart(Visitor visitor) {
        Page page = visitor.page();
        for (CatalogEntry entry : Catalog.entries()) {
            if (entry.read() != null) {
                String address = "/" + entry.agency() + "/layanan/" + entry.code() + "/sop.svg";
                page.setContent(page.request().get(visitor.address(address)).text());
                assertThat(page.locator("[data-step]").first()).isVisible();
                visitor.pictures().takeWhole(page, "flowchart-" + entry.agency() + "-" + entry.code());
            }
        }
    }

    private static Page open(Visitor visitor, String part) {
        return visitor.openAs("frontoffice.dairi", "/dairi", "/dairi/sop/" + DAIRI + "?bagian=" + part);
    }

    private static Locator name(Page page) {
        return page.locator(".sheet h1")
                .filter(new Locator.FilterOptions().setHasText("PENERBITAN IZIN USAHA MIKRO KECIL"));
    }

    private static Locator step(Page page, String step) {
        return page.locator(".drawing-frame [data-step='" + step + "']");
    }

    private static double width(Page page) {
        return ((Number) page.evaluate("document.querySelector('.drawing-frame > svg').getBoundingClientRect().width"))
                .doubleValue();
    }
}

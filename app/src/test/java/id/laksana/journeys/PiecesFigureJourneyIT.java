package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import id.laksana.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures of numbers in their frames. */
@ExtendWith(Journeys.class)
@Beside
class PiecesFigureJourneyIT {

    private static final String FIGURES = "/dairi/contoh-gambar";

    @Test
    void shouldLookRight(Visitor visitor) {
        Page page = PiecesListJourneyIT.open(visitor, FIGURES);

        look(visitor, "figures", tab -> tab.locator("svg.chart").first());
        page.locator("svg.chart").nth(1).scrollIntoViewIfNeeded();
        look(visitor, "figures-lines", tab -> tab.locator("svg.chart").nth(1));
    }

    @Test
    void shouldTellWhoCannotSeeIt(Visitor visitor) {
        Page page = PiecesListJourneyIT.open(visitor, FIGURES);

        assertThat(
                        page.getByRole(
                                AriaRole.IMG,
                                new Page.GetByRoleOptions()
                                        .setName(
                                                "Lama pelayanan. Reklame perlu 9 hari, 2 hari lebih lama daripada standarnya.")))
                .isVisible();
    }

    @Test
    void shouldGiveTheNumbersByKeyboard(Visitor visitor) {
        Page page = PiecesListJourneyIT.open(visitor, FIGURES);
        Locator figure = page.locator(".figure").first();

        figure.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tabel"))
                .focus();
        page.keyboard().press("Enter");

        Locator table = figure.getByRole(AriaRole.TABLE, new Locator.GetByRoleOptions().setName("Lama pelayanan"));
        assertThat(table).isVisible();
        assertThat(table.getByRole(AriaRole.ROW).nth(3)).hasText("Izin praktik54,25");
        assertThat(figure.locator("svg.chart")).isHidden();
        look(visitor, "figure-table", _ -> table);
        page.keyboard().press("Enter");
        assertThat(figure.locator("svg.chart")).isVisible();
    }

    @Test
    void shouldGiveTheNumbersAsAFile(Visitor visitor) {
        Page page = PiecesListJourneyIT.open(visitor, FIGURES);

        Download file = page.waitForDownload(
                () -> PiecesListJourneyIT.link(page, "Unduh Excel").first().click());

        assertThat(file.suggestedFilename()).startsWith("lama-pelayanan-").endsWith(".xlsx");
    }

    @Test
    void shouldPrintOnlyThePicture(Visitor visitor) {
        Page page = PiecesListJourneyIT.open(visitor, FIGURES);
        page.evaluate("window.print = () => {}");

        page.getByLabel("Cetak gambar").first().click();

        assertThat(page.locator("html.printing-part")).isAttached();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".figure").first()).isVisible();
        assertThat(page.locator(".figure").nth(1)).isHidden();
        assertThat(Visitor.menu(page)).isHidden();
    }
}

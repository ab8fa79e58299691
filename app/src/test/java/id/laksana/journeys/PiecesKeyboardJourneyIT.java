package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Visitor.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.testing.InTurn;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the journeys of the pieces do with the mouse only, by someone who has none. */
@ExtendWith(Journeys.class)
@InTurn("the sample list of Dairi")
class PiecesKeyboardJourneyIT {

    private static final String LIST = "/dairi/contoh-daftar";
    private static final String FIGURES = "/dairi/contoh-gambar";

    @Test
    void shouldNarrowAListAndTakeItAway(Visitor visitor) throws IOException {
        Page page = PiecesListJourneyIT.open(visitor, LIST + "?cari=P-00012");
        Keyboard keyboard = new Keyboard(page);

        keyboard.tabTo(page.locator("vaadin-select").first()).press("Enter");
        Locator refused = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("ditolak"));
        assertThat(refused).isVisible();
        keyboard.stepTo(refused, "ArrowDown").press("Enter");
        assertThat(page).hasURL(visitor.address(LIST + "?cari=P-00012&keadaan=DITOLAK"));

        Locator csv = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Unduh CSV"));
        Download download = page.waitForDownload(() -> keyboard.tabTo(csv).press("Enter"));
        assertThat(Files.readAllLines(download.path())).hasSize(3);
    }

    @Test
    void shouldShowAFigureLargeAndPrintIt(Visitor visitor) {
        Page page = PiecesListJourneyIT.open(visitor, FIGURES);
        page.evaluate("window.print = () => { window.printed = true; }");
        Keyboard keyboard = new Keyboard(page);

        keyboard.tabTo(button(page, "Layar penuh").first()).press("Enter");
        page.waitForFunction("document.fullscreenElement?.classList.contains('figure')");
        keyboard.press("Enter");
        page.waitForFunction("!document.fullscreenElement");

        keyboard.tabTo(button(page, "Cetak gambar").first()).press("Enter");
        page.waitForFunction("window.printed");
    }
}

package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.MyPage.desk;
import static id.laksana.journeys.Visitor.heading;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laksana.testing.Beside;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Journeys.class)
@Beside
class ForeignAgencyJourneyIT {

    private static final String KUDUS = "Kabupaten Kudus";

    /** How a page that is open is led to another address without being loaded anew. */
    enum Way {
        HISTORY("""
                path => {
                    history.pushState({}, '', path);
                    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
                }"""),
        LINK("""
                path => {
                    const link = document.body.appendChild(document.createElement('a'));
                    link.href = path;
                    link.click();
                }""");

        private final String script;

        Way(String script) {
            this.script = script;
        }

        void lead(Page page, String path) {
            page.evaluate("window.loadedBefore = true");
            page.evaluate(script, path);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldNotFindAForeignAgencyFromWithinAnOpenPage(Way way, Visitor visitor) {
        Page page = visitor.openAs("frontoffice.dairi", "/dairi", "/dairi/saya");
        assertThat(desk(page)).isVisible();

        way.lead(page, "/kudus/saya");

        assertThat(heading(page, "Halaman tidak ditemukan")).isVisible();
        assertThat(desk(page)).hasCount(0);
        assertThat(page.getByText(KUDUS)).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource
    void shouldLoadAnewOnTheWayToOnesOtherAgency(Way way, Visitor visitor) {
        Page page = visitor.openAs("frontoffice.dairi-kudus", "/", "/dairi/saya");
        assertThat(desk(page)).isVisible();

        way.lead(page, "/kudus/saya");

        assertThat(place(page)).containsText(KUDUS);
        visitor.isAt(page, "/kudus/saya");
        assertThat(page.evaluate("window.loadedBefore")).isNull();
    }

    private static Locator place(Page page) {
        return page.locator(".here .name");
    }
}

package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.MyPage.desk;
import static id.laksana.journeys.Visitor.account;
import static id.laksana.journeys.Visitor.heading;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.testing.Beside;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
@Beside
class LogoutJourneyIT {

    private static final String OFFICER = "backoffice.kudus";

    @Test
    void shouldEndTheLoginEverywhereWithoutAQuestion(Visitor visitor) {
        Page page = visitor.logIn(OFFICER, "/kudus");

        logOut(page);

        visitor.isAt(page, "/keluar/selesai");
        visitor.open(page, "/kudus");
        assertThat(page.locator("#username")).isVisible();
    }

    @Test
    void shouldTakeTheOtherTabsAlong(Visitor visitor) {
        Page page = visitor.logIn(OFFICER, "/kudus");
        Page other = visitor.newTab("/kudus/saya");
        assertThat(desk(other)).isVisible();

        logOut(page);

        assertThat(heading(other, "Anda telah keluar")).isVisible();
    }

    @Test
    void shouldForgetWhatWasTypedInEveryTab(Visitor visitor) {
        Page page = visitor.logIn(OFFICER, "/kudus");
        Page other = visitor.newTab("/kudus/saya");
        desk(other).fill("Rahasia tab lain");
        visitor.open(page, "/kudus/saya");
        desk(page).fill("Rahasia tab ini");
        visitor.open(page, "/kudus");

        logOut(page);

        assertThat(heading(other, "Anda telah keluar")).isVisible();
        assertThat(kept(page)).isEqualTo("{}");
        assertThat(kept(other)).isEqualTo("{}");
    }

    @Test
    void shouldShowNothingToWhoGoesBack(Visitor visitor) {
        Page page = visitor.logIn(OFFICER, "/kudus");
        var answer = page.navigate(visitor.address("/kudus/saya"));
        assertThat(answer.headerValue("cache-control")).contains("no-store");
        assertThat(desk(page)).isVisible();

        logOut(page);
        page.goBack();

        assertThat(page.locator("#username")).isVisible();
    }

    /** The answer never comes, so that nothing but the other tab's own requests can end the login. */
    @Test
    void shouldEndTheLoginThoughTheAnswerIsSlow(Visitor visitor) {
        Page page = visitor.logIn(OFFICER, "/kudus");
        Page other = visitor.newTab("/kudus/saya");
        assertThat(desk(other)).isVisible();
        page.route("**/keluar", _ -> {});

        choose(page);
        assertThat(heading(other, "Anda telah keluar")).isVisible();
        visitor.open(other, "/kudus");

        assertThat(heading(other, "Anda telah keluar")).isVisible();
        visitor.open(other, "/kudus");
        assertThat(other.locator("#username")).isVisible();
        assertThat(page.locator("vaadin-app-layout")).not().isVisible();
    }

    /** Our own session has ended, and the browser has not been at Keycloak yet. */
    @Test
    void shouldAskForThePasswordThoughKeycloakHasNotHeardOfTheLogoutYet(Visitor visitor) {
        Page page = visitor.logIn(OFFICER, "/kudus");
        Page other = visitor.newTab("/kudus/saya");
        assertThat(desk(other)).isVisible();
        AtomicBoolean ended = new AtomicBoolean();
        page.route("**/keluar/akhir", route -> {
            route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            ended.set(true);
        });

        choose(page);
        page.waitForCondition(ended::get);
        visitor.open(other, "/kudus");

        assertThat(other.locator("#password")).isVisible();
    }

    @Test
    void shouldNotLogOutAtTheWordOfAnotherSite(Visitor visitor) {
        Page page = visitor.logIn(OFFICER, "/kudus");
        String elsewhere = visitor.installation().realm().issuer().toString();

        page.navigate(elsewhere);
        page.evaluate("address => { location.href = address; }", visitor.address("/keluar"));

        visitor.isAt(page, "/kudus");
    }

    private static void logOut(Page page) {
        choose(page);
        assertThat(heading(page, "Anda telah keluar")).isVisible();
    }

    private static void choose(Page page) {
        page.bringToFront();
        account(page, "Petugas Pengolah Contoh").click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Keluar"))
                .click();
    }

    private static Object kept(Page page) {
        return page.evaluate("JSON.stringify(sessionStorage)");
    }
}

package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
@Beside
class PlacesJourneyIT {

    private static final String TWO_AGENCIES = "frontoffice.dairi-kudus";
    private static final String KUDUS = "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Kudus";

    @Test
    void shouldLeadToOnesOtherAgency(Visitor visitor) {
        Page page = visitor.openAs(TWO_AGENCIES, "/", "/dairi/saya");

        switcher(page).click();
        link(page, KUDUS).click();

        visitor.isAt(page, "/kudus");
        assertThat(page.locator(".here .name")).hasText("DPMPTSP Kabupaten Kudus");
    }

    @Test
    void shouldKeepTheAgencyInItsTabWhenAnotherIsOpenedBesideIt(Visitor visitor) {
        Page page = visitor.openAs(TWO_AGENCIES, "/", "/dairi/saya");

        switcher(page).click();
        Page other = page.waitForPopup(
                () -> link(page, "Buka " + KUDUS + " pada tab baru").click());

        visitor.isAt(other, "/kudus");
        assertThat(other).hasTitle("Beranda · DPMPTSP Kabupaten Kudus · Laksana");
        assertThat(page).hasTitle("Data saya · DPMPTSPK Kabupaten Dairi · Laksana");
        visitor.isAt(page, "/dairi/saya");
    }

    @Test
    void shouldOfferNoSwitchToWhoHasNowhereElseToGo(Visitor visitor) {
        Page page = visitor.logIn("frontoffice.kudus", "/kudus");

        assertThat(page.locator(".here .name")).isVisible();
        assertThat(switcher(page)).hasCount(0);
    }

    private static Locator switcher(Page page) {
        return page.locator(".switcher");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

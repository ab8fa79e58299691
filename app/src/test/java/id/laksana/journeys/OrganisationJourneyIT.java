package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Look.row;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.testing.InTurn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator lays down units, posts and who holds them. */
@ExtendWith(Journeys.class)
@InTurn("the organisation of all agencies")
class OrganisationJourneyIT {

    @Test
    void shouldShowTheAgencyAsAChartOfUnitsAndPosts(Visitor visitor) {
        Page page = visitor.openAs("admin.dairi", "/dairi", "/dairi/organisasi");

        look(
                visitor,
                "organisation",
                tab -> tab.getByText("Kepala Seksi Pelayanan I").first());
        page.setViewportSize(1280, 844);
        assertThat(unit(page, "Subbagian Umum")).containsText("Kosong");
        assertThat(unit(page, "Bidang Pelayanan")).containsText("Contoh Penerima Berkas/Front Office (pejabat contoh)");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Daftar pejabat"))
                .click();
        look(visitor, "officials", tab -> row(tab, "Contoh Tim Teknis (pejabat contoh)"));
    }

    private static Locator unit(Page page, String name) {
        return page.locator(".unit-card").filter(new Locator.FilterOptions().setHasText(name));
    }
}

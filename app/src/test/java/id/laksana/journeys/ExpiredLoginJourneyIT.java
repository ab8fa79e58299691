package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.MyPage.desk;
import static id.laksana.journeys.MyPage.save;
import static id.laksana.journeys.Visitor.button;
import static id.laksana.journeys.Visitor.toast;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
@Beside
class ExpiredLoginJourneyIT {

    private static final String OFFICER = "backoffice.dairi";
    private static final String TYPED = "Meja 7, belum disimpan";

    @Test
    void shouldLoseNothingTypedWhenTheLoginIsEndedAtKeycloak(Visitor visitor) {
        Page page = typed(visitor);

        visitor.installation().realm().users().logoutUser(OFFICER);

        shouldLogInAgainAndSave(visitor, page);
    }

    @Test
    void shouldLoseNothingTypedWhenTheBrowserForgetsItsCookies(Visitor visitor) {
        Page page = typed(visitor);

        visitor.browser().clearCookies();
        button(page, "Simpan").click();

        shouldLogInAgainAndSave(visitor, page);
    }

    private static Page typed(Visitor visitor) {
        Page page = visitor.openAs(OFFICER, "/dairi", "/dairi/saya");
        desk(page).fill("");
        save(page);
        desk(page).fill(TYPED);
        return page;
    }

    private static void shouldLogInAgainAndSave(Visitor visitor, Page page) {
        visitor.enterPassword(page, OFFICER);
        visitor.isAt(page, "/dairi/saya");
        assertThat(toast(page, "Isian yang belum disimpan telah dipulihkan.")).isVisible();
        assertThat(desk(page)).hasValue(TYPED);

        save(page);
        page.reload();
        assertThat(desk(page)).hasValue(TYPED);
        assertThat(Stored.desks(visitor.installation(), new AgencyKey("dairi"), OFFICER))
                .containsExactly(TYPED);
    }
}

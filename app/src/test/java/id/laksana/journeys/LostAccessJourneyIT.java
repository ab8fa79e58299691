package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.MyPage.desk;
import static id.laksana.journeys.MyPage.save;
import static id.laksana.journeys.Visitor.button;
import static id.laksana.journeys.Visitor.heading;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laksana.demo.DemoAccount;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.Beside;
import id.laksana.testing.Installation;
import id.laksana.testing.Until;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
@Beside
class LostAccessJourneyIT {

    private static final AgencyKey BLITAR = new AgencyKey("blitar");
    private static final AgencyKey PEKALONGAN = new AgencyKey("pekalongan");

    @Test
    void shouldRefuseTheNextEventOfAMemberWhoWasRemoved(Visitor visitor) {
        String officer = Hiring.officer(visitor.installation(), "dipindahkan", BLITAR, PEKALONGAN);
        Page page = atWork(visitor, officer, "/");

        visitor.installation().realm().organizations().removeMember(BLITAR, officer);
        actAfterATokenLife(page);

        Locator notice = page.getByText("Anda tidak lagi terdaftar pada instansi ini");
        assertThat(notice).isVisible();
        assertThat(stored(visitor, officer)).containsExactly("Meja 1");
        notice.click();
        visitor.isAt(page, "/pekalongan");
        visitor.open(page, "/blitar/saya");
        assertThat(heading(page, "Halaman tidak ditemukan")).isVisible();
        visitor.expects("404 GET .*/blitar/saya$");
    }

    @Test
    void shouldRefuseTheNextEventOfAMemberOfNoAgencyAnyMore(Visitor visitor) {
        String officer = Hiring.officer(visitor.installation(), "dikeluarkan", BLITAR);
        Page page = atWork(visitor, officer, "/blitar");

        visitor.installation().realm().organizations().removeMember(BLITAR, officer);
        actAfterATokenLife(page);

        assertThat(password(page)).isVisible();
        assertThat(stored(visitor, officer)).containsExactly("Meja 1");
        password(page).fill(DemoAccount.PASSWORD);
        page.locator("#kc-login").click();
        assertThat(heading(page, "Halaman tidak ditemukan")).isVisible();
        visitor.open(page, "/");
        assertThat(page.getByText("Akun Anda belum terdaftar pada instansi mana pun."))
                .isVisible();
        visitor.expects("404 GET .*/blitar/saya$");
    }

    @Test
    void shouldRefuseTheNextEventOfAUserWhoWasDisabled(Visitor visitor) {
        String officer = Hiring.officer(visitor.installation(), "dinonaktifkan", BLITAR);
        Page page = atWork(visitor, officer, "/blitar");

        visitor.installation().realm().users().disableUser(officer);
        actAfterATokenLife(page);

        assertThat(password(page)).isVisible();
        assertThat(stored(visitor, officer)).containsExactly("Meja 1");
        visitor.enterPassword(page, officer);
        assertThat(page.getByText("Akun dinonaktifkan")).isVisible();
    }

    private static Page atWork(Visitor visitor, String officer, String landing) {
        Page page = visitor.openAs(officer, landing, "/blitar/saya");
        desk(page).fill("Meja 1");
        save(page);
        desk(page).fill("Meja 2");
        return page;
    }

    /** The page may have gone to the login by itself meanwhile. */
    private static void actAfterATokenLife(Page page) {
        Until.passed(Installation.TOKEN_LIFE);
        button(page, "Simpan").or(password(page)).click();
    }

    private static Locator password(Page page) {
        return page.locator("#password");
    }

    private static List<String> stored(Visitor visitor, String officer) {
        return Stored.desks(visitor.installation(), BLITAR, officer);
    }
}

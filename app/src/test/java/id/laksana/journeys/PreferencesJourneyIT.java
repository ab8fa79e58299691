package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.MyPage.desk;
import static id.laksana.journeys.Visitor.account;
import static id.laksana.journeys.Visitor.heading;
import static id.laksana.journeys.Visitor.toast;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.realm.AgencyRole;
import id.laksana.testing.Beside;
import id.laksana.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
@Beside
class PreferencesJourneyIT {

    private static final AgencyKey BLITAR = new AgencyKey("blitar");
    private static final String BACKGROUND = "getComputedStyle(document.documentElement).backgroundColor";

    @Test
    void shouldSpeakTheChosenLanguageWhereOneIsWithNothingTypedLost(Visitor visitor) {
        Page page = visitor.logIn(Hiring.officer(visitor.installation(), "berbahasa", BLITAR), "/blitar");
        visitor.open(page, "/blitar/saya?dari=papan");
        desk(page).fill("Meja 3, belum disimpan");

        choose(page, "Akun", "Bahasa", "English");

        assertThat(heading(page, "My particulars")).isVisible();
        assertThat(toast(page, "What was typed and not saved is back.")).isVisible();
        assertThat(page.getByLabel("Counter or desk")).hasValue("Meja 3, belum disimpan");
        visitor.isAt(page, "/blitar/saya?dari=papan");
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        choose(page, "Account", "Language", "Bahasa Indonesia");
        assertThat(heading(page, "Data saya")).isVisible();
    }

    @Test
    void shouldFollowThePersonToAnotherBrowserFromTheFirstByteOn(Visitor visitor) {
        String officer = Hiring.officer(visitor.installation(), "berpindah", BLITAR);
        Page page = visitor.logIn(officer, "/blitar");
        choose(page, "Akun", "Tampilan", "Gelap");
        assertThat(page.locator("html")).hasAttribute("theme", "dark");
        choose(page, "Akun", "Bahasa", "English");
        assertThat(account(page, "Account", Hiring.NAME)).isVisible();

        try (BrowserContext elsewhere = visitor.browser().browser().newContext()) {
            Page other = elsewhere.newPage();
            visitor.open(other, "/blitar");
            visitor.enterPassword(other, officer);
            visitor.isAt(other, "/blitar");
            Response first = other.navigate(visitor.address("/blitar"));

            assertThat(first.text()).contains("<html lang=\"en\" theme=\"dark\" style=\"color-scheme: dark\">");
            assertThat(account(other, "Account", Hiring.NAME)).isVisible();
            assertThat(checked(other, "Appearance")).hasText("Dark");
        }
    }

    @Test
    void shouldChangeColoursAtOnceAndOnlyForWhomTheyWereChosen(Visitor visitor) {
        Page page = visitor.logIn(Hiring.officer(visitor.installation(), "berwarna", BLITAR), "/blitar");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        Object light = page.evaluate(BACKGROUND);

        choose(page, "Akun", "Tampilan", "Gelap");
        assertThat(page.locator("html")).hasAttribute("theme", "dark");
        assertThat(page.evaluate(BACKGROUND)).isNotEqualTo(light);
        choose(page, "Akun", "Tampilan", "Terang");
        assertThat(page.locator("html")).hasAttribute("theme", "light");
        assertThat(page.evaluate(BACKGROUND)).isEqualTo(light);

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.evaluate(BACKGROUND)).isEqualTo(light);
        choose(page, "Akun", "Tampilan", "Seperti perangkat");
        assertThat(page.locator("html")).hasAttribute("theme", "light-dark");
        assertThat(page.evaluate(BACKGROUND)).isNotEqualTo(light);
    }

    @Test
    void shouldBeginInTheLanguageOfTheAccount(Visitor visitor) {
        String officer = Hiring.member(visitor.installation(), "inggris", Texts.ENGLISH, AgencyRole.OFFICER, BLITAR);

        Page page = visitor.logIn(officer, "/blitar");

        assertThat(account(page, "Account", Hiring.NAME)).isVisible();
        assertThat(checked(page, "Language")).hasText("English");
    }

    private static void choose(Page page, String account, String what, String choice) {
        account(page, account, Hiring.NAME).click();
        item(page, what).click();
        page.getByText(choice, new Page.GetByTextOptions().setExact(true)).click();
    }

    private static Locator checked(Page page, String what) {
        account(page, "Account", Hiring.NAME).click();
        item(page, what).click();
        return page.locator("[menu-item-checked]");
    }

    private static Locator item(Page page, String name) {
        return page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

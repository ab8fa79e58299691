package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.MyPage.desk;
import static id.laksana.journeys.Visitor.account;
import static id.laksana.journeys.Visitor.heading;
import static id.laksana.journeys.Visitor.toast;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.InTurn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The frame and each role's first page, by someone who has no mouse. */
@ExtendWith(Journeys.class)
@InTurn("the appearance of Blitar and the particulars of its officer")
class KeyboardJourneyIT {

    private static final String KUDUS = "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Kudus";

    @Test
    void shouldSkipTheFrameOnTheWayToTheContent(Visitor visitor) {
        Page page = visitor.openAs("frontoffice.kudus", "/kudus", "/kudus/saya");
        assertThat(desk(page)).isVisible();
        Keyboard keyboard = new Keyboard(page);

        keyboard.press("Tab");

        assertThat(keyboard.hasFocus(link(page, "Langsung ke isi"))).isTrue();
        keyboard.press("Enter", "Tab");
        assertThat(keyboard.hasFocus(desk(page))).isTrue();
    }

    @Test
    void shouldLeadAnOfficerFromTheMenuThroughAFormToTheLogout(Visitor visitor) {
        Page page = visitor.logIn("frontoffice.blitar", "/blitar");
        Keyboard keyboard = new Keyboard(page);

        keyboard.tabTo(page.locator("vaadin-side-nav-item").filter(named("Data saya")))
                .press("Enter");

        assertThat(desk(page)).isVisible();
        assertThat(page.locator("[role=status]").filter(named("Data saya"))).hasCount(1);
        keyboard.tabTo(desk(page))
                .press("Control+a")
                .type("Loket tanpa tetikus")
                .press("Enter");
        assertThat(toast(page, "Tersimpan.")).isVisible();
        page.reload();
        assertThat(desk(page)).hasValue("Loket tanpa tetikus");

        keyboard.tabTo(account(page, "Petugas Loket Contoh")).press("Enter");
        keyboard.stepTo(item(page, "Keluar"), "ArrowDown").press("Enter");
        assertThat(heading(page, "Anda telah keluar")).isVisible();
    }

    @Test
    void shouldLetAPersonChooseTheirLanguageAndAppearance(Visitor visitor) {
        Page page = visitor.logIn(
                Hiring.officer(visitor.installation(), "tanpa-tetikus", new AgencyKey("blitar")), "/blitar");
        Keyboard keyboard = new Keyboard(page);

        keyboard.tabTo(account(page, Hiring.NAME)).press("Enter");
        keyboard.stepTo(item(page, "Bahasa"), "ArrowDown").press("ArrowRight");
        keyboard.stepTo(item(page, "English"), "ArrowDown").press("Enter");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.getByText("Home").first()).isVisible();

        Locator me = page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Account " + Hiring.NAME));
        keyboard.tabTo(me).press("Enter");
        keyboard.stepTo(item(page, "Language"), "ArrowDown").press("ArrowRight");
        keyboard.stepTo(item(page, "Bahasa Indonesia"), "ArrowDown").press("Enter");
        assertThat(page.locator("html")).hasAttribute("lang", "id");

        keyboard.tabTo(account(page, Hiring.NAME)).press("Enter");
        keyboard.stepTo(item(page, "Tampilan"), "ArrowDown").press("ArrowRight");
        keyboard.stepTo(item(page, "Gelap"), "ArrowDown").press("Enter");
        page.waitForFunction("getComputedStyle(document.documentElement).colorScheme === 'dark'");
        page.reload();
        page.waitForFunction("getComputedStyle(document.documentElement).colorScheme === 'dark'");
    }

    @Test
    void shouldLetAnAdministratorChooseTheAgencysColour(Visitor visitor) {
        Page page = visitor.openAs("admin.blitar", "/blitar", "/blitar/tampilan");
        assertThat(page.getByLabel("Nama pendek")).isVisible();
        Keyboard keyboard = new Keyboard(page);

        keyboard.tabTo(page.locator(".colours")).press("ArrowRight", "ArrowLeft", "ArrowRight");
        keyboard.tabTo(Visitor.button(page, "Pilih gambar…"));
        keyboard.tabTo(Visitor.button(page, "Simpan")).press("Enter");

        assertThat(toast(page, "Tersimpan.")).isVisible();
    }

    @Test
    void shouldLeadToOnesOtherAgency(Visitor visitor) {
        Page page = visitor.logIn("frontoffice.dairi-kudus", "/");
        Keyboard keyboard = new Keyboard(page);

        keyboard.tabTo(page.locator(".card").filter(named("Kabupaten Dairi"))).press("Enter");
        assertThat(page.locator(".here .name")).hasText("DPMPTSPK Kabupaten Dairi");

        keyboard.tabTo(page.locator(".switcher")).press("Enter");
        keyboard.tabTo(link(page, KUDUS)).press("Enter");
        assertThat(page.locator(".here .name")).hasText("DPMPTSP Kabupaten Kudus");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator item(Page page, String name) {
        return page.locator("vaadin-menu-bar-item").filter(named(name));
    }

    private static Locator.FilterOptions named(String name) {
        return new Locator.FilterOptions().setHasText(name);
    }
}

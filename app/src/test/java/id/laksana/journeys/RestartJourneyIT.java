package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.MyPage.desk;
import static id.laksana.journeys.Visitor.button;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.AppProcess;
import id.laksana.testing.Beside;
import id.laksana.testing.Installation;
import id.laksana.web.Texts;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people see of a server that is killed under their open page, and started again. */
@ExtendWith(Journeys.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Beside
class RestartJourneyIT {

    private static final AgencyKey BLITAR = new AgencyKey("blitar");
    private static final String SAMPLES = "/blitar/contoh-komponen";
    private static final String TYPED = "Loket 9, belum disimpan";
    private static final String RESTORED = "Isian yang belum disimpan telah dipulihkan.";
    private static final double PATIENCE = 20_000;
    private static final int SOME_ATTEMPTS = 4;

    private final Installation installation = Installation.get();
    private final Texts texts = new Texts();
    private AppProcess app;

    @BeforeAll
    void start() {
        app = new AppProcess(installation);
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void shouldComeBackByItselfWithWhatWasTypedHoweverLongTheServerIsAway(Visitor visitor) {
        String officer = Hiring.officer(installation, "mulai-lagi", BLITAR);
        Page page = atWork(visitor, officer, "/blitar/saya");
        desk(page).fill(TYPED);
        AtomicInteger failed = new AtomicInteger();
        page.onRequestFailed(_ -> failed.incrementAndGet());

        app.kill();
        button(page, "Simpan").click();
        saysThatTheConnectionIsLost(page);
        page.waitForCondition(() -> failed.get() >= SOME_ATTEMPTS);
        app.startAgain();

        isBack(page);
        Visitor.press(page, "Simpan");
        assertThat(toast(page, "Tersimpan.")).isVisible();
    }

    @Test
    void shouldAskForTheLoginThatEndedMeanwhileAndComeBack(Visitor visitor) {
        String officer = Hiring.officer(installation, "masuk-lagi", BLITAR);
        Page page = atWork(visitor, officer, "/blitar/saya");
        desk(page).fill(TYPED);

        app.kill();
        button(page, "Simpan").click();
        saysThatTheConnectionIsLost(page);
        installation.realm().users().logoutUser(officer);
        app.startAgain();

        assertThat(page.locator("#password")).isVisible(patiently());
        assertThat(page.locator("#username")).isEditable();
        visitor.enterPassword(page, officer);
        isBack(page);
    }

    /** The dialog itself is closed with the session that opened it. */
    @Test
    void shouldKeepWhatWasTypedIntoADialogForWhenItIsOpenedAgain(Visitor visitor) {
        Page page = atWork(visitor, Hiring.officer(installation, "dialog", BLITAR), SAMPLES);
        openDialog(page);
        desk(page).fill(TYPED);

        app.kill();
        app.startAgain();
        button(page, "Simpan").click();

        assertThat(desk(page)).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        openDialog(page);
        assertThat(desk(page)).hasValue(TYPED);
    }

    private static void openDialog(Page page) {
        page.locator("#open").click();
        assertThat(desk(page)).isVisible();
    }

    private Page atWork(Visitor visitor, String officer, String address) {
        Page page = visitor.page();
        page.navigate(app.base() + address);
        visitor.enterPassword(page, officer);
        assertThat(page).hasURL(app.base() + address);
        assertThat(Visitor.account(page, Hiring.NAME)).isVisible();
        return page;
    }

    private void saysThatTheConnectionIsLost(Page page) {
        Locator indicator = page.locator("vaadin-connection-indicator");
        assertThat(indicator.getByText(
                        texts.get(Texts.INDONESIAN, "component.vaadin-connection-indicator.reconnectingText")))
                .isVisible(patiently());
    }

    private void isBack(Page page) {
        assertThat(toast(page, RESTORED)).isVisible(patiently());
        assertThat(page).hasURL(app.base() + "/blitar/saya", new PageAssertions.HasURLOptions().setTimeout(PATIENCE));
        assertThat(desk(page)).hasValue(TYPED);
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }
}

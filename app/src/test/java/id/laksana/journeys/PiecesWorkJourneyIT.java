package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Visitor.button;
import static id.laksana.journeys.Visitor.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laksana.samples.SampleWorkView;
import id.laksana.testing.InTurn;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A long work that takes only the steps that a test lets it take. */
@ExtendWith(Journeys.class)
@InTurn("the sample works")
class PiecesWorkJourneyIT {

    private static final String WORK = "/dairi/contoh-pekerjaan";
    private static final String START = "Periksa 340 berkas";

    @BeforeEach
    void stopAtTheFirstStep() {
        SampleWorkView.LEAVE.drainPermits();
        SampleWorkView.STARTED.set(0);
    }

    @AfterEach
    void letItEnd() {
        SampleWorkView.LEAVE.release(2 * SampleWorkView.STEPS);
    }

    @Test
    void shouldShowHowFarItHasComeAndWhatCameOfIt(Visitor visitor) {
        Page page = open(visitor, "admin.dairi");
        button(page, START).focus();
        page.keyboard().press("Enter");
        assertThat(words(page)).hasText(Pattern.compile("0 dari 340 selesai|Sedang dimulai …"));
        SampleWorkView.LEAVE.release(12);
        look(visitor, "work", tab -> button(tab, "Batalkan"));

        letItEnd();

        assertThat(words(page)).containsText("340 berkas diperiksa di dairi oleh Administrator Contoh.");
        assertThat(page.locator(".only-spoken").first()).containsText("340 berkas diperiksa");
        assertThat(SampleWorkView.STARTED).hasValue(1);
    }

    @Test
    void shouldBeFoundAgainByWhoComesBack(Visitor visitor) {
        Page page = open(visitor, "kepala.dairi");
        button(page, START).dblclick();
        assertThat(button(page, "Batalkan")).isVisible();

        visitor.open(page, "/dairi");
        Page other = visitor.newTab(WORK);
        assertThat(button(other, "Batalkan")).isVisible();
        letItEnd();

        assertThat(words(other)).containsText("340 berkas diperiksa di dairi");
        visitor.open(page, WORK);
        assertThat(words(page)).containsText("340 berkas diperiksa di dairi");
        assertThat(SampleWorkView.STARTED).hasValue(1);
        button(page, "Tutup pemberitahuan").click();
        assertThat(button(page, START)).isFocused();
    }

    @Test
    void shouldStopWhereItIsCancelled(Visitor visitor) {
        Page page = open(visitor, "frontoffice.dairi");
        press(page, START);

        press(page, "Batalkan");
        SampleWorkView.LEAVE.release(1);

        assertThat(words(page)).containsText("Dibatalkan setelah");
        assertThat(button(page, START)).isVisible();
    }

    @Test
    void shouldSayWithAnIdThatItFailed(Visitor visitor) {
        Page page = open(visitor, "frontoffice.kudus", "/kudus");

        button(page, "Mulai yang gagal").click();

        assertThat(page.locator(".work .words.failed"))
                .hasText(Pattern.compile("Pekerjaan gagal.* ID [0-9a-f]{8}-[0-9a-f]{8} .*"));
    }

    private static Page open(Visitor visitor, String username) {
        return open(visitor, username, "/dairi");
    }

    private static Page open(Visitor visitor, String username, String agency) {
        visitor.logIn(username, agency);
        return visitor.open(visitor.page(), agency + "/contoh-pekerjaan");
    }

    private static Locator words(Page page) {
        return page.locator(".work .words").first();
    }
}

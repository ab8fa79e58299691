package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.MyPage.desk;
import static id.laksana.journeys.Visitor.button;
import static id.laksana.journeys.Visitor.heading;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.Beside;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes wrong under an open page: said with what to do, and nothing typed is lost. */
@ExtendWith(Journeys.class)
@Beside
class OpenPageJourneyIT {

    private static final AgencyKey PEKALONGAN = new AgencyKey("pekalongan");
    private static final String TYPED = "Loket 4, belum disimpan";

    @Test
    void shouldSayUnderWhichIdAnActFailedUntilThatIsClosed(Visitor visitor) {
        String officer = Hiring.officer(visitor.installation(), "keliru", PEKALONGAN);
        Page page = visitor.openAs(officer, "/pekalongan", "/pekalongan/contoh-komponen");

        page.locator("#fail").click();

        Locator notice = page.locator("vaadin-notification-card");
        assertThat(notice)
                .containsText("Coba lagi; bila terulang, sampaikan ID kesalahan ini kepada pengelola sistem.");
        assertThat(notice.locator(".id")).containsText(Pattern.compile("ID [0-9a-f]{8}-[0-9a-f]{8}"));
        look(visitor, "failure-notice", _ -> notice);
        visitor.browser().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        button(page, "Salin ID").click();
        assertThat(notice.locator(".id"))
                .containsText(page.evaluate("navigator.clipboard.readText()").toString());
        button(page, "Tutup").click();
        assertThat(notice).hasCount(0);
    }

    @Test
    void shouldKeepWhatWasTypedWhenItWasSavedElsewhereMeanwhile(Visitor visitor) {
        Page page = typed(visitor, "dua-tab");
        Page other = visitor.newTab("/pekalongan/saya");
        desk(other).fill("Loket 5");
        other.getByLabel("Telepon kantor").fill("123");
        press(other, "Simpan");

        press(page, "Simpan");

        assertThat(toast(page, "Isian Anda masih ada di halaman ini")).isVisible();
        assertThat(desk(page)).hasValue(TYPED);
        page.reload();
        assertThat(toast(page, "Isian yang belum disimpan telah dipulihkan.")).isVisible();
        assertThat(desk(page)).hasValue(TYPED);
        assertThat(page.getByLabel("Telepon kantor")).hasValue("123");
        MyPage.save(page);
    }

    @Test
    void shouldSayInTheFrameThatAViewFailedAndOfferWaysOn(Visitor visitor) {
        Page page = visitor.logIn(Hiring.officer(visitor.installation(), "gagal", PEKALONGAN), "/pekalongan");

        visitor.open(page, "/pekalongan/contoh-gagal");

        assertThat(heading(page, "Terjadi kesalahan")).isVisible();
        assertThat(Visitor.menu(page)).isVisible();
        assertThat(page.locator(".refusal .id")).containsText("ID ");
        assertThat(page.getByText("Coba lagi").last()).hasAttribute("href", "/pekalongan/contoh-gagal");
        look(visitor, "failed", tab -> heading(tab, "Terjadi kesalahan"));
        page.getByText("Kembali ke awal").click();
        visitor.isAt(page, "/pekalongan");
        visitor.expects("500 .*");
    }

    private static Page typed(Visitor visitor, String name) {
        String officer = Hiring.officer(visitor.installation(), name, PEKALONGAN);
        Page page = visitor.openAs(officer, "/pekalongan", "/pekalongan/saya");
        desk(page).fill(TYPED);
        return page;
    }
}

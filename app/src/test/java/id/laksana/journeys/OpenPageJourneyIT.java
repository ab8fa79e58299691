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
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.laksana.migrations.AgencyKey;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong under an open page: said with what to do, and nothing typed is lost. */
@ExtendWith(Journeys.class)
class OpenPageJourneyIT {

    private static final AgencyKey PEKALONGAN = new AgencyKey("pekalongan");
    private static final String TYPED = "Loket 4, belum disimpan";

    @Test
    void shouldKeepWhatWasTypedWhenTheDatabaseIsAway(Visitor visitor) {
        Page page = typed(visitor, "tanpa-data");

        visitor.installation().database().kill();
        try {
            button(page, "Simpan").click();
            Locator unavailable = page.getByText("Sistem sedang terganggu dan segera pulih.");
            Locator loginNotRenewed = page.getByText("Isian Anda tidak hilang; sedang menyambung kembali");
            assertThat(unavailable.or(loginNotRenewed).first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
            assertThat(desk(page)).hasValue(TYPED);
        } finally {
            visitor.installation().database().startAgain();
        }

        button(page, "Simpan").click();
        assertThat(toast(page, "Tersimpan.")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        visitor.expects("503 POST .*");
    }

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

    @ParameterizedTest
    @CsvSource({
        "status = 'SUSPENDED', Layanan instansi dihentikan sementara, Klik di sini untuk kembali ke awal., /, dihentikan sementara",
        "changelog_hash = null, Sedang diperbarui, Klik di sini untuk memuat ulang, /pekalongan/saya, Sedang diperbarui"
    })
    void shouldSayWhyTheAgencyIsClosedAndWhatToDo(
            String change, String title, String wayOn, String address, String there, Visitor visitor) {
        Page page = typed(visitor, "ditutup");
        AgencyState.during(visitor.installation(), PEKALONGAN, change, () -> {
            button(page, "Simpan").click();
            Locator notice = page.locator(".v-system-error");
            assertThat(notice).containsText(title);
            assertThat(notice).containsText(wayOn);
            assertThat(notice).containsText("ID ");
            look(visitor, "closed-" + address.length(), _ -> notice);
            notice.getByText(wayOn).click();
            visitor.isAt(page, address);
            assertThat(page.getByText(there).first()).isVisible();
            visitor.expects("503 GET .*/pekalongan/saya$");
        });

        visitor.open(page, "/pekalongan/saya");
        assertThat(desk(page)).hasValue(TYPED);
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

package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.MyPage.desk;
import static id.laksana.journeys.Visitor.button;
import static id.laksana.journeys.Visitor.heading;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import id.laksana.migrations.AgencyKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see while the database or their agency is not to be had. */
@ExtendWith(Journeys.class)
@Isolated("Stops the database and closes an agency.")
class UnavailableJourneyIT {

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
    void shouldShowAgenciesThatCannotBeEntered(Visitor visitor) {
        Page page = visitor.logIn("kepala.pekalongan", "/pekalongan");

        AgencyState.during(visitor.installation(), PEKALONGAN, "status = 'SUSPENDED'", () -> {
            visitor.open(page, "/pekalongan");
            look(visitor, "suspended", tab -> heading(tab, "Layanan instansi dihentikan sementara"));
        });
        AgencyState.during(visitor.installation(), PEKALONGAN, "changelog_hash = null", () -> {
            visitor.open(page, "/pekalongan");
            look(visitor, "being-updated", tab -> heading(tab, "Sedang diperbarui"));
        });
        visitor.expects("503 GET .*/pekalongan$");
    }

    private static Page typed(Visitor visitor, String name) {
        String officer = Hiring.officer(visitor.installation(), name, PEKALONGAN);
        Page page = visitor.openAs(officer, "/pekalongan", "/pekalongan/saya");
        desk(page).fill(TYPED);
        return page;
    }
}

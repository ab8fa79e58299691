package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Look.row;
import static id.laksana.journeys.Visitor.button;
import static id.laksana.journeys.Visitor.heading;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** How who operates the deployment closes an agency and opens it again. */
@ExtendWith(Journeys.class)
@Isolated("Closes an agency.")
class OperatorJourneyIT {

    @Test
    void shouldSuspendAnAgencyAndResumeIt(Visitor visitor) {
        Page page = visitor.openAs("operator", "/", "/operator");
        button(page, "Hitung ulang").click();
        assertThat(page.locator(".work .words").getByText("instansi dihitung, 0 gagal"))
                .isVisible();
        look(visitor, "operator", tab -> heading(tab, "Pengoperasian"));
        page.setViewportSize(1280, 844);

        open(page);
        press(page, "Hentikan sementara");
        assertThat(page.getByText("Wajib diisi").first()).isVisible();
        look(visitor, "operator-suspend", tab -> tab.getByLabel("Alasan"));
        page.setViewportSize(1280, 844);
        page.getByLabel("Alasan").fill("Perjanjian berakhir");
        press(page, "Hentikan sementara");
        assertThat(toast(page, "Tersimpan.")).isVisible();
        assertThat(row(page, "dihentikan sementara")).isVisible();

        visitor.open(page, "/operator");
        open(page);
        assertThat(page.getByText("Perjanjian berakhir")).isVisible();
        look(visitor, "operator-history", tab -> tab.getByText("Perjanjian berakhir"));
        page.setViewportSize(1280, 844);
        page.getByLabel("Alasan").fill("Perjanjian diperpanjang");
        press(page, "Aktifkan kembali");
        assertThat(row(page, "dihentikan sementara")).not().isVisible();
    }

    private static void open(Page page) {
        Locator row = row(page, "Pekalongan");
        row.click();
        assertThat(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Tutup").setExact(true)))
                .isVisible();
    }
}

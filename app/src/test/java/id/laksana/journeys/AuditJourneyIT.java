package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static id.laksana.journeys.Look.row;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.laksana.testing.InTurn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator looks up what was changed, and whether the trail is still as it was written. */
@ExtendWith(Journeys.class)
@InTurn("the profile of Kudus")
class AuditJourneyIT {

    private static final String PHONE = "(0291) 5 → 6";

    @Test
    void shouldShowWhatWasAndWhatIsAndThatTheChainIsSound(Visitor visitor) {
        Page page = visitor.openAs("admin.kudus", "/kudus", "/kudus/instansi");
        Locator phone = page.getByLabel("Telepon");
        String before = phone.inputValue();
        phone.fill(PHONE);
        press(page, "Simpan");
        assertThat(toast(page, "Tersimpan.")).isVisible();

        visitor.open(page, "/kudus/audit?cari=5+%E2%86%92+6");
        row(page, "Mengubah profil instansi").getByRole(AriaRole.BUTTON).focus();
        page.keyboard().press("Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.locator(".part").last()).hasText("Sesudah" + PHONE);
        look(visitor, "audit-event", tab -> tab.getByText("Sebelum").first());
        page.keyboard().press("Escape");
        page.setViewportSize(1280, 844);
        press(page, "Periksa rantai");
        assertThat(page.locator(".work .words")).containsText("Rantai utuh:");
        visitor.open(page, "/kudus/audit");
        look(visitor, "audit", tab -> row(tab, "Mengubah profil instansi"));
        page.setViewportSize(1280, 844);
        assertThat(page.getByText("Disegel sampai entri")).isVisible();

        visitor.open(page, "/kudus/instansi");
        phone.fill(before);
        press(page, "Simpan");
        assertThat(toast(page, "Tersimpan.")).isVisible();
    }
}

package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Visitor.press;
import static id.laksana.journeys.Visitor.toast;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a member does on their own page. */
final class MyPage {

    private MyPage() {}

    static Locator desk(Page tab) {
        return tab.getByLabel("Loket atau meja");
    }

    static void save(Page tab) {
        press(tab, "Simpan");
        assertThat(toast(tab, "Tersimpan.")).isVisible();
    }
}

package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.laksana.journeys.Look.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import id.laksana.testing.Beside;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody without an account who wants to know what a service asks for and how long it takes. */
@ExtendWith(Journeys.class)
@Beside
class PublicCatalogJourneyIT {

    private static final String DAIRI = "/dairi/layanan/penerbitan-izin-usaha-mikro-kecil";

    @Test
    void shouldFindAServiceWithoutScriptAndByKeyboardAlone(Visitor visitor) {
        try (BrowserContext old =
                visitor.browser().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = old.newPage();
            page.navigate(visitor.address("/layanan"));
            page.keyboard().press("Tab");
            assertThat(page.getByRole(AriaRole.LINK, named("Langsung ke isi"))).isFocused();
            for (int step = 0; step < 3; step++) {
                page.keyboard().press("Tab");
            }
            assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();

            page.keyboard().type("paspor");
            page.keyboard().press("Enter");
            assertThat(page.getByText("1 layanan memuat “paspor”.")).isVisible();
            page.getByRole(AriaRole.LINK, named("Pelayanan Penerbitan Rekomendasi Paspor CPMI"))
                    .click();

            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Pelayanan Penerbitan Rekomendasi Paspor CPMI");
            assertThat(page.getByText("usulan, belum dijanjikan")).isVisible();
            page.getByRole(AriaRole.LINK, named("English")).click();
            assertThat(page.getByText("proposal, not promised yet")).isVisible();
            page.getByRole(AriaRole.LINK, named("Dinas Perindustrian dan Tenaga Kerja Kota Pekalongan"))
                    .click();
            assertThat(heading(page, "Services")).isVisible();
            assertThat(old.cookies()).isEmpty();
        }
    }

    @Test
    void shouldLookWellAndShutNobodyOut(Visitor visitor) {
        Page page = visitor.page();
        visitor.open(page, "/layanan");
        look(visitor, "public-all", tab -> heading(tab, "Layanan publik"));
        visitor.open(page, "/layanan?cari=izin");
        look(visitor, "public-search", tab -> tab.getByText("layanan memuat “izin”."));
        visitor.open(page, "/layanan?cari=tidak-ada-yang-begini");
        look(visitor, "public-search-none", tab -> tab.locator(".notice"));
        visitor.open(page, "/layanan/micro-business-licence");
        look(visitor, "public-compared", tab -> heading(tab, "Izin usaha mikro kecil"));
        visitor.open(page, "/pekalongan/layanan");
        look(visitor, "public-agency", tab -> heading(tab, "Layanan"));
        visitor.open(page, DAIRI);
        look(visitor, "public-service", tab -> heading(tab, "PENERBITAN IZIN USAHA MIKRO KECIL"));
        visitor.open(page, DAIRI + "?bahasa=en");
        look(visitor, "public-service-english", tab -> heading(tab, "PENERBITAN IZIN USAHA MIKRO KECIL"));
        visitor.open(page, "/dairi/layanan/maklumat");
        look(visitor, "public-charter-none", tab -> heading(tab, "Maklumat pelayanan"));

        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void shouldPrintTheStandardWithoutWhatIsOfTheScreen(Visitor visitor) {
        Page page = visitor.page();
        visitor.open(page, DAIRI);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(794, 1123);

        assertThat(heading(page, "PENERBITAN IZIN USAHA MIKRO KECIL")).isVisible();
        assertThat(page.locator(".language")).isHidden();
        assertThat(page.locator("footer")).isHidden();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", "public-service-printed.png"))
                .setFullPage(true));
        assertThat(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true))).isNotEmpty();
    }

    private static Locator heading(Page page, String name) {
        return Visitor.heading(page, name);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

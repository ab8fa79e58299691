package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Function;

/** Looks at a page at each width and in each scheme, and pictures it. */
final class Look {

    private static final int PHONE = 640;

    private Look() {}

    static void look(Visitor visitor, String name, Function<Page, Locator> sign) {
        visitor.pictures().take(visitor.page(), name, () -> {
            assertThat(sign.apply(visitor.page())).isVisible();
            staysWithinItsWidth(visitor.page());
            isAccessible(visitor.page());
        });
    }

    /** On a phone a row is one cell of several lines. */
    static Locator row(Page page, String text) {
        Locator cells = page.viewportSize().width < PHONE
                ? page.locator(".brief")
                : page.locator("vaadin-grid-cell-content:not(:has(.brief))");
        return cells.filter(new Locator.FilterOptions().setHasText(text)).first();
    }

    private static void staysWithinItsWidth(Page page) {
        int beyond = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat(beyond).as("pixels beyond the width").isNotPositive();
    }

    /** In the dark only colours are others, and those are the same at every width. */
    private static void isAccessible(Page page) {
        boolean dark = (boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
        if (!dark) {
            assertThat(Axe.violations(page, List.of())).isEmpty();
        } else if (page.viewportSize().width >= PHONE) {
            assertThat(Axe.violations(page, List.of("color-contrast"))).isEmpty();
        }
    }
}

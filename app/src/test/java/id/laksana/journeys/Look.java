package id.laksana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Looks at a page at each width and in each scheme, and pictures it. */
final class Look {

    private static final Set<String> TOO_BAD = Set.of("serious", "critical");

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
        AxeBuilder axe = new AxeBuilder(page);
        if ((boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")) {
            if (page.viewportSize().width < PHONE) {
                return;
            }
            axe.withRules(List.of("color-contrast"));
        }
        assertThat(axe.analyze().getViolations())
                .filteredOn(violation -> TOO_BAD.contains(violation.getImpact()))
                .extracting(violation -> violation.getId() + " " + violation.getNodes())
                .isEmpty();
    }
}

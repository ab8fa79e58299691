package id.laksana.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** Someone who has no mouse. */
final class Keyboard {

    private static final int MOST_STEPS = 60;

    /** What has the focus, however deep in components it stands. */
    private static final String FOCUSED = """
            (() => {
                let focused = document.activeElement;
                while (focused && focused.shadowRoot && focused.shadowRoot.activeElement) {
                    focused = focused.shadowRoot.activeElement;
                }
                return focused;
            })()""";

    private static final String HOLDS_FOCUS = """
            element => {
                let focused = %s;
                while (focused && focused !== element) {
                    focused = focused.assignedSlot ?? focused.parentNode ?? focused.host;
                }
                return focused === element;
            }""".formatted(FOCUSED);

    /** Whether something is drawn around what has the focus, by itself or by the component that it stands in. */
    private static final String SHOWS_FOCUS = """
            () => {
                for (let shown = %s; shown; shown = shown.parentNode ?? shown.host) {
                    if (shown instanceof Element) {
                        const parts = [shown, ...(shown.shadowRoot?.querySelectorAll('[part]') ?? [])];
                        if (parts.some(part => {
                            const style = getComputedStyle(part);
                            return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
                                || style.boxShadow !== 'none';
                        })) {
                            return true;
                        }
                    }
                }
                return false;
            }""".formatted(FOCUSED);

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes forward until the focus is there. */
    Keyboard tabTo(Locator there) {
        PlaywrightAssertions.assertThat(there.first()).isVisible();
        return stepTo(there, "Tab");
    }

    Keyboard stepTo(Locator there, String key) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (there.count() > 0 && hasFocus(there)) {
                assertThat((boolean) page.evaluate(SHOWS_FOCUS))
                        .as("one sees that the focus is on %s", there)
                        .isTrue();
                return this;
            }
            press(key);
        }
        throw new AssertionError("By " + key + " the focus never came to " + there + ".");
    }

    Keyboard press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    boolean hasFocus(Locator there) {
        return (boolean) there.first().evaluate(HOLDS_FOCUS);
    }
}

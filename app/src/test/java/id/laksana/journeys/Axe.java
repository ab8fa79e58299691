package id.laksana.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Deque's axe, which stays in a page from one look to the next and tells only what is wrong. Its own builder reads it anew each time and describes
 * whatever is right as well, which takes most of the time.
 */
final class Axe {

    private static final String SOURCE = source();

    private static final String TOO_BAD = """
            ({ rules }) => axe.run(document, {
                resultTypes: ['violations'],
                ...(rules.length ? { runOnly: rules } : {})
            }).then((found) => found.violations
                .filter((violation) => ['serious', 'critical'].includes(violation.impact))
                .map((violation) => violation.id + ' ' + violation.nodes.map((node) => node.html).join(' ')))
            """;

    private Axe() {}

    /** What shuts somebody out, by all the rules or by those that are named. */
    static List<?> violations(Page page, List<String> rules) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(SOURCE);
        }
        return (List<?>) page.evaluate(TOO_BAD, Map.of("rules", rules));
    }

    private static String source() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package id.laksana.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.testing.Beside;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The BPMN files in a viewer that is not ours. */
@ExtendWith(Journeys.class)
@Beside
class BpmnJourneyIT {

    private static final Path VIEWER = Path.of("src", "test", "resources", "bpmn-js");
    private static final List<String> SCRIPTS = List.of("bpmn-viewer.production.min.js", "rendered.js");
    private static final List<String> STYLES = List.of("diagram-js.css", "bpmn-js.css");
    private static final String PAPER =
            "<body style='margin: 0'><div id='diagram' style='width: 800px; height: 600px'></div></body>";
    private static final Set<String> PICTURED = Set.of(
            "dairi/01-penerbitan-izin-usaha-mikro-kecil",
            "kudus/01-izin-usaha-industri",
            "blitar/01-perizinan-berusaha-melalui-oss",
            "pekalongan/06-pengesahan-perjanjian-pemagangan",
            "pekalongan/09-rekomendasi-ijin-usaha-industri",
            "pekalongan/11-pembayaran-retribusi-lik");

    /** What a viewer draws, by how it begins in the file. */
    private static final Pattern DRAWN = Pattern.compile(
            "<(?:participant|lane|startEvent|userTask|exclusiveGateway|intermediateCatchEvent|endEvent|sequenceFlow)"
                    + "(?: \\w+=\"[^\"]*\")*? id=\"([^\"]+)\"");

    @Test
    void shouldBeDrawnWholeAndLegibleByAnotherViewer(Visitor visitor) {
        List<CatalogEntry> runnable =
                Catalog.entries().stream().filter(entry -> entry.read() != null).toList();

        assertThat(runnable).hasSize(19).allSatisfy(entry -> {
            Page page = visitor.page();
            String file = download(visitor, entry);
            Map<?, ?> seen = draw(page, file);

            assertThat(strings(seen.get("flaws"))).as(entry.id()).isEmpty();
            assertThat(strings(seen.get("drawn"))).containsExactlyInAnyOrderElementsOf(drawn(file));
            assertThat(strings(seen.get("said"))).contains("Mulai");
            if (PICTURED.contains(entry.id())) {
                visitor.pictures().takeOnce(page, "bpmn-" + entry.agency() + "-" + entry.code());
            }
        });
    }

    private static String download(Visitor visitor, CatalogEntry entry) {
        String address = "/" + entry.agency() + "/layanan/" + entry.code() + "/sop.bpmn";
        APIResponse answer = visitor.page().request().get(visitor.address(address));
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }

    private static Map<?, ?> draw(Page page, String file) {
        page.setContent(PAPER);
        STYLES.forEach(style -> page.addStyleTag(new Page.AddStyleTagOptions().setPath(VIEWER.resolve(style))));
        SCRIPTS.forEach(script -> page.addScriptTag(new Page.AddScriptTagOptions().setPath(VIEWER.resolve(script))));
        return (Map<?, ?>) page.evaluate("file => window.rendered(file)", file);
    }

    private static List<String> drawn(String file) {
        return DRAWN.matcher(file)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<String> strings(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }
}

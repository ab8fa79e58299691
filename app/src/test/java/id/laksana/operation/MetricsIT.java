package id.laksana.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.testing.Installation;
import id.laksana.testing.RawHttp;
import id.laksana.testing.Rest;
import id.laksana.testing.Until;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What Prometheus reads. */
@Isolated("Counts what everybody does.")
class MetricsIT {

    private static final String REST_OK = "http_server_requests_seconds_count{kind=\"rest\",method=\"GET\","
            + "route=\"/api/{agency}/profile\",status=\"200\"}";
    private static final Pattern ACROSS = Pattern.compile(
            "/api/across/(?:robots[.]txt|sitemap[.]xml|layanan|layanan/sitemap[.]xml|layanan/\\{code}|api|api/openapi[.]yml)");
    private static final Pattern LABELS = Pattern.compile("([a-z_]+)=\"([^\"]*)\"");

    private final Installation installation = Installation.get();
    private final RawHttp management = new RawHttp(installation.management());

    @Test
    void shouldMeasureTheServerTheDatabaseAndTheRequests() {
        OpenPage page = OpenPage.of(installation, "admin.dairi", "dairi");
        page.send(page.noEvent());
        Rest rest = new Rest(installation.base());
        rest.get("/api/dairi/profile", installation.bearer("admin.dairi"));
        new RawHttp(installation.base()).get("/assets/laksana.css");

        Until.within(Duration.ofSeconds(5), () -> value(management.get("/metrics"), REST_OK) > 0);
        String metrics = management.get("/metrics");

        assertThat(metrics).contains("Content-Type: text/plain;version=0.0.4;charset=UTF-8");
        assertThat(metrics)
                .contains(
                        "jvm_memory_used_bytes{",
                        "jvm_threads_live_threads ",
                        "jvm_gc_pause",
                        "process_uptime_seconds ")
                .contains("hikaricp_connections_active{pool=\"main-0\"}", "hikaricp_connections{pool=\"platform\"}")
                .contains(
                        "laksana_queries_seconds_count{pool=\"platform\"}",
                        "laksana_queries_slow_total{pool=\"main-1\"}")
                .contains("laksana_logins_total{outcome=\"done\"}");
        assertThat(value(metrics, "laksana_sessions ")).isPositive();
        assertThat(value(metrics, "laksana_pages ")).isPositive();
        for (String kind : List.of("uidl", "file", "login", "other")) {
            assertThat(metrics).contains("http_server_requests_seconds_count{kind=\"" + kind + "\"");
        }
    }

    @Test
    void shouldCountRefusalsByTheirCode() {
        double before = value(management.get("/metrics"), "laksana_refusals_total{code=\"bad-address\"}");

        new RawHttp(installation.base()).get("/dairi//saya");

        assertThat(value(management.get("/metrics"), "laksana_refusals_total{code=\"bad-address\"}"))
                .isEqualTo(before + 1);
    }

    /** An agency, a person or an address as somebody typed it would make series without end. */
    @Test
    void shouldLabelWithBoundedNamesOnly() {
        new RawHttp(installation.base()).send("INVENTED", "/somewhere/else", "", "Accept: text/html");
        new Rest(installation.base()).get("/api/dairi/no-such", installation.bearer("admin.dairi"));

        Map<String, Set<String>> ours = management
                .get("/metrics")
                .lines()
                .filter(line -> line.startsWith("laksana_") || line.startsWith("http_"))
                .flatMap(line -> LABELS.matcher(line).results())
                .collect(Collectors.groupingBy(
                        label -> label.group(1), Collectors.mapping(MetricsIT::text, Collectors.toSet())));

        assertThat(ours).containsOnlyKeys("kind", "method", "route", "status", "le", "pool", "code", "outcome");
        assertThat(ours.get("method")).contains("OTHER").doesNotContain("INVENTED");
        assertThat(ours.get("route"))
                .contains("-")
                .allMatch(route -> route.equals("-")
                        || route.contains("{agency}")
                        || ACROSS.matcher(route).matches());
    }

    private static String text(MatchResult label) {
        return label.group(2);
    }

    private static double value(String metrics, String series) {
        return metrics.lines()
                .filter(line -> line.startsWith(series))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}

package id.laksana.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.testing.Rest;
import id.laksana.testing.Until;
import id.laksana.testing.WholeLog;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A line of the log says whose request it belongs to, and what was slow in it. */
@InTurn("the log")
class LogFieldsIT {

    private static final String UUID = "[0-9a-f-]{36}";

    private final Installation installation = Installation.get();

    @Test
    void shouldNameRequestAgencyAndUserOfARestCall() {
        String bearer = installation.bearer("admin.dairi");

        HttpResponse<String> answer = new Rest(installation.base()).put("/api/dairi/profile", bearer, "{");

        assertThat(linesOf(answer))
                .singleElement()
                .asString()
                .containsPattern("\"agency\":\"dairi\"")
                .containsPattern("\"user\":\"" + UUID);
    }

    @Test
    void shouldNameRequestAgencyAndUserOfAnEvent() {
        OpenPage page = OpenPage.of(installation, "admin.dairi", "dairi");

        HttpResponse<String> answer = page.send("{");

        assertThat(linesOf(answer))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line).contains("\"agency\":\"dairi\"").containsPattern("\"user\":\"" + UUID));
    }

    @Test
    void shouldLogSlowRequestsAndSlowQueriesWithoutTheirValues() {
        try (var app = installation.beside(Map.of("laksana.slow.request", "0s", "laksana.slow.query", "0s"))) {
            HttpResponse<String> answer =
                    new Rest(app.base()).get("/api/dairi/profile", installation.bearer("admin.dairi"));

            Until.within(
                    Duration.ofSeconds(5),
                    () -> linesOf(answer).stream().anyMatch(line -> line.contains("Slow request")));
            List<String> lines = linesOf(answer);
            assertThat(lines)
                    .anyMatch(
                            line -> line.matches(".*Slow query, [0-9]+ ms: select official_name, .* from profile\".*"));
            assertThat(lines).anyMatch(line -> line.contains("select set_config('role', ?, true)"));
            assertThat(lines).anyMatch(line -> line.matches(".*Slow request, [0-9]+ ms: rest GET with 200\".*"));
            // Which agencies there are is asked before it is known which one this is.
            assertThat(lines.stream().filter(line -> !line.contains("agency_row_")))
                    .allSatisfy(line -> assertThat(line).contains("\"user\":\"").contains("\"agency\":\"dairi\""));
        }
    }

    private static List<String> linesOf(HttpResponse<String> answer) {
        return linesOf(answer.headers().firstValue("x-request-id").orElseThrow());
    }

    private static List<String> linesOf(String requestId) {
        return WholeLog.lines().stream()
                .filter(line -> line.contains("\"request\":\"" + requestId))
                .toList();
    }
}

package id.laksana.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import id.laksana.testing.RawHttp;
import id.laksana.testing.WholeLog;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that no page of ours sends are refused in our words, with a line in the log and no stack. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@InTurn("the sessions of an officer of Dairi")
class BadEventsIT {

    private final Installation installation = Installation.get();
    private final RawHttp raw = new RawHttp(installation.base());

    @SuppressWarnings("NullAway.Init")
    private OpenPage page;

    @BeforeAll
    void openPage() {
        page = OpenPage.of(installation, "frontoffice.dairi", "dairi");
    }

    @Test
    void shouldTakeTheEventsOfAPage() {
        assertThat(page.send(page.noEvent()).body()).contains("\"syncId\":2").doesNotContain("appError");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "1", "{\"csrfToken\":1}", "{\"rpc\":1}", "\u0000"})
    void shouldRefuseWhatIsNoEvent(String body) {
        HttpResponse<String> answer = page.send(body, "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{\"type\":\"/api#bad-request\"");
        isOneLine(answer.headers().firstValue("x-request-id").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"type\":\"unheard of\"}", "{\"type\":\"event\",\"node\":\"x\",\"event\":1}", "1", "null"})
    void shouldRefuseEventsThatMakeNoSense(String event) {
        OpenPage fresh = OpenPage.of(installation, "frontoffice.dairi", "dairi");

        HttpResponse<String> answer = fresh.send(fresh.event(event));

        assertThat(answer.statusCode()).isEqualTo(400);
        isOneLine(answer.headers().firstValue("x-request-id").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"uidl", "heartbeat", "push"})
    void shouldRefuseAPageThatHasNoNumber(String kind) {
        for (String number : List.of("x", "-1", "99999999999", "1%20", "")) {
            String answer = raw.send("POST", "/?v-r=" + kind + "&v-uiId=" + number, "{}", page.cookie());

            assertThat(answer).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void shouldRefuseEventsThatGoOnWithoutEnd() {
        assertThat(raw.chunked("POST", page.events(), page.cookie(), 3_000_000)).startsWith("HTTP/1.1 413");
    }

    private static void isOneLine(String requestId) {
        assertThat(WholeLog.lines())
                .filteredOn(line -> line.contains(requestId))
                .hasSizeBetween(1, 2)
                .allSatisfy(
                        line -> assertThat(line).doesNotContain("stack_trace").contains("\"level\":\"INFO\""));
    }
}

package id.laksana.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.laksana.testing.Beside;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can go wrong when programs act on cases: each is refused by its own name, nothing is lost and nothing done twice. */
@Beside
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActingIT {

    private final CaseDesk desk = new CaseDesk("tindak");
    private final WalkedAgency agency = desk.agency();
    private final CaseClient client = desk.client();

    @AfterAll
    void close() {
        agency.close();
    }

    @Test
    void shouldNameThoseWhoseWorkItIs() {
        JsonNode begun = desk.begun("Sari Tanpa Jabatan");

        HttpResponse<String> refused = client.command(agency.bearer(agency.idler()), begun, CaseDesk.complete());

        CaseDesk.problem(refused, 403, "not-yours");
        assertThat(CaseClient.json(refused).path("performers")).isNotEmpty();
        assertThat(desk.current(begun)).isEqualTo(begun);
    }

    @Test
    void shouldShowNoCaseToAnotherAgency() {
        String receipt = desk.begun("Sari Asing").path("receipt").asText();
        CaseClient kudus = new CaseClient("kudus");
        String bearer = agency.bearer("frontoffice.kudus");
        String absent = receipt.replaceAll("-[0-9]{6}-", "-999999-");

        for (String each : List.of(receipt, absent, "x")) {
            assertThat(kudus.get("/cases/" + each, bearer).statusCode()).isEqualTo(404);
            assertThat(kudus.get("/cases/" + each + "/events", bearer).statusCode())
                    .isEqualTo(404);
            CaseDesk.problem(
                    kudus.command(
                            bearer, each, UUID.randomUUID(), CaseDesk.complete().put("seen", 1)),
                    404,
                    "not-found");
        }
        assertThat(client.get("/cases/" + absent, desk.member()).statusCode()).isEqualTo(404);
        assertThat(client.get("/cases/" + receipt, desk.member()).statusCode()).isEqualTo(200);
    }

    @Test
    void shouldLetOneOfManyActWhoActAtOnce() {
        JsonNode begun = desk.begun("Sari Bersamaan");
        String bearer = desk.member();

        List<HttpResponse<String>> answers = atOnce(() -> client.command(bearer, begun, CaseDesk.complete()));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allSatisfy(answer -> CaseDesk.problem(answer, 409, "moved"));
        assertThat(desk.history(begun)).hasSize(2);
    }

    @Test
    void shouldAnswerTheSameCommandAgainAndDoItOnce() {
        JsonNode begun = desk.begun("Sari Dua Kali");
        String receipt = begun.path("receipt").asText();
        String bearer = desk.member();
        UUID key = UUID.randomUUID();

        List<HttpResponse<String>> answers = atOnce(
                () -> client.command(bearer, receipt, key, CaseDesk.complete().put("seen", 1)));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200));
        assertThat(answers)
                .filteredOn(answer -> answer.headers()
                        .firstValue("Idempotent-Replayed")
                        .orElseThrow()
                        .equals("false"))
                .hasSize(1);
        assertThat(answers.stream()
                        .map(answer -> CaseClient.json(answer).path("events").get(0)))
                .containsOnly(
                        desk.history(begun).get(1) instanceof ObjectNode told
                                ? told.set("words", CaseClient.JSON.createObjectNode())
                                : desk.history(begun).get(1));
        CaseDesk.problem(
                client.command(bearer, receipt, key, CaseClient.command("Take").put("seen", 1)), 422, "key-reused");
        assertThat(desk.history(begun)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Decide, answer, YES, 409, not-a-decision",
        "Resume, , , 409, not-waiting",
        "Release, , , 409, not-taken",
        "Correct, reason, Keliru, 409, nothing-to-correct",
        "Refuse, reason, ' ', 422, reason-missing",
        "Check, item, tidak-ada, 422, no-such-item"
    })
    void shouldRefuseWhatIsOutOfOrder(String command, String member, String value, int status, String code) {
        JsonNode begun = desk.begun("Sari Urutan");
        ObjectNode sent = CaseClient.command(command);
        if (member != null) {
            sent.put(member, value);
        }
        if (command.equals("Check")) {
            sent.put("state", "PRESENT");
        }

        CaseDesk.problem(client.command(desk.member(), begun, sent), status, code);

        assertThat(desk.current(begun)).isEqualTo(begun);
    }

    @Test
    void shouldRefuseWhatSomebodyWantsOfACaseThatHasMovedOrClosed() {
        JsonNode begun = desk.begun("Sari Basi");
        JsonNode moved = CaseClient.json(client.command(desk.member(), begun, CaseDesk.complete()))
                .path("now");
        CaseDesk.problem(client.command(desk.member(), begun, CaseDesk.complete()), 409, "moved");
        CaseDesk.problem(
                client.command(
                        desk.member(),
                        moved,
                        CaseClient.command("SendBack").put("to", "tidak-ada").put("reason", "Salah")),
                409,
                "never-there");

        JsonNode closed = CaseClient.json(client.command(
                        desk.member(), moved, CaseClient.command("Withdraw").put("reason", "Pemohon membatalkan.")))
                .path("now");

        assertThat(closed.path("stage").asText()).isEqualTo("CLOSED");
        assertThat(closed.path("outcome").asText()).isEqualTo("WITHDRAWN");
        CaseDesk.problem(client.command(desk.member(), closed, CaseDesk.complete()), 409, "closed");
    }

    @Test
    void shouldRefuseMomentsThatCannotBe() {
        JsonNode begun = desk.begun("Sari Waktu");

        CaseDesk.problem(
                client.command(
                        desk.member(), begun, CaseDesk.complete().put("happenedAt", "2999-01-01T00:00:00+07:00")),
                422,
                "in-future");
        CaseDesk.problem(
                client.command(desk.member(), begun, CaseDesk.complete().put("happenedAt", "2001-01-01T00:00:00Z")),
                422,
                "not-before");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"command\":\"Take\"}",
                "{\"command\":\"FallDue\",\"seen\":1}",
                "{\"command\":\"Take\",\"seen\":-1}",
                "{\"command\":\"Take\",\"seen\":\"1\"}",
                "{\"command\":\"Take\",\"seen\":1,\"more\":true}",
                "{\"command\":\"Decide\",\"seen\":1}",
                "{\"command\":\"Decide\",\"seen\":1,\"answer\":\"PERHAPS\"}",
                "{\"command\":\"Complete\",\"seen\":1,\"happenedAt\":\"yesterday\"}",
                "{\"command\":\"WaitFor\",\"seen\":1,\"whom\":\"AGENCY\",\"reason\":\"x\"}",
                "{\"command\":\"Reassign\",\"seen\":1,\"reason\":\"x\"}"
            })
    void shouldRefuseCommandsThatMakeNoSense(String body) {
        JsonNode begun = desk.begun("Sari Ngawur");

        HttpResponse<String> refused = client.raw(
                "POST",
                "/cases/" + begun.path("receipt").asText() + "/commands",
                desk.member(),
                body,
                UUID.randomUUID().toString());

        CaseDesk.problem(refused, 400, "bad-request");
        assertThat(desk.current(begun)).isEqualTo(begun);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000g"})
    void shouldAskForAKeyOfItsOwn(String key) {
        JsonNode begun = desk.begun("Sari Kunci");

        HttpResponse<String> refused = client.raw(
                "POST",
                "/cases/" + begun.path("receipt").asText() + "/commands",
                desk.member(),
                CaseDesk.complete().put("seen", 1).toString(),
                key);

        CaseDesk.problem(refused, 400, "bad-request");
        assertThat(CaseClient.json(refused).path("fields").get(0).asText()).isEqualTo("Idempotency-Key");
    }

    @Test
    void shouldLetAnotherSystemRegisterAndNotActForPosts() {
        String bearer = OtherSystem.of(
                        agency.key(), "uji-sistem", Set.of("cases:register", "cases:read", "cases:record"))
                .bearer();

        HttpResponse<String> registered =
                client.post("/cases", bearer, UUID.randomUUID(), desk.application("Sari Sistem"));

        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        CaseDesk.problem(client.command(bearer, CaseClient.json(registered), CaseDesk.complete()), 403, "not-yours");
    }

    private static List<HttpResponse<String>> atOnce(Callable<HttpResponse<String>> act) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> acts =
                    IntStream.range(0, 6).mapToObj(_ -> threads.submit(act)).toList();
            return acts.stream().map(ActingIT::answer).toList();
        }
    }

    private static HttpResponse<String> answer(Future<HttpResponse<String>> act) {
        try {
            return act.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

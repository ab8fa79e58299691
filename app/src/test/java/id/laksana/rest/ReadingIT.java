package id.laksana.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.laksana.testing.Beside;
import id.laksana.testing.Installation;
import id.laksana.testing.Rest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What another system reads of the sample agencies' services and procedures. */
@Beside
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingIT {

    private static final String MICRO = "penerbitan-izin-usaha-mikro-kecil";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private final Installation installation = Installation.get();
    private final Rest rest = new Rest(installation.base());
    private OtherSystem system = new OtherSystem("");

    @BeforeAll
    void give() {
        system = OtherSystem.of("pekalongan", "uji-baca", Set.of("services:read", "procedures:read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"services", "procedures"})
    void shouldTellALongListInPartsThatMakeTheWhole(String collection) {
        String address = "/api/pekalongan/" + collection;
        JsonNode whole = json(read(address));
        List<String> parts = new ArrayList<>();
        String next = address + "?limit=2";
        while (!next.isEmpty()) {
            HttpResponse<String> answer = read(next);
            assertThat(json(answer).path("items").size()).isBetween(1, 2);
            parts.addAll(codes(json(answer)));
            String linked = answer.headers().firstValue("link").orElse("");
            Matcher link = NEXT.matcher(linked);
            assertThat(link.find()).isEqualTo(!json(answer).path("next").isNull());
            next = linked.isEmpty() ? "" : link.group(1);
            assertThat(next).contains(json(answer).path("next").asText("").replace("null", ""));
        }

        assertThat(whole.path("next").isNull()).isTrue();
        assertThat(parts).hasSizeGreaterThan(3).isEqualTo(codes(whole));
    }

    @ParameterizedTest
    @CsvSource({
        "cursor=%25, cursor",
        "cursor=, cursor",
        "cursor=QQ==, cursor",
        "limit=0, limit",
        "limit=201, limit",
        "limit=x, limit"
    })
    void shouldNameAParameterThatIsNonsense(String query, String field) {
        HttpResponse<String> answer = read("/api/pekalongan/services?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("fields")).containsExactly(json("\"" + field + "\""));
    }

    @Test
    void shouldSendAgainOnlyWhatHasChanged() {
        for (String address : List.of("/api/pekalongan/services", "/api/pekalongan/procedures")) {
            HttpResponse<String> first = read(address);
            String tag = first.headers().firstValue("etag").orElseThrow();

            HttpResponse<String> again = rest.send("GET", address, system.bearer(), "", Map.of("If-None-Match", tag));
            HttpResponse<String> other =
                    rest.send("GET", address, system.bearer(), "", Map.of("If-None-Match", "\"other\""));

            assertThat(first.headers().firstValue("cache-control")).contains("private, no-cache");
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(other.body()).isEqualTo(first.body());
        }
    }

    @Test
    void shouldTellWhatAServiceAndItsProcedureAre() {
        String bearer = installation.bearer("frontoffice.dairi");
        JsonNode service = items(json(rest.get("/api/dairi/services", bearer))).stream()
                .filter(one -> one.path("canonical").asText().equals("micro-business-licence"))
                .findFirst()
                .orElseThrow();
        JsonNode whole =
                json(rest.get("/api/dairi/services/" + service.path("code").asText(), bearer));
        JsonNode procedure = json(rest.get("/api/dairi/procedures/" + MICRO, bearer));

        assertThat(whole.path("standard")).hasSize(6);
        assertThat(whole.path("slowest").path("agency").path("days")).hasToString("[4,4]");
        assertThat(whole.path("procedures").get(0).path("code").asText()).isEqualTo(MICRO);
        assertThat(procedure.path("version").path("state").asText()).isEqualTo("IN_FORCE");
        assertThat(procedure.path("course").path("steps")).hasSize(25);
        assertThat(procedure.path("course").path("flows"))
                .filteredOn(flow -> flow.path("to").isNull())
                .extracting(flow -> flow.path("outcome").asText())
                .contains("GRANTED", "REFUSED");
        assertThat(procedure.path("versions")).isNotEmpty().allSatisfy(version -> {
            JsonNode read =
                    json(rest.get("/api/dairi/procedures/" + MICRO + "/versions/" + version.path("no"), bearer));
            assertThat(read.path("version")).isEqualTo(version);
            assertThat(read.path("course").isNull())
                    .isNotEqualTo(version.path("runnable").asBoolean());
            assertThat(read.equals(procedure))
                    .isEqualTo(version.path("state").asText().equals("IN_FORCE"));
        });
    }

    @Test
    void shouldLeadToTheOtherFormsOfAProcedure() {
        String bearer = installation.bearer("frontoffice.dairi");
        JsonNode links =
                json(rest.get("/api/dairi/procedures/" + MICRO, bearer)).path("links");

        assertThat(links).hasSize(5).allSatisfy(link -> {
            String path = link.asText().replace(installation.base().toString(), "");
            assertThat(rest.get(path, bearer).statusCode()).as(path).isEqualTo(200);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services/tidak-ada",
                "/procedures/tidak-ada",
                "/procedures/" + MICRO + "/versions/99",
                "/procedures/" + MICRO + "/versions/0",
                "/procedures/" + MICRO + "/versions/x"
            })
    void shouldSayOfWhatIsAbsentInTheLanguageThatIsAskedFor(String path) {
        String bearer = installation.bearer("frontoffice.dairi");
        HttpResponse<String> indonesian = rest.get("/api/dairi" + path, bearer);
        HttpResponse<String> english =
                rest.send("GET", "/api/dairi" + path, bearer, "", Map.of("Accept-Language", "en-GB,en;q=0.9"));

        assertThat(indonesian.statusCode()).isEqualTo(404);
        assertThat(indonesian.headers().firstValue("content-type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(indonesian.headers().firstValue("content-language")).contains("id");
        assertThat(json(indonesian).path("title").asText()).isEqualTo("Halaman tidak ditemukan");
        assertThat(english.headers().firstValue("content-language")).contains("en");
        assertThat(json(english).path("type").asText()).isEqualTo("/api#not-found");
        assertThat(json(english).path("title").asText()).isNotEqualTo("Halaman tidak ditemukan");
        assertThat(json(english).path("status").asInt()).isEqualTo(404);
        assertThat(json(english).path("instance").asText())
                .isEqualTo("urn:laksana:request:"
                        + english.headers().firstValue("x-request-id").orElseThrow());
    }

    private HttpResponse<String> read(String path) {
        return rest.get(path, system.bearer());
    }

    private static List<String> codes(JsonNode list) {
        return items(list).stream().map(item -> item.path("code").asText()).toList();
    }

    private static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.path("items").spliterator(), false).toList();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}

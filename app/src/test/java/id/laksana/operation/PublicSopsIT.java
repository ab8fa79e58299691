package id.laksana.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody can read of SOPs without a login. */
@InTurn("the SOPs of all agencies")
class PublicSopsIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DAIRI = "/dairi/layanan/penerbitan-izin-usaha-mikro-kecil/sop.json";

    private final Installation installation = Installation.get();
    private final HttpClient stranger = HttpClient.newHttpClient();

    static List<CatalogEntry> withATable() {
        return Catalog.entries().stream().filter(entry -> entry.read() != null).toList();
    }

    @ParameterizedTest
    @MethodSource("withATable")
    void shouldPublishWhatIsInForceWithItsPaths(CatalogEntry entry) throws IOException {
        JsonNode expected = JSON.readTree(Files.readString(Path.of("src/test/resources/catalog/paths.json")))
                .path("sops")
                .path(entry.id())
                .path("paths");

        HttpResponse<String> answer = get(address(entry));

        JsonNode sop = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(sop.path("version").asInt()).isEqualTo(2);
        assertThat(sop.path("paths")).isEqualTo(expected);
        assertThat(answer.body())
                .contains(text(
                        SheetFormat.write(Objects.requireNonNull(entry.read())).bytes()));
        assertThat(sop.path("hash").asText())
                .isEqualTo(
                        SheetFormat.write(Objects.requireNonNull(entry.read())).hash());
    }

    @Test
    void shouldPublishAnSopThatIsInForceAndCannotRun() throws IOException {
        JsonNode sop = JSON.readTree(
                get("/pekalongan/layanan/informasi-publik/sop.json").body());

        assertThat(sop.path("version").asInt()).isEqualTo(1);
        assertThat(sop.path("runnable").asBoolean()).isFalse();
        assertThat(sop.path("paths")).isEmpty();
    }

    @Test
    void shouldPublishWhatPaperSaid() {
        CatalogEntry dairi = Catalog.entries("dairi").getFirst();

        assertThat(get(DAIRI + "?versi=1").body())
                .contains(text(SheetFormat.write(dairi.printed()).bytes()));
        assertThat(get(DAIRI + "?versi=2").body()).isEqualTo(get(DAIRI).body());
    }

    @Test
    void shouldLeaveNothingBehindAtWhoeverAsks() {
        HttpResponse<String> answer = get(DAIRI);

        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
        assertThat(answer.headers().firstValue("cache-control")).contains("public, no-cache");
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/json");
    }

    @Test
    void shouldSendNothingTwice() {
        String tag = get(DAIRI).headers().firstValue("etag").orElseThrow();

        HttpResponse<String> again = send(request(DAIRI).header("If-None-Match", "\"other\", W/" + tag));
        HttpResponse<String> other = send(request(DAIRI + "?versi=1").header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("etag")).contains(tag);
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dairi/layanan/tidak-ada/sop.json",
                "/dairi/layanan/izin-usaha-industri/sop.json",
                DAIRI + "?versi=3",
                DAIRI + "?versi=0",
                DAIRI + "?versi=-1",
                DAIRI + "?versi=99999999999",
                DAIRI + "?versi=dua",
                "/dairi/layanan/%3Cscript%3E/sop.json",
                "/DAIRI/layanan/penerbitan-izin-usaha-mikro-kecil/sop.json",
                "/dairi/layanan/penerbitan-izin-usaha-mikro-kecil/lain.json"
            })
    void shouldTellWhatIsAbsentAsItTellsAnAbsentAgency(String address) {
        HttpResponse<String> absent = get("/tidak-ada/layanan/penerbitan-izin-usaha-mikro-kecil/sop.json");

        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(seen(answer)).isEqualTo(seen(absent));
    }

    @Test
    void shouldTellPeopleInAPageThatThereIsNone() {
        HttpResponse<String> answer = send(request("/dairi/layanan/tidak-ada").header("Accept", "text/html"));
        HttpResponse<String> absent =
                send(request("/tidak-ada/layanan/tidak-ada").header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Halaman tidak ditemukan");
        assertThat(seen(answer)).isEqualTo(seen(absent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dairi/%6cayanan/penerbitan-izin-usaha-mikro-kecil/sop.json",
                "/dairi/layanan;x/penerbitan-izin-usaha-mikro-kecil/sop.json",
                "//dairi/layanan/penerbitan-izin-usaha-mikro-kecil/sop.json",
                "/kudus/../dairi/layanan/penerbitan-izin-usaha-mikro-kecil/sop.json",
                "/api/public/of/dairi/layanan/penerbitan-izin-usaha-mikro-kecil/sop.json",
                "/dairi/layanan/../../api/dairi/profile"
            })
    void shouldOpenNoWayAroundTheGate(String address) {
        HttpResponse<String> asStranger = get(address);
        HttpResponse<String> asMember =
                send(request(address).header("Authorization", "Bearer " + installation.bearer("admin.dairi")));

        assertThat(asStranger.statusCode()).isBetween(400, 499);
        assertThat(asMember.statusCode()).isBetween(400, 499);
    }

    @Test
    void shouldTellTheHeadOfAnAnswerAndTakeNothing() {
        HttpResponse<String> head = send(request(DAIRI).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        HttpResponse<String> post = send(request(DAIRI).POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("etag"))
                .isEqualTo(get(DAIRI).headers().firstValue("etag"));
        assertThat(post.statusCode()).isBetween(400, 499);
    }

    private static String address(CatalogEntry entry) {
        return "/" + entry.agency() + "/layanan/" + entry.code() + "/sop.json";
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String address) {
        return send(request(address));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(installation.base() + address));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return stranger.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String seen(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        List.of("date", "x-request-id", "connection").forEach(headers::remove);
        String id = response.headers().firstValue("x-request-id").orElseThrow();
        return response.statusCode() + " " + headers + " " + response.body().replace(id, "ID");
    }
}

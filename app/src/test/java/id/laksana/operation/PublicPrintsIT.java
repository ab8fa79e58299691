package id.laksana.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.exchange.bpmn.Bpmn;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What anybody can read, look at and print of SOPs without a login. */
@InTurn("the SOPs of all agencies")
class PublicPrintsIT {

    private static final String DAIRI = "/dairi/layanan/penerbitan-izin-usaha-mikro-kecil/";

    private final Installation installation = Installation.get();
    private final HttpClient stranger = HttpClient.newHttpClient();

    static List<CatalogEntry> withATable() {
        return Catalog.entries().stream().filter(entry -> entry.read() != null).toList();
    }

    @ParameterizedTest
    @MethodSource("withATable")
    void shouldDrawWhatIsInForceWithEachOfItsSteps(CatalogEntry entry) throws Exception {
        List<String> steps = Objects.requireNonNull(entry.read()).table().orElseThrow().rows().stream()
                .map(row -> row.id().value())
                .toList();

        HttpResponse<byte[]> answer = get(address(entry) + "sop.svg");

        Document drawing = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).startsWith("image/svg+xml");
        assertThat(steps(drawing)).containsExactlyInAnyOrderElementsOf(steps);
    }

    @ParameterizedTest
    @MethodSource("withATable")
    void shouldGiveOtherEnginesAFileThatTheSchemasKnow(CatalogEntry entry) {
        HttpResponse<byte[]> answer = get(address(entry) + "sop.bpmn");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).startsWith("application/xml");
        assertThat(answer.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"sop-%s-versi-2.bpmn\"".formatted(entry.code()));
        assertThat(Bpmn.broken(answer.body())).isEmpty();
        assertThat(text(answer))
                .contains(
                        SheetFormat.write(Objects.requireNonNull(entry.read())).hash());
    }

    @Test
    void shouldShowTheSheetAsAPageThatRunsNothing() {
        HttpResponse<byte[]> answer = get(DAIRI + "sop.html");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).startsWith("text/html");
        assertThat(text(answer))
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"id\">")
                .contains("PENERBITAN IZIN USAHA MIKRO KECIL")
                .contains("<strong><a href=\"/dairi/layanan\">")
                .contains("href=\"sop.pdf?versi=2\"")
                .contains("href=\"sop.svg?versi=2\"")
                .contains("href=\"sop.bpmn?versi=2\"")
                .doesNotContain("<script");
        assertThat(answer.headers().allValues("content-security-policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'")
                .doesNotContain("script-src");
    }

    @Test
    void shouldPrintTheSheetOnPaper() {
        HttpResponse<byte[]> answer = get(DAIRI + "sop.pdf");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("application/pdf");
        assertThat(answer.headers().firstValue("content-disposition"))
                .contains("inline; filename=\"sop-penerbitan-izin-usaha-mikro-kecil-versi-2.pdf\"");
        assertThat(new String(answer.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void shouldPrintWhatPaperSaidWithItsMarksAndWithoutADrawing() {
        String printed = text(get(DAIRI + "sop.html?versi=1"));
        String drawn = text(get(DAIRI + "sop.html?versi=2"));

        assertThat(printed)
                .doesNotContain("data-flow")
                .doesNotContain("sop.svg")
                .doesNotContain("sop.bpmn");
        assertThat(drawn).contains("data-flow");
        assertThat(get(DAIRI + "sop.pdf?versi=1").statusCode()).isEqualTo(200);
        assertThat(get(DAIRI + "sop.svg?versi=1").statusCode()).isEqualTo(404);
        assertThat(get(DAIRI + "sop.bpmn?versi=1").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldShowASheetWithoutATable() {
        String address = "/pekalongan/layanan/informasi-publik/";

        assertThat(text(get(address + "sop.html"))).contains("Informasi Publik");
        assertThat(get(address + "sop.pdf").statusCode()).isEqualTo(200);
        assertThat(get(address + "sop.svg").statusCode()).isEqualTo(404);
        assertThat(get(address + "sop.bpmn").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sop.html", "sop.svg", "sop.pdf", "sop.bpmn"})
    void shouldSendNothingTwiceAndLeaveNothingBehind(String form) {
        HttpResponse<byte[]> first = get(DAIRI + form);
        String tag = first.headers().firstValue("etag").orElseThrow();

        HttpResponse<byte[]> again = send(request(DAIRI + form).header("If-None-Match", tag));
        HttpResponse<byte[]> anew = get(DAIRI + form);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(anew.body()).isEqualTo(first.body());
        assertThat(first.headers().allValues("set-cookie")).isEmpty();
        assertThat(first.headers().firstValue("cache-control")).contains("public, no-cache");
    }

    @Test
    void shouldTellEachFormApart() {
        List<String> tags = Stream.of("sop.json", "sop.html", "sop.svg", "sop.pdf", "sop.bpmn")
                .map(form -> get(DAIRI + form).headers().firstValue("etag").orElseThrow())
                .toList();

        assertThat(tags).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sop.html", "sop.svg", "sop.pdf", "sop.bpmn"})
    void shouldTellWhatIsAnotherAgencysAsItTellsWhatIsAbsent(String form) {
        HttpResponse<byte[]> foreign = get("/kudus/layanan/penerbitan-izin-usaha-mikro-kecil/" + form);
        HttpResponse<byte[]> absent = get("/kudus/layanan/tidak-ada/" + form);

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(withoutId(foreign)).isEqualTo(withoutId(absent));
    }

    private static String withoutId(HttpResponse<byte[]> answer) {
        return text(answer).replaceAll("[0-9a-f]{8}-[0-9a-f]{8}", "");
    }

    private static List<String> steps(Document drawing) {
        NodeList groups = drawing.getElementsByTagName("g");
        return IntStream.range(0, groups.getLength())
                .mapToObj(index -> (Element) groups.item(index))
                .map(group -> group.getAttribute("data-step"))
                .filter(step -> !step.isEmpty())
                .distinct()
                .toList();
    }

    private static String address(CatalogEntry entry) {
        return "/" + entry.agency() + "/layanan/" + entry.code() + "/";
    }

    private static String type(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("content-type").orElseThrow();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String address) {
        return send(request(address));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(installation.base() + address));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return stranger.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

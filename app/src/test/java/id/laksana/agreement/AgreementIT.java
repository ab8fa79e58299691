package id.laksana.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.laksana.agreement.foreign.ForeignStoryteller;
import id.laksana.agreement.xml.Xml;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.SheetFormat;
import id.laksana.testing.InTurn;
import id.laksana.testing.Installation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** One object: what anybody downloads of an SOP in force, run by an engine that is not ours, goes the way ours goes. */
@InTurn("the SOPs of all agencies")
class AgreementIT {

    private static final int RUNNABLE = 19;

    private final Installation installation = Installation.get();
    private final HttpClient stranger = HttpClient.newHttpClient();

    @Test
    void shouldHaveFlowableTellEverySopAsWeDo() throws Exception {
        Instant begun = Instant.now();
        Map<String, Agreement> agreements = new LinkedHashMap<>();
        for (CatalogEntry entry : Catalog.entries()) {
            JsonNode sop = new JsonMapper().readTree(download(entry, "json").body());
            if (sop.path("runnable").asBoolean()) {
                agreements.put(entry.id(), agreement(entry, sop));
            }
        }
        print(agreements, Duration.between(begun, Instant.now()));

        assertThat(agreements.keySet()).hasSize(RUNNABLE);
        agreements.forEach(
                (sop, agreement) -> assertThat(agreement.disagreement()).as(sop).isEmpty());
    }

    private Agreement agreement(CatalogEntry entry, JsonNode sop) throws Exception {
        HttpResponse<byte[]> answer = download(entry, "bpmn");
        assertThat(answer.statusCode()).isEqualTo(200);
        Element about = Xml.ours(Xml.parse(answer.body()), "sop").getFirst();
        for (String attribute : List.of("agency", "code", "version", "hash")) {
            assertThat(about.getAttribute(attribute))
                    .isEqualTo(sop.path(attribute).asText());
        }
        return Agreement.of(
                new OurStoryteller(procedure(sop)), new ForeignStoryteller(fileName(answer), answer.body()));
    }

    private static Procedure procedure(JsonNode sop) throws IOException {
        byte[] document = new JsonMapper().writeValueAsBytes(sop.path("document"));
        return switch (SheetFormat.readStored(document).procedure()) {
            case Procedure.Attempt.Made made -> made.procedure();
            case Procedure.Attempt.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    /** Engines take a file for BPMN by its name. */
    private static String fileName(HttpResponse<byte[]> answer) {
        String disposition = answer.headers().firstValue("content-disposition").orElseThrow();
        return disposition.replaceAll(".*filename=\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<byte[]> download(CatalogEntry entry, String ending) throws Exception {
        URI address = URI.create(
                "%s/%s/layanan/%s/sop.%s".formatted(installation.base(), entry.agency(), entry.code(), ending));
        return stranger.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void print(Map<String, Agreement> agreements, Duration took) {
        int stories =
                agreements.values().stream().mapToInt(it -> it.stories().size()).sum();
        int steps = agreements.values().stream().mapToInt(Agreement::steps).sum();
        System.out.printf(
                "Agreement with Flowable: %d SOPs, %d traces compared, %d steps walked, %.1f s%n",
                agreements.size(), stories, steps, took.toMillis() / 1000.0);
    }
}

package id.laksana.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.procedure.Procedure;
import id.laksana.testing.Beside;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The examples of the reference, sent as they stand there, one after the other. */
@Beside
class ExamplesIT {

    private static final Path DOCUMENT = Path.of("src/main/resources/api/openapi.yml");

    @Test
    void shouldDoWhatTheExamplesSay() throws IOException {
        CatalogEntry dairi = Catalog.entries("dairi").getFirst();
        Procedure procedure =
                ((Procedure.Attempt.Made) Objects.requireNonNull(dairi.read()).procedure()).procedure();
        try (WalkedAgency agency = new WalkedAgency("contoh", "dairi")) {
            agency.open(dairi.code(), procedure);
            String bearer = agency.bearer(agency.actor(
                    procedure, procedure.step(procedure.entry()).orElseThrow().lead()));
            CaseClient client = new CaseClient(agency.key());

            for (JsonNode application : examples("/api/{agency}/cases")) {
                HttpResponse<String> registered =
                        client.post("/cases", bearer, UUID.randomUUID(), application.path("value"));
                assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
                JsonNode now = CaseClient.json(registered);
                for (JsonNode command : examples("/api/{agency}/cases/{receipt}/commands")) {
                    HttpResponse<String> done = client.command(
                            bearer, now, (ObjectNode) command.path("value").deepCopy());
                    assertThat(done.statusCode())
                            .as("%s: %s", command, done.body())
                            .isEqualTo(200);
                    now = CaseClient.json(done).path("now");
                }
            }
        }
    }

    private static JsonNode examples(String path) throws IOException {
        Map<String, Object> document =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(DOCUMENT));
        JsonNode examples = CaseClient.JSON
                .valueToTree(document)
                .path("paths")
                .path(path)
                .path("post")
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("examples");
        assertThat(examples).isNotEmpty();
        return examples;
    }
}

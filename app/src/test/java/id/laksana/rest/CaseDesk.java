package id.laksana.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.procedure.Procedure;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.UUID;

/** Whoever receives applications for Dairi's service, in an agency of a test's own. */
final class CaseDesk {

    static final CatalogEntry DAIRI = Catalog.entries("dairi").getFirst();
    static final Procedure PROCEDURE =
            ((Procedure.Attempt.Made) Objects.requireNonNull(DAIRI.read()).procedure()).procedure();

    private final WalkedAgency agency;
    private final CaseClient client;
    private final String service;

    CaseDesk(String name) {
        agency = new WalkedAgency(name, "dairi");
        client = new CaseClient(agency.key());
        agency.open(DAIRI.code(), PROCEDURE);
        JsonNode procedures = CaseClient.json(client.get("/procedures", agency.bearer(agency.idler())));
        service = procedures.path("items").get(0).path("service").asText();
    }

    WalkedAgency agency() {
        return agency;
    }

    CaseClient client() {
        return client;
    }

    JsonNode begun(String name) {
        HttpResponse<String> registered = client.post("/cases", member(), UUID.randomUUID(), application(name));
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        return CaseClient.json(registered);
    }

    ObjectNode application(String name) {
        ObjectNode body = CaseClient.JSON.createObjectNode().put("service", service);
        body.putObject("applicant").put("name", name);
        return body;
    }

    static ObjectNode complete() {
        return CaseClient.command("Complete");
    }

    String member() {
        return agency.bearer(entrant());
    }

    String entrant() {
        return agency.actor(
                PROCEDURE, PROCEDURE.step(PROCEDURE.entry()).orElseThrow().lead());
    }

    JsonNode current(JsonNode of) {
        return CaseClient.json(client.get("/cases/" + of.path("receipt").asText(), member()));
    }

    JsonNode history(JsonNode of) {
        return CaseClient.json(client.get("/cases/" + of.path("receipt").asText() + "/events", member()))
                .path("items");
    }

    static void problem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(CaseClient.json(answer).path("code").asText()).isEqualTo(code);
        assertThat(CaseClient.json(answer).path("type").asText()).isEqualTo("/api#" + code);
    }
}

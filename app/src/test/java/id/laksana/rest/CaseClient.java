package id.laksana.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.laksana.testing.Installation;
import id.laksana.testing.Rest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

/** A program that registers cases and acts on them. */
final class CaseClient {

    static final JsonMapper JSON = new JsonMapper();

    private final Rest rest = new Rest(Installation.get().base());
    private final String agency;
    private int commands;

    CaseClient(String agency) {
        this.agency = agency;
    }

    int commands() {
        return commands;
    }

    /** @return the case as it stands, or why there is none */
    HttpResponse<String> register(String bearer, String service, String name) {
        ObjectNode body = JSON.createObjectNode().put("service", service);
        body.putObject("applicant").put("name", name);
        return post("/cases", bearer, UUID.randomUUID(), body);
    }

    HttpResponse<String> command(String bearer, JsonNode on, ObjectNode command) {
        command.put("seen", on.path("seq").asLong());
        return command(bearer, on.path("receipt").asText(), UUID.randomUUID(), command);
    }

    HttpResponse<String> command(String bearer, String receipt, UUID key, ObjectNode command) {
        commands++;
        return post("/cases/" + receipt + "/commands", bearer, key, command);
    }

    HttpResponse<String> get(String path, String bearer) {
        return rest.get("/api/" + agency + path, bearer);
    }

    HttpResponse<String> post(String path, String bearer, UUID key, JsonNode body) {
        return rest.send(
                "POST", "/api/" + agency + path, bearer, body.toString(), Map.of("Idempotency-Key", key.toString()));
    }

    HttpResponse<String> raw(String method, String path, String bearer, String body, String key) {
        return rest.send(method, "/api/" + agency + path, bearer, body, Map.of("Idempotency-Key", key));
    }

    static ObjectNode command(String name) {
        return JSON.createObjectNode().put("command", name);
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}

package id.laksana.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.laksana.testing.Installation;
import id.laksana.testing.WebUser;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** A page of Vaadin as its client has it after the start: its number, and the key that events must carry. */
final class OpenPage {

    private final WebUser user;
    private final JsonNode start;
    private int answered;

    private OpenPage(WebUser user, JsonNode start) {
        this.user = user;
        this.start = start;
    }

    static OpenPage of(Installation installation, String username, String agency) {
        WebUser user = WebUser.loggedIn(installation, username);
        HttpResponse<String> answer = user.send(user.request("/?v-r=init&location=" + agency)
                .header("Accept", "*/*")
                .GET());
        OpenPage page = new OpenPage(user, read(answer.body()).path("appConfig"));
        page.send(page.event("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"","appShellTitle":"",\
                "historyState":{"idx":0},"trigger":""}}""".formatted(agency)));
        page.answered++;
        return page;
    }

    WebUser user() {
        return user;
    }

    String cookie() {
        return "Cookie: laksana=" + user.cookies().value("laksana");
    }

    String number() {
        return start.path("v-uiId").asText();
    }

    /** The address at which its events are taken. */
    String events() {
        return "/?v-r=uidl&v-uiId=" + number();
    }

    String noEvent() {
        return event("");
    }

    String event(String event) {
        String key = start.path("uidl").path("Vaadin-Security-Key").asText();
        return """
                {"csrfToken":"%s","rpc":[%s],"syncId":%d,"clientId":%d}""".formatted(key, event, answered, answered);
    }

    HttpResponse<String> send(String body, String... headers) {
        HttpRequest.Builder request = user.request(events()).header("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return user.send(request.POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode read(String json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + json, e);
        }
    }
}

package id.laksana.rest;

import static id.laksana.rest.CaseDesk.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.laksana.testing.Beside;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How programs register applications, find the cases that they become, and follow what happens. */
@Beside
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicationsIT {

    private final CaseDesk desk = new CaseDesk("daftar");
    private final WalkedAgency agency = desk.agency();
    private final CaseClient client = desk.client();

    @AfterAll
    void close() {
        agency.close();
    }

    @Test
    void shouldRegisterTheSameApplicationOnce() {
        UUID key = UUID.randomUUID();
        ObjectNode body = desk.application("Sari Daftar Ulang");

        HttpResponse<String> first = client.post("/cases", desk.member(), key, body);
        HttpResponse<String> again = client.post("/cases", desk.member(), key, body);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(first.headers().firstValue("Location"))
                .contains("/api/" + agency.key() + "/cases/"
                        + CaseClient.json(first).path("receipt").asText());
        problem(client.post("/cases", desk.member(), key, desk.application("Orang Lain")), 422, "key-reused");
    }

    @ParameterizedTest
    @CsvSource({
        "name, ' ', applicant.name",
        "nik, 123, applicant.nik",
        "nib, 12345678901234, applicant.nib",
    })
    void shouldNameWhatIsWrongInAnApplication(String member, String value, String field) {
        ObjectNode body = desk.application("Sari Salah");
        body.withObject("/applicant").put(member, value);

        HttpResponse<String> refused = client.post("/cases", desk.member(), UUID.randomUUID(), body);

        problem(refused, 400, "bad-request");
        assertThat(CaseClient.json(refused).path("fields").get(0).asText()).isEqualTo(field);
    }

    @Test
    void shouldSayWhyAnApplicationBecomesNoCase() {
        ObjectNode unknown = desk.application("Sari Layanan").put("service", "tidak-ada");
        ObjectNode values = desk.application("Sari Isian");
        values.putObject("values").put("tidak-ada", "x");
        ObjectNode form = desk.application("Sari Formulir").put("form", 999);

        problem(client.post("/cases", desk.member(), UUID.randomUUID(), unknown), 422, "not-offered");
        HttpResponse<String> refused = client.post("/cases", desk.member(), UUID.randomUUID(), values);
        problem(refused, 422, "values-refused");
        assertThat(CaseClient.json(refused).path("reasons").path("tidak-ada").asText())
                .isEqualTo("UnknownField");
        problem(client.post("/cases", desk.member(), UUID.randomUUID(), form), 409, "other-form");
    }

    @Test
    void shouldFindCasesAndFollowWhatHappens() {
        long from = CaseClient.json(client.get("/events?limit=200", desk.member()))
                .path("next")
                .asLong();
        ObjectNode body = desk.application("Mutiara Penanda");
        body.withObject("/applicant").put("nib", "9120001112223");
        JsonNode begun = CaseClient.json(client.post("/cases", desk.member(), UUID.randomUUID(), body));
        String receipt = begun.path("receipt").asText();
        client.command(desk.member(), begun, CaseClient.command("Note").put("text", "Berkas biru."));

        for (String query :
                List.of("receipt=" + receipt, "name=mutiara", "nib=9120001112223", "name=penanda&stage=OPEN")) {
            assertThat(CaseClient.json(client.get("/cases?" + query, desk.member()))
                            .path("items"))
                    .as(query)
                    .extracting(found -> found.path("receipt").asText())
                    .containsExactly(receipt);
        }
        assertThat(CaseClient.json(client.get("/cases?name=mutiara&stage=CLOSED", desk.member()))
                        .path("items"))
                .isEmpty();
        problem(client.get("/cases?name=a&nib=9120001112223", desk.member()), 400, "bad-request");
        problem(client.get("/cases?stage=ANY", desk.member()), 400, "bad-request");
        JsonNode events = CaseClient.json(client.get("/events?limit=200&since=" + from, desk.member()));
        assertThat(events.path("items"))
                .filteredOn(entry -> entry.path("receipt").asText().equals(receipt))
                .extracting(entry -> entry.path("event").path("happened").asText())
                .containsExactly("Registered", "Noted");
        assertThat(events.toString()).doesNotContain("Mutiara", "Berkas biru");
        assertThat(desk.history(begun).get(1).path("words").toString()).contains("Berkas biru.");
    }

    @Test
    void shouldRegisterWhatIsOverWithoutAnyPerson() {
        JsonNode begun = desk.begun("Mutiara Terdaftar");
        JsonNode practice = CaseClient.json(client.post(
                "/cases",
                desk.member(),
                UUID.randomUUID(),
                desk.application("Mutiara Latihan").put("practice", true)));
        for (JsonNode one : List.of(begun, practice)) {
            client.command(desk.member(), one, CaseClient.command("Withdraw").put("reason", "Batal."));
        }

        HttpResponse<String> register = client.get("/register?limit=1", agency.bearer(agency.idler()));

        JsonNode newest = CaseClient.json(register).path("items").get(0);
        assertThat(newest.path("outcome").asText()).isEqualTo("WITHDRAWN");
        assertThat(begun.path("receipt").asText())
                .contains("-%06d-".formatted(newest.path("number").asLong()));
        assertThat(register.body())
                .doesNotContain("Mutiara")
                .doesNotContain(begun.path("receipt").asText());
    }

    @Test
    void shouldKeepFilesThatAreWhatTheySayAndNoOthers() {
        JsonNode begun = desk.begun("Sari Lampiran");
        String path = "/cases/" + begun.path("receipt").asText() + "/attachments";
        String pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        String key = UUID.randomUUID().toString();

        HttpResponse<String> kept = client.raw("POST", path + "?name=denah.pdf", desk.member(), pdf, key);
        HttpResponse<String> again = client.raw("POST", path + "?name=denah.pdf", desk.member(), pdf, key);
        HttpResponse<String> executable = client.raw(
                "POST",
                path + "?name=denah.pdf",
                desk.member(),
                "MZ\u0090 This program cannot be run in DOS mode.",
                UUID.randomUUID().toString());
        HttpResponse<String> foreign = client.raw(
                "POST",
                path + "?name=denah.pdf",
                agency.bearer(agency.idler()),
                pdf,
                UUID.randomUUID().toString());

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(kept.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(executable.statusCode()).as(executable.body()).isEqualTo(422);
        assertThat(CaseClient.json(executable).path("code").asText()).startsWith("file-not-");
        assertThat(foreign.statusCode()).as(foreign.body()).isEqualTo(403);
        String id = CaseClient.json(kept).path("id").asText();
        HttpResponse<String> read = client.get(path + "/" + id, desk.member());
        assertThat(read.body()).isEqualTo(pdf);
        assertThat(read.headers().firstValue("content-disposition").orElse("")).startsWith("attachment;");
        assertThat(desk.current(begun).path("files")).hasSize(1);
        assertThat(client.get(path + "/" + UUID.randomUUID(), desk.member()).statusCode())
                .isEqualTo(404);
    }
}

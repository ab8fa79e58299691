package id.laksana.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks cases of one SOP over HTTP, each act by the member in whose post it is; whoever has none tries first. */
final class Walker {

    private final WalkedAgency agency;
    private final CaseClient client;
    private final Procedure procedure;
    private final String service;
    private final Set<StepId> tried = new HashSet<>();
    private JsonNode now = CaseClient.JSON.nullNode();

    Walker(WalkedAgency agency, CaseClient client, Procedure procedure, String service) {
        this.agency = agency;
        this.client = client;
        this.procedure = procedure;
        this.service = service;
    }

    /**
     * A step, and how it is left.
     *
     * @param answer of a decision
     */
    record Leg(StepId step, @Nullable Answer answer) {}

    /** To the end of the case. */
    void walk(List<Leg> legs) {
        HttpResponse<String> registered = client.register(
                agency.bearer(agency.actor(procedure, lead(procedure.entry()))), service, "Pemohon Uji Jalan");
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
        now = CaseClient.json(registered);
        for (Leg leg : legs) {
            assertThat(now.path("step").path("id").asText())
                    .isEqualTo(leg.step().value());
            leave(leg.step(), leg.answer());
        }
    }

    JsonNode now() {
        return now;
    }

    private void leave(StepId step, @Nullable Answer answer) {
        if (now.path("stage").asText().equals("WAITING")) {
            does(lead(step), CaseClient.command("Resume"));
        }
        if (tried.add(step)) {
            refuse(step, answer);
        }
        boolean done = false;
        while (!done) {
            JsonNode move = now.path("possible").get(0);
            done = !move.path("to").isNull() || !move.path("end").isNull();
            if (move.path("command").asText().equals("Decide")) {
                does(lead(step), CaseClient.command("Decide").put("answer", String.valueOf(answer)));
            } else if (move.path("as").isNull()) {
                does(lead(step), CaseClient.command("Complete"));
            } else {
                PerformerId as = new PerformerId(move.path("as").asText());
                does(as, CaseClient.command("Complete").put("as", as.value()));
            }
        }
    }

    private void refuse(StepId step, @Nullable Answer answer) {
        ObjectNode command = answer == null
                ? CaseClient.command("Complete")
                : CaseClient.command("Decide").put("answer", answer.name());
        HttpResponse<String> refused = client.command(agency.bearer(agency.idler()), now, command);
        assertThat(refused.statusCode())
                .as("%s at %s: %s", command, step, refused.body())
                .isEqualTo(403);
        assertThat(CaseClient.json(refused).path("code").asText()).isEqualTo("not-yours");
    }

    private void does(PerformerId performer, ObjectNode command) {
        HttpResponse<String> done = client.command(agency.bearer(agency.actor(procedure, performer)), now, command);
        assertThat(done.statusCode())
                .as("%s by %s at %s: %s", command, performer, now.path("step").path("id"), done.body())
                .isEqualTo(200);
        now = CaseClient.json(done).path("now");
    }

    private PerformerId lead(StepId step) {
        return procedure.step(step).map(Step::lead).orElseThrow();
    }
}

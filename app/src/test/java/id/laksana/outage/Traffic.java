package id.laksana.outage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.laksana.demo.DemoAgencies;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.NewAgency;
import id.laksana.tenantadmin.realm.KeycloakAdmin;
import id.laksana.tenantadmin.realm.Secret;
import id.laksana.testing.Installation;
import id.laksana.testing.Rest;
import id.laksana.testing.WebUser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Steady requests: every agency's REST, and a page of someone logged in. */
final class Traffic implements AutoCloseable {

    private static final Duration PACE = Duration.ofMillis(50);
    private static final int UNAVAILABLE = 503;
    private static final String SECRET = "the secret of a patient system";

    private final List<AgencyKey> agencies =
            DemoAgencies.ALL.stream().map(NewAgency::key).toList();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<AgencyKey, String> expected = new HashMap<>();
    private final Map<AgencyKey, String> bearers = new HashMap<>();
    private final Rest rest;
    private final WebUser officer;
    private final Tally tally;
    private int sent;

    Traffic(Installation installation, Tally tally) {
        this.rest = new Rest(installation.base());
        this.officer = WebUser.loggedIn(installation, "frontoffice.dairi");
        this.tally = tally;
        agencies.forEach(agency -> bearers.put(agency, bearer(installation, agency)));
        agencies.forEach(agency -> expected.put(agency, profile(agency).body()));
    }

    void go(Duration time) {
        goUntil(() -> false, time);
    }

    void goUntil(BooleanSupplier enough, Duration atMost) {
        Instant end = Instant.now().plus(atMost);
        while (Instant.now().isBefore(end) && !enough.getAsBoolean()) {
            int number = sent++;
            threads.execute(() -> send(number));
            LockSupport.parkNanos(PACE.toNanos());
        }
    }

    private void send(int number) {
        if (number % 5 == 4) {
            judge(officer.open("/dairi"), "<!doctype html>", "page");
        } else {
            AgencyKey agency = agencies.get(number % agencies.size());
            judge(profile(agency), expected.getOrDefault(agency, "?"), "profile of " + agency);
        }
    }

    /** Right is what was right before; a redirect to the login, or another agency's answer, is as wrong as an error. */
    private void judge(HttpResponse<String> answer, String right, String what) {
        if (answer.statusCode() == UNAVAILABLE) {
            tally.refused();
        } else if (answer.statusCode() == 200 && answer.body().regionMatches(true, 0, right, 0, right.length())) {
            tally.right();
        } else {
            tally.wrong(what + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private HttpResponse<String> profile(AgencyKey agency) {
        return rest.get("/api/" + agency + "/profile", bearers.getOrDefault(agency, ""));
    }

    /** Another system's token, which holds longer than the outage; nobody could draw a new one meanwhile. */
    private static String bearer(Installation installation, AgencyKey agency) {
        String client = "outage." + agency;
        installation
                .realm()
                .serviceClients()
                .ensureServiceClient(agency, client, new Secret(SECRET), Set.of("profile:read"));
        KeycloakAdmin admin = installation.realm().admin();
        ObjectNode stored =
                (ObjectNode) admin.get("/clients?clientId=" + client).path(0);
        stored.withObject("/attributes").put("access.token.lifespan", "600");
        admin.put("/clients/" + stored.path("id").asText(), stored);
        return installation
                .tokens()
                .service(client, SECRET, Map.of("scope", "profile:read"))
                .path("access_token")
                .asText();
    }

    @Override
    public void close() {
        threads.close();
    }
}

package id.laksana.outage;

import id.laksana.migrations.AgencyKey;
import id.laksana.demo.DemoAgencies;
import id.laksana.tenantadmin.NewAgency;
import id.laksana.testing.Installation;
import id.laksana.testing.Rest;
import id.laksana.testing.WebUser;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Steady requests: every agency's REST, and a page of someone logged in. */
final class Traffic implements AutoCloseable {

    private static final Duration PACE = Duration.ofMillis(50);
    private static final int UNAVAILABLE = 503;

    private final List<AgencyKey> agencies =
            DemoAgencies.ALL.stream().map(NewAgency::key).toList();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<AgencyKey, String> expected = new HashMap<>();
    private final Installation installation;
    private final Rest rest;
    private final WebUser officer;
    private final Tally tally;
    private int sent;

    Traffic(Installation installation, Tally tally) {
        this.installation = installation;
        this.rest = new Rest(installation.base());
        this.officer = WebUser.loggedIn(installation, "frontoffice.dairi");
        this.tally = tally;
        agencies.forEach(agency -> expected.put(agency, profile(agency).body()));
    }

    void go(Duration time) throws InterruptedException {
        goUntil(() -> false, time);
    }

    void goUntil(BooleanSupplier enough, Duration atMost) throws InterruptedException {
        Instant end = Instant.now().plus(atMost);
        while (Instant.now().isBefore(end) && !enough.getAsBoolean()) {
            int number = sent++;
            threads.execute(() -> send(number));
            TimeUnit.NANOSECONDS.sleep(PACE.toNanos());
        }
    }

    private void send(int number) {
        if (number % 5 == 4) {
            judge(officer.open("/dairi"), "<!DOCTYPE html>", "page");
        } else {
            AgencyKey agency = agencies.get(number % agencies.size());
            try {
                judge(profile(agency), expected.getOrDefault(agency, "?"), "profile of " + agency);
            } catch (AssertionError | UncheckedIOException | java.util.NoSuchElementException noToken) {
                tally.refused();
            }
        }
    }

    /** Right is what was right before; a redirect to the login, or another agency's answer, is as wrong as an error. */
    private void judge(HttpResponse<String> answer, String right, String what) {
        if (answer.statusCode() == UNAVAILABLE) {
            tally.refused();
        } else if (answer.statusCode() == 200 && answer.body().trim().startsWith(right.trim())) {
            tally.right();
        } else {
            tally.wrong(what + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private HttpResponse<String> profile(AgencyKey agency) {
        return rest.get("/api/v1/" + agency + "/profile", installation.bearer("admin." + agency));
    }

    @Override
    public void close() {
        threads.close();
    }
}

package id.laksana.outage;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.testing.Installation;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** 20 requests a second, some seconds of it without PostgreSQL, and then without Keycloak; half a minute with -Plong. */
@Isolated("Stops the database and Keycloak.")
class OutageIT {

    private static final boolean LONG = Boolean.getBoolean("laksana.long");
    private static final Duration BEFORE = Duration.ofSeconds(LONG ? 5 : 2);
    private static final Duration AWAY = Duration.ofSeconds(LONG ? 10 : 4);
    private static final Duration AFTER = Duration.ofSeconds(LONG ? 15 : 2);

    private final Installation installation = Installation.get();

    @Test
    void shouldSayUnavailableWithoutPostgresqlAndRecover() {
        var database = installation.database();

        Tally tally = during("PostgreSQL", database::kill, database::startAgain);

        assertThat(tally.wrong()).isEmpty();
        assertThat(tally.unavailable()).isPositive();
        assertThat(tally.hasRecovered()).isTrue();
    }

    @Test
    void shouldSayUnavailableWithoutKeycloakAndRecover() {
        var realm = installation.realm();

        Tally tally = during("Keycloak", realm::kill, realm::startAgain);

        assertThat(tally.wrong()).isEmpty();
        assertThat(tally.unavailable()).isPositive();
        assertThat(tally.hasRecovered()).isTrue();
    }

    private Tally during(String what, Runnable kill, Runnable startAgain) {
        Tally tally = new Tally();
        try (Traffic traffic = new Traffic(installation, tally)) {
            traffic.go(BEFORE);
            kill.run();
            traffic.go(AWAY);
            startAgain.run();
            tally.returned();
            traffic.go(AFTER);
            traffic.goUntil(tally::hasRecovered, Duration.ofSeconds(60));
        }
        System.out.println(what + " away for " + AWAY.toSeconds() + " s: " + tally);
        return tally;
    }
}

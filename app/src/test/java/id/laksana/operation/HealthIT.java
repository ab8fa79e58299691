package id.laksana.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.testing.Installation;
import id.laksana.testing.RawHttp;
import id.laksana.testing.Until;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("Measures how soon a probe is answered.")
class HealthIT {

    private final Installation installation = Installation.get();

    @Test
    void shouldBeReadyOnceTheAgenciesAreRead() {
        RawHttp management = new RawHttp(installation.management());

        Until.within(
                Duration.ofSeconds(10),
                () -> management.get("/health/readiness").startsWith("HTTP/1.1 200"));
        assertThat(management.get("/health/readiness")).contains("\"status\":\"UP\"");
    }

    /** The pool waits three seconds for a database; a probe must not. */
    @Test
    void shouldAnswerAtOnceWhileTheDatabaseIsAway() {
        try (var app =
                installation.beside(Map.of("laksana.platform-database.url", "jdbc:postgresql://localhost:1/laksana"))) {
            RawHttp management = new RawHttp(app.management());
            management.get("/health/liveness");
            Instant begun = Instant.now();

            String ready = management.get("/health/readiness");

            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(1));
            assertThat(ready).startsWith("HTTP/1.1 503").contains("\"status\":\"DOWN\"");
            assertThat(management.get("/health/liveness")).startsWith("HTTP/1.1 200");
        }
    }
}

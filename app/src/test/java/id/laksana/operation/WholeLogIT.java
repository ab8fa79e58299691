package id.laksana.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.testing.Installation;
import id.laksana.testing.Rest;
import id.laksana.testing.WebUser;
import id.laksana.testing.WholeLog;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** What all tests together have made this process log. Runs after all others, so that it sees what they left. */
@Order(Integer.MAX_VALUE)
@Isolated("Judges what all others left.")
class WholeLogIT {

    /** Whoever asks for single tests by name gets short logs. */
    private static final int LEAST = System.getProperty("it.test") == null ? 2000 : 1;

    private final Installation installation = Installation.get();

    @BeforeEach
    void useTheInstallation() {
        WebUser user = WebUser.loggedIn(installation, "admin.dairi");
        user.open("/kudus");
        new Rest(installation.base()).get("/api/kudus/profile", installation.bearer("admin.dairi"));
        new Rest(installation.base()).get("/api/kudus/profile", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.");
    }

    @Test
    void shouldHoldNoTokenAndNothingOfAPerson() {
        LogNet net = LogNet.of(installation);
        List<String> lines = WholeLog.lines();
        System.out.printf(
                "%d lines of the log hold none of %d secrets and %d names%n",
                lines.size(), net.secrets().size(), net.persons().size());

        assertThat(net.catches(lines)).isEmpty();
        assertThat(lines).hasSizeGreaterThan(LEAST);
        assertThat(net.persons()).contains("admin.dairi");
    }

    @Test
    void shouldSeeWhateverIsLogged() {
        String mark = UUID.randomUUID().toString();

        LoggerFactory.getLogger("some.library").warn("A line with {}", mark);

        assertThat(WholeLog.lines()).anyMatch(line -> line.contains(mark));
    }

    @Test
    void shouldKnowWhatMustNotBeLogged() {
        LogNet net = LogNet.of(installation);
        String secret = net.secrets().iterator().next();

        assertThat(List.of(
                        "a secret " + secret + ".",
                        "Bearer eyJhbGciOiJSUzI1NiIsInR5cCI6",
                        "code=4f2b2f0c-0d3e-4ad1-9f61-2c9d0a1b2c3d.kM3abcdeFGhij.846248ba-ee21-42aa-95a1-d544d5aca3a1&x",
                        "NIK 1211012345678901 is wrong",
                        "to somebody@dairikab.go.id",
                        "admin.dairi logged in"))
                .allSatisfy(line -> assertThat(net.catches(List.of(line))).isNotEmpty());
        assertThat(net.catches(List.of("{\"request\":\"00000000-12345678\",\"user\":\"" + UUID.randomUUID() + "\"}")))
                .isEmpty();
    }
}

package id.laksana.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MigrateCommandTest {

    private static final AgencyKey DAIRI = new AgencyKey("dairi");
    private static final AgencyKey KUDUS = new AgencyKey("kudus");

    private final TestPostgres postgres = new TestPostgres();
    private final Map<String, String> environment = new HashMap<>(postgres.environment());
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void shouldTellHowFarItIsAndEndWith0() {
        migrate();
        postgres.register(DAIRI);
        postgres.register(KUDUS);

        int exitCode = migrate("--parallel", "1");

        assertThat(exitCode).isZero();
        assertThat(out.toString().lines())
                .endsWith(
                        "The platform's schema is up to date.",
                        "Agencies: 2, of which 2 to migrate.",
                        "[1/2] dairi is up to date.",
                        "[2/2] kudus is up to date.",
                        "2 migrated, 0 had nothing to be done, 0 failed.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void shouldMigrateOneAgencyAlone() {
        migrate();
        postgres.register(DAIRI);
        postgres.register(KUDUS);

        assertThat(migrate("--agency", "kudus")).isZero();

        assertThat(migrate("--status", "--agency", "kudus")).isZero();
        assertThat(migrate("--status")).isEqualTo(1);
        assertThat(out.toString()).containsPattern("kudus +current +\\S+Z").containsPattern("dairi +behind +never");
    }

    @Test
    void shouldEndWith1WhenAnAgencyFailed() {
        migrate();
        postgres.register(DAIRI);
        postgres.execute("create schema agency_dairi");

        assertThat(migrate()).isEqualTo(1);
        assertThat(migrate("--status")).isEqualTo(1);
        assertThat(out.toString())
                .contains("[1/1] dairi FAILED: ", "0 migrated, 0 had nothing to be done, 1 failed.")
                .containsPattern("dairi +failed +never +ERROR: ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void shouldEndWith1WhenTheOperatorMayNotCreateRoles() {
        environment.put("LAKSANA_DB_OPERATOR_USER", "poor_operator");
        postgres.execute("create role poor_operator login");

        assertThat(migrate()).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("The database refused: ERROR: permission denied to create role")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--agency=Dairi", "--parallel=0", "--parallel=65", "--parallel=x", "--other", "dairi"})
    void shouldEndWith2WhenItIsUsedWrongly(String argument) {
        assertThat(migrate(argument)).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void shouldEndWith2WhenASettingIsMissing() {
        environment.remove("LAKSANA_DB_APP_PASSWORD");

        assertThat(migrate()).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("The environment variable LAKSANA_DB_APP_PASSWORD is missing.");
    }

    @Test
    void shouldEndWith2WhenTheRegistryHasNoSuchAgency() {
        assertThat(migrate("--agency", "dairi")).isEqualTo(2);
        assertThat(err.toString()).isEqualToIgnoringNewLines("The registry has no agency dairi.");
    }

    @Test
    void shouldEndWith3WhileAnotherMigratorIsAtWork() {
        var exitCode = new MigratorLock(postgres.main).onAll(this::migrate);

        assertThat(exitCode).hasValue(3);
        assertThat(err.toString()).isEqualToIgnoringNewLines("Another migrator is at work; nothing was done.");
    }

    @Test
    void shouldEndWith4WhenTheDatabaseCannotBeReached() {
        environment.put("LAKSANA_DB_URL", "jdbc:postgresql://localhost:1/laksana?password=rahasia");

        assertThat(migrate()).isEqualTo(4);
        assertThat(err.toString())
                .startsWith("The database cannot be reached: Connection to localhost:1 refused.")
                .hasLineCount(1)
                .doesNotContain("rahasia");
    }

    @Test
    void shouldDocumentItsExitCodesAndVariables() {
        assertThat(migrate("--help")).isZero();
        assertThat(out.toString()).contains("Exit codes:", "another migrator is at work", "LAKSANA_DB_<NAME>_URL");
    }

    @Test
    void shouldContinueWhereAKilledMigratorStopped() throws Exception {
        migrate();
        var agencies = IntStream.range(0, 20)
                .mapToObj(i -> new AgencyKey("killed-" + i))
                .toList();
        agencies.forEach(postgres::register);

        killAfter("[3/20]");

        assertThat(postgres.migrator().status()).anyMatch(AgencyState::isBehind);
        assertThat(migrateOnceTheDeadIsGone()).isZero();
        assertThat(postgres.migrator().status()).hasSize(20).noneMatch(AgencyState::isBehind);
    }

    private int migrate(String... arguments) {
        return new CommandLine(new MigrateCommand(environment))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private void killAfter(String progress) throws IOException, InterruptedException {
        var process = postgres.startCommand();
        try (var output = process.inputReader()) {
            assertThat(output.lines().anyMatch(line -> line.startsWith(progress)))
                    .isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** PostgreSQL ends a statement that runs before it notices that nobody waits for it any more. */
    private int migrateOnceTheDeadIsGone() {
        return assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            int exitCode = migrate();
            while (exitCode == 3) {
                exitCode = migrate();
            }
            return exitCode;
        });
    }
}

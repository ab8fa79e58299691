package id.laksana.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** As many agencies as a deployment may have. The figures are printed and never asserted. */
class ManyAgenciesTest {

    /** All regions and provinces of Indonesia, under {@code -Plong}. */
    private static final int AGENCIES = Boolean.getBoolean("laksana.long") ? 552 : 100;

    private static final int PARALLEL = Runtime.getRuntime().availableProcessors();

    private final TestPostgres postgres = new TestPostgres();
    private final Migrator migrator = postgres.migrator();
    private final List<AgencyKey> agencies = IntStream.range(0, AGENCIES)
            .mapToObj(number -> new AgencyKey("many-%03d".formatted(number)))
            .toList();

    @Test
    void shouldMigrateAllOfThemAndThenOnlyWhatIsLeft() throws Exception {
        migrator.migrate(PARALLEL, Progress.SILENT);
        agencies.forEach(postgres::register);

        var first = timed("from nothing");
        assertThat(first.migrated()).containsExactlyInAnyOrderElementsOf(agencies);

        var second = timed("with nothing to do");
        assertThat(second.upToDate()).isEqualTo(AGENCIES);
        timeColdCommand();

        var broken = agencies.get(AGENCIES / 2);
        breakOneAndForgetTheHashes(broken);
        var third = timed("with a new changelog hash and one schema broken");
        assertThat(third.migrated()).hasSize(AGENCIES - 1).doesNotContain(broken);
        assertThat(third.failed()).extracting(Outcome.Failure::agency).containsExactly(broken);
    }

    private void timeColdCommand() throws IOException, InterruptedException {
        long start = System.nanoTime();
        var command = postgres.startCommand();
        assertThat(command.inputReader().lines()).contains("Agencies: %d, of which 0 to migrate.".formatted(AGENCIES));
        assertThat(command.waitFor()).isZero();
        System.out.printf(
                "%d agencies, the command in a new process, with nothing to do: %.2f s%n", AGENCIES, since(start));
    }

    private void breakOneAndForgetTheHashes(AgencyKey broken) {
        postgres.execute("drop table " + broken.schema() + ".databasechangelog");
        postgres.execute("update platform.agency set changelog_hash = null");
    }

    private Outcome.Done timed(String what) {
        long start = System.nanoTime();
        var done = (Outcome.Done) migrator.migrate(PARALLEL, Progress.SILENT);
        System.out.printf(
                "%d agencies, %d at a time, %s: %d migrated, %d had nothing to be done, %d failed, %.2f s%n",
                AGENCIES,
                PARALLEL,
                what,
                done.migrated().size(),
                done.upToDate(),
                done.failed().size(),
                since(start));
        return done;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

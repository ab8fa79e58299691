package id.laksana.migrations;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What the operator reads of a migration. */
final class Report implements Progress {

    private static final String STATE = "%-40s %-12s %-20s %s%n";

    private final PrintWriter out;

    Report(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void platformMigrated() {
        say("The platform's schema is up to date.");
    }

    @Override
    public void agenciesFound(int all, int behind) {
        say("Agencies: %d, of which %d to migrate.".formatted(all, behind));
    }

    @Override
    public void migrated(AgencyKey agency, int done, int of) {
        say("[%d/%d] %s is up to date.".formatted(done, of, agency));
    }

    @Override
    public void failed(Outcome.Failure failure, int done, int of) {
        say("[%d/%d] %s FAILED: %s".formatted(done, of, failure.agency(), failure.error()));
    }

    void done(Outcome.Done done) {
        say("%d migrated, %d had nothing to be done, %d failed."
                .formatted(
                        done.migrated().size(), done.upToDate(), done.failed().size()));
    }

    void states(List<AgencyState> states) {
        out.printf(STATE, "agency", "state", "migrated", "error");
        states.forEach(this::state);
        out.flush();
    }

    private void state(AgencyState state) {
        out.printf(
                STATE,
                state.agency(),
                state.migration().name().toLowerCase(Locale.ROOT),
                state.migratedAt().map(Instant::toString).orElse("never"),
                state.error().orElse(""));
    }

    /** Seen at once, also where the output is a file. */
    private void say(String line) {
        out.println(line);
        out.flush();
    }
}

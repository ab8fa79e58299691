package id.laksana.migrations;

import java.util.List;

/** What came of a run of the {@link Migrator}. */
public sealed interface Outcome {

    /**
     * Every agency had its turn.
     *
     * @param upToDate how many had nothing to be done
     * @param migrated those that are up to date now
     * @param failed   those that are as they were before
     */
    record Done(int upToDate, List<AgencyKey> migrated, List<Failure> failed) implements Outcome {

        public Done {
            migrated = List.copyOf(migrated);
            failed = List.copyOf(failed);
        }
    }

    /** The platform's own schema failed, and is as it was before; no agency was touched. */
    record PlatformFailed(String error) implements Outcome {}

    /** Nothing was done: another migrator is at work. */
    record AnotherMigratorRuns() implements Outcome {}

    /** Nothing was done: the registry has no such agency. */
    record UnknownAgency(AgencyKey agency) implements Outcome {}

    record Failure(AgencyKey agency, String error) {}
}

package id.laksana.migrations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings the platform's schema and those of the agencies up to date. A run that is killed, at any point, is continued by
 * the next; an agency that fails keeps the schema it had and does not stop the others.
 */
public final class Migrator {

    private final Registry registry;
    private final MigratorLock lock;
    private final Schemas schemas;

    public Migrator(Databases databases, Logins logins) {
        this.registry = new Registry(databases.main());
        this.lock = new MigratorLock(databases.main());
        this.schemas = new Schemas(databases, logins);
    }

    /** The logins and rights in the databases, the platform's schema, then every agency that is behind. */
    public Outcome migrate(int parallel, Progress progress) {
        return lock.onAll(() -> migrateAll(parallel, progress)).orElseGet(Outcome.AnotherMigratorRuns::new);
    }

    /** One agency of the registry, if it is behind; the platform is left as it is. */
    public Outcome migrate(AgencyKey agency, Progress progress) {
        return lock.onOne(agency, () -> migrateOne(agency, progress)).orElseGet(Outcome.AnotherMigratorRuns::new);
    }

    /** Makes the agency's roles and their rights anew where they are not as they should be; the error, if that failed. */
    public Optional<String> restoreRights(AgencyKey agency) {
        return registry.find(agency)
                .map(entry -> schemas.restoreRights(agency, entry.database()))
                .orElseGet(() -> Optional.of("The registry has no agency " + agency + "."));
    }

    /** How far each agency is; none before the first migration. */
    public List<AgencyState> status() {
        return registry.all().stream().map(Registry.Entry::state).toList();
    }

    private Outcome migrateAll(int parallel, Progress progress) {
        schemas.prepareDatabases();
        return schemas.migratePlatform()
                .<Outcome>map(Outcome.PlatformFailed::new)
                .orElseGet(() -> {
                    progress.platformMigrated();
                    return migrate(registry.all(), parallel, progress);
                });
    }

    private Outcome migrateOne(AgencyKey agency, Progress progress) {
        var found = registry.find(agency);
        return found.isEmpty() ? new Outcome.UnknownAgency(agency) : migrate(List.of(found.get()), 1, progress);
    }

    private Outcome.Done migrate(List<Registry.Entry> agencies, int parallel, Progress progress) {
        var behind = agencies.stream().filter(Registry.Entry::isBehind).toList();
        progress.agenciesFound(agencies.size(), behind.size());
        var tally = new Tally(behind.size(), progress);
        Parallel.forEach(behind, parallel, this::attempt, tally::add);
        return new Outcome.Done(agencies.size() - behind.size(), tally.migrated, tally.failed);
    }

    private Attempt attempt(Registry.Entry entry) {
        return new Attempt(entry.agency(), schemas.migrate(entry.agency(), entry.database()));
    }

    private record Attempt(AgencyKey agency, Optional<String> error) {}

    /** Notes in the registry what came of each agency, on the thread that started the run. */
    private final class Tally {

        private final List<AgencyKey> migrated = new ArrayList<>();
        private final List<Outcome.Failure> failed = new ArrayList<>();
        private final int of;
        private final Progress progress;

        Tally(int of, Progress progress) {
            this.of = of;
            this.progress = progress;
        }

        void add(Attempt attempt) {
            attempt.error()
                    .ifPresentOrElse(error -> addFailed(attempt.agency(), error), () -> addMigrated(attempt.agency()));
        }

        private void addMigrated(AgencyKey agency) {
            registry.migrated(agency);
            migrated.add(agency);
            progress.migrated(agency, done(), of);
        }

        private void addFailed(AgencyKey agency, String error) {
            var failure = new Outcome.Failure(agency, error);
            registry.failed(failure);
            failed.add(failure);
            progress.failed(failure, done(), of);
        }

        private int done() {
            return migrated.size() + failed.size();
        }
    }
}

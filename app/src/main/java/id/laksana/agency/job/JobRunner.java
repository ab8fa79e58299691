package id.laksana.agency.job;

import id.laksana.agency.Agency;
import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.CurrentAgency;
import id.laksana.agency.Haste;
import id.laksana.migrations.AgencyKey;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Does a job for an agency, and measures it. */
@Singleton
final class JobRunner {

    private final AgencyRegistry registry;
    private final CurrentAgency current;
    private final JobSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;

    JobRunner(AgencyRegistry registry, CurrentAgency current, JobSettings settings, Clock clock, MeterRegistry meters) {
        this.registry = registry;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
    }

    /**
     * Passes over an agency that is suspended or not yet migrated.
     *
     * @return false where there is no such agency
     */
    boolean run(AgencyJob job, AgencyKey key) {
        Optional<Agency> agency = registry.find(key);
        if (agency.filter(Agency::serves).isPresent()) {
            measured(job, key);
        }
        return agency.isPresent();
    }

    private void measured(AgencyJob job, AgencyKey agency) {
        Timer.Sample begun = Timer.start(meters);
        boolean done = false;
        try {
            try (var _ = Haste.context().propagate()) {
                current.serve(agency, () -> {
                    job.perform(new Turn(clock, settings.turn()));
                    return agency;
                });
            }
            done = true;
        } finally {
            begun.stop(meters.timer("laksana.jobs", "job", job.name(), "outcome", done ? "done" : "failed"));
        }
    }
}

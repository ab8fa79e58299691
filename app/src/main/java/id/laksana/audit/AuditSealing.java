package id.laksana.audit;

import id.laksana.agency.job.AgencyJob;
import id.laksana.agency.job.Turn;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Keeps every hour how each audit trail ends. One that cannot be reached is sealed the next time. */
@Singleton
final class AuditSealing implements AgencyJob {

    private static final Duration HOUR = Duration.ofHours(1);

    private final AuditSeals seals;

    AuditSealing(AuditSeals seals) {
        this.seals = seals;
    }

    @Override
    public String name() {
        return "seal-audit";
    }

    @Override
    public Duration every() {
        return HOUR;
    }

    @Override
    public void perform(Turn turn) {
        seals.seal();
    }
}

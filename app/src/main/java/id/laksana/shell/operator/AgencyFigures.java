package id.laksana.shell.operator;

import id.laksana.agency.AgencyStatus;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.PlatformRole;
import id.laksana.migrations.AgencyKey;
import id.laksana.web.Causes;
import id.laksana.web.work.Work;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts how much there is in each agency, one after the other: each in a transaction of its own, and no statement asks two. */
@Singleton
public class AgencyFigures {

    private static final Logger LOG = LoggerFactory.getLogger(AgencyFigures.class);
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final OperatedAgencies agencies;
    private final OverviewRows rows;
    private final CountRows counts;
    private final CurrentAgency current;
    private final Access access;
    private final Clock clock;

    AgencyFigures(
            OperatedAgencies agencies,
            OverviewRows rows,
            CountRows counts,
            CurrentAgency current,
            Access access,
            Clock clock) {
        this.agencies = agencies;
        this.rows = rows;
        this.counts = counts;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** Whether some agency was not counted for some minutes. */
    public boolean areDue() {
        return counted(agencies.all()).stream()
                .anyMatch(agency -> agency.countedAt()
                        .filter(at -> at.plus(FRESH).isAfter(clock.instant()))
                        .isEmpty());
    }

    /** Counts all; an agency that fails is passed over, and keeps the figures of the time before. */
    public Counted count(Work.Progress progress) {
        access.require(PlatformRole.OPERATOR);
        List<OperatedAgency> due = counted(agencies.all());
        int failed = 0;
        for (int done = 0; done < due.size(); done++) {
            progress.at(done, due.size());
            failed += count(due.get(done).key()) ? 0 : 1;
        }
        return new Counted(due.size(), failed);
    }

    private boolean count(AgencyKey agency) {
        try {
            CountRow count = current.serve(agency, counts::count);
            rows.keep(
                    agency.value(),
                    count.members(),
                    count.sops(),
                    count.bytes(),
                    count.lastActiveAt(),
                    clock.instant());
            return true;
        } catch (RuntimeException e) {
            String cause = Causes.last(e);
            LOG.warn("What there is in agency {} cannot be counted: {}", agency, cause);
            rows.keepFailure(agency.value(), cause.substring(0, Math.min(cause.length(), 500)), clock.instant());
            return false;
        }
    }

    /** One that is still being provisioned has nothing to count. */
    private static List<OperatedAgency> counted(List<OperatedAgency> all) {
        return all.stream()
                .filter(agency -> agency.status() != AgencyStatus.PROVISIONING)
                .toList();
    }

    /** How many agencies were counted, and how many of them could not be. */
    public record Counted(int all, int failed) {}
}

package id.laksana.audit;

import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.migrations.AgencyKey;
import id.laksana.tenantadmin.audit.Seal;
import id.laksana.tenantadmin.audit.Verdict;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vouches for the chains of audit trails: how each ended is kept in the platform's schema every hour and whenever one is
 * found sound, so that a chain that was cut off or written anew does not match.
 */
@Singleton
public class AuditSeals {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSeals.class);

    private final SealRows rows;
    private final AuditChaining chain;
    private final CurrentAgency current;
    private final Access access;
    private final Clock clock;

    AuditSeals(SealRows rows, AuditChaining chain, CurrentAgency current, Access access, Clock clock) {
        this.rows = rows;
        this.chain = chain;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** How the chain of this agency ended when it was last sealed. */
    public Optional<Seal> last() {
        access.require(Permission.READ_AUDIT);
        List<Seal> seals = of(current.get());
        return seals.isEmpty() ? Optional.empty() : Optional.of(seals.getLast());
    }

    /**
     * Goes along the whole chain of this agency, and seals it if it is sound.
     *
     * @param progress told now and then how many entries were verified
     */
    public Verdict verify(LongConsumer progress) {
        access.require(Permission.READ_AUDIT);
        AgencyKey agency = current.get();
        Verdict verdict = chain.verify(of(agency), clock.instant(), progress);
        if (verdict.isSound()) {
            verdict.head().ifPresent(head -> add(agency, head));
        } else {
            LOG.error("The audit trail of {} is not sound: {}", agency, verdict.findings());
        }
        return verdict;
    }

    /** Keeps how the chain of the agency that is served ends now. */
    void seal() {
        Instant now = clock.instant();
        chain.head(now).ifPresent(head -> add(current.get(), head));
    }

    private List<Seal> of(AgencyKey agency) {
        return rows.of(agency.value()).stream().map(SealRow::seal).toList();
    }

    private void add(AgencyKey agency, Seal seal) {
        rows.add(agency.value(), seal.length(), seal.hash(), seal.at());
    }
}

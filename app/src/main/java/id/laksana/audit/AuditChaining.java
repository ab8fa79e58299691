package id.laksana.audit;

import id.laksana.tenantadmin.audit.AuditChain;
import id.laksana.tenantadmin.audit.AuditEntry;
import id.laksana.tenantadmin.audit.Seal;
import id.laksana.tenantadmin.audit.Verdict;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The chain of the agency that is served. */
@Singleton
class AuditChaining {

    private final JdbcOperations jdbc;

    AuditChaining(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** From then until the transaction ends, who else adds an entry in this agency waits: it should be the last that a transaction does. */
    void append(AuditEntry entry) {
        jdbc.execute(connection -> {
            new AuditChain(connection).append(entry);
            return entry;
        });
    }

    @Transactional(readOnly = true)
    Optional<Seal> head(Instant now) {
        return jdbc.execute(connection -> new AuditChain(connection).head(now));
    }

    @Transactional(readOnly = true)
    Verdict verify(List<Seal> seals, Instant now, LongConsumer progress) {
        return jdbc.execute(connection -> new AuditChain(connection).verify(seals, now, progress));
    }
}

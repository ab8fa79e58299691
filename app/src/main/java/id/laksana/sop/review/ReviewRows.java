package id.laksana.sop.review;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReviewRows extends GenericRepository<LockedSop, UUID> {

    /** Until the transaction ends, nobody else says anything of the SOP's reading. */
    @Query("select s.id from sop s where s.code = :code for update")
    Optional<LockedSop> lock(String code);

    /** The last that was said of each reading of each subject. */
    @Query("""
            select distinct on (subject, fingerprint) subject, fingerprint, confirmed, recorded_at, recorded_by_name
              from reading_verdict where sop_id = :sop
             order by subject, fingerprint, id desc
            """)
    List<VerdictRow> verdicts(UUID sop);

    @Query("""
            insert into reading_verdict (sop_id, subject, fingerprint, confirmed, recorded_at, recorded_by, recorded_by_name)
            values (:sop, :subject, :fingerprint, :confirmed, :at, :by, :byName)
            """)
    void say(UUID sop, String subject, String fingerprint, boolean confirmed, Instant at, UUID by, String byName);

    @Introspected
    record VerdictRow(
            String subject, String fingerprint, boolean confirmed, Instant recordedAt, String recordedByName) {}
}

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

    @Query("select based_on, content, version, changed_at, changed_by_name from sop_draft where sop_id = :sop")
    Optional<DraftRow> draft(UUID sop);

    @Query("""
            insert into sop_draft (sop_id, based_on, format, content, version, changed_at, changed_by, changed_by_name)
            values (:sop, :basedOn, :format, :content, 1, :at, :by, :byName)
            """)
    void begin(UUID sop, int basedOn, int format, byte[] content, Instant at, UUID by, String byName);

    @Query("""
            update sop_draft set format = :format, content = :content, version = version + 1,
                changed_at = :at, changed_by = :by, changed_by_name = :byName
            where sop_id = :sop and version = :version
            """)
    int change(UUID sop, long version, int format, byte[] content, Instant at, UUID by, String byName);

    @Query("delete from sop_draft where sop_id = :sop and version = :version")
    int remove(UUID sop, long version);

    @Introspected
    record VerdictRow(
            String subject, String fingerprint, boolean confirmed, Instant recordedAt, String recordedByName) {}

    @Introspected
    @SuppressWarnings("ArrayRecordComponent") // lives for one call
    record DraftRow(int basedOn, byte[] content, long version, Instant changedAt, String changedByName) {}
}

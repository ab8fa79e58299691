package id.laksana.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditRows extends GenericRepository<AuditRow, Long> {

    @Query("""
            insert into audit_event (at, actor_id, actor_name, action, subject, details, request_id)
            values (:at, :actorId, :actorName, :action, :subject, cast(:details as jsonb), :requestId)
            """)
    void append(
            Instant at,
            UUID actorId,
            String actorName,
            String action,
            String subject,
            String details,
            String requestId);

    @Query("""
            select id, at, actor_id, actor_name, action, subject, details::text as details from audit_event
            where strpos(lower(actor_name || ' ' || subject), lower(:words)) > 0
            order by at desc, id desc limit :most offset :from
            """)
    List<AuditRow> page(String words, int most, int from);

    @Query("""
            select count(*) from audit_event
            where strpos(lower(actor_name || ' ' || subject), lower(:words)) > 0
            """)
    int count(String words);
}

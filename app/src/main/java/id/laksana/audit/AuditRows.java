package id.laksana.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Limit;
import io.micronaut.data.model.Sort;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditRows extends GenericRepository<AuditRow, Long> {

    String MATCHING = """
             from audit_event e
            where at >= :from and at < :until
              and (cast(:action as text) is null or action = :action)
              and (:words = '' or strpos(lower(actor_name || ' ' || subject), lower(:words)) > 0)
            """;

    String READ = "select id, at, actor_id, actor_name, action, subject, details::text as details" + MATCHING;

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

    @Query(READ)
    List<AuditRow> part(String words, @Nullable String action, Instant from, Instant until, Sort sort, Limit limit);

    /** All of it, read as it is consumed; within a transaction that the caller has. */
    @Query(READ)
    Stream<AuditRow> all(String words, @Nullable String action, Instant from, Instant until, Sort sort);

    @Query("select count(*)" + MATCHING)
    int count(String words, @Nullable String action, Instant from, Instant until);
}

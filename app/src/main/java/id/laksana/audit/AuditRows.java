package id.laksana.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Limit;
import io.micronaut.data.model.Sort;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditRows extends GenericRepository<AuditRow, Long> {

    /** Words are sought in the details as JSON writes them; acts come with a comma on either side. */
    String MATCHING = """
             from audit_event e
            where at >= :from and at < :until
              and (cast(:action as text) is null or action = :action)
              and (cast(:actor as text) is null or actor_name = :actor)
              and (:words = '' or strpos(lower(actor_name || ' ' || subject), lower(:words)) > 0
                   or strpos(lower(details::text), lower(trim(both '"' from to_json(cast(:words as text))::text))) > 0
                   or strpos(:named, ',' || action || ',') > 0)
            """;

    String READ = "select seq, at, actor_name, action, subject, details::text as details" + MATCHING;

    @Query(READ)
    List<AuditRow> part(
            String words,
            String named,
            @Nullable String action,
            @Nullable String actor,
            Instant from,
            Instant until,
            Sort sort,
            Limit limit);

    /** All of it, read as it is consumed; within a transaction that the caller has. */
    @Query(READ)
    Stream<AuditRow> all(
            String words,
            String named,
            @Nullable String action,
            @Nullable String actor,
            Instant from,
            Instant until,
            Sort sort);

    @Query("select count(*)" + MATCHING)
    int count(String words, String named, @Nullable String action, @Nullable String actor, Instant from, Instant until);

    @Query("select distinct actor_name from audit_event order by actor_name")
    List<String> actors();
}

package id.laksana.sop.service.field;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FormRows extends GenericRepository<FormRow, Integer> {

    String READ = """
            select revision, service_id as service, cast(content as text) as content, recorded_at, recorded_by_name
              from application_form
             where service_id = :service
            """;

    @Query(READ + "order by revision desc limit 1")
    Optional<FormRow> newest(UUID service);

    @Query(READ + "and revision = :revision")
    Optional<FormRow> find(UUID service, int revision);

    @Query("""
            select revision, recorded_at, recorded_by_name, recorded_by is null as of_platform
              from application_form where service_id = :service order by revision desc
            """)
    List<HistoryRow> history(UUID service);

    /** Nothing where another revision has been added meanwhile, or where there is no such service. */
    @Query("""
            insert into application_form (service_id, revision, content, recorded_at, recorded_by, recorded_by_name)
            select s.id, :basedOn + 1, cast(:content as jsonb), :at, :by, :name
              from service s
             where s.id = :service
               and :basedOn = (select coalesce(max(f.revision), 0) from application_form f where f.service_id = :service)
            on conflict do nothing
            """)
    int add(UUID service, int basedOn, String content, Instant at, @Nullable UUID by, String name);

    @Introspected
    record HistoryRow(int revision, Instant recordedAt, String recordedByName, boolean ofPlatform) {}
}

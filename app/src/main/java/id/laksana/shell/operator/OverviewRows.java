package id.laksana.shell.operator;

import id.laksana.agency.PlatformDatabase;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES, dataSource = PlatformDatabase.NAME)
interface OverviewRows extends GenericRepository<OverviewRow, String> {

    @Query("""
            select a.key, a.name, a.province_code, a.status, a.changelog_hash, a.migration_error,
                   f.members, f.sops, f.bytes, f.last_active_at, f.collected_at, f.error
              from platform.agency a left join platform.agency_figure f on f.agency = a.key
             order by a.key
            """)
    List<OverviewRow> all();

    @Query("""
            insert into platform.agency_figure (agency, members, sops, bytes, last_active_at, collected_at)
            values (:agency, :members, :sops, :bytes, :lastActiveAt, :at)
            on conflict (agency) do update set members = excluded.members, sops = excluded.sops,
                bytes = excluded.bytes, last_active_at = excluded.last_active_at,
                collected_at = excluded.collected_at, error = null
            """)
    void keep(String agency, int members, int sops, long bytes, @Nullable Instant lastActiveAt, Instant at);

    @Query("""
            insert into platform.agency_figure (agency, collected_at, error) values (:agency, :at, :error)
            on conflict (agency) do update set collected_at = excluded.collected_at, error = excluded.error
            """)
    void keepFailure(String agency, String error, Instant at);
}

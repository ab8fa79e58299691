package id.laksana.sop.version;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LayoutRows extends GenericRepository<LayoutRow, Integer> {

    /** With how many versions have ever been pinned to each. */
    @Query("""
            select l.revision, cast(l.content as text) as content, l.note, l.recorded_at, l.recorded_by_name,
                   (select count(distinct (a.sop_id, a.version_no)) from sop_act a where a.layout_revision = l.revision) as versions
              from layout l order by l.revision desc
            """)
    List<LayoutRow> all();

    /** Nothing where another revision has been added meanwhile. */
    @Query("""
            insert into layout (revision, content, note, recorded_at, recorded_by, recorded_by_name)
            select max(revision) + 1, cast(:content as jsonb), :note, :at, :by, :name from layout
            having max(revision) = :basedOn
            on conflict (revision) do nothing
            """)
    int add(int basedOn, String content, String note, Instant at, @Nullable UUID by, String name);
}

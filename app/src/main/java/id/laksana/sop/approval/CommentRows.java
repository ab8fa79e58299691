package id.laksana.sop.approval;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CommentRows extends GenericRepository<CommentRow, UUID> {

    @Query("""
            select c.id, c.thread, c.cell, c.text, c.at, c.author, c.author_name, c.resolved_at, c.resolved_by_name
              from draft_comment c join sop s on s.id = c.sop_id
             where s.code = :code order by c.at, c.id
            """)
    List<CommentRow> of(String code);

    /** @return 0 where there is no draft, or nothing that it could answer */
    @Query("""
            insert into draft_comment (id, sop_id, thread, cell, text, at, author, author_name)
            select :id, d.sop_id, cast(:thread as uuid), :cell, :text, :at, :author, :authorName
              from sop_draft d join sop s on s.id = d.sop_id
             where s.code = :code
               and (cast(:thread as uuid) is null or exists (
                   select from draft_comment c where c.id = cast(:thread as uuid) and c.sop_id = d.sop_id and c.thread is null))
            """)
    int add(
            UUID id,
            String code,
            @Nullable UUID thread,
            String cell,
            String text,
            Instant at,
            UUID author,
            String authorName);

    @Query("""
            update draft_comment set resolved_at = :at, resolved_by = :by, resolved_by_name = :byName
             where id = :id and thread is null and (resolved_at is null) = (cast(:at as timestamptz) is not null)
               and sop_id = (select s.id from sop s where s.code = :code)
            """)
    int resolve(String code, UUID id, @Nullable Instant at, @Nullable UUID by, @Nullable String byName);
}

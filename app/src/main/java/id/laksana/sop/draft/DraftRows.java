package id.laksana.sop.draft;

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
interface DraftRows extends GenericRepository<DraftRow, UUID> {

    String FOUND = """
            select d.sop_id, s.code, d.based_on, d.stage, d.content, d.version, d.changed_at, d.changed_by_name
              from sop_draft d join sop s on s.id = d.sop_id where s.code = :code
            """;

    @Query(FOUND)
    Optional<DraftRow> find(String code);

    /** Until the transaction ends, nobody else changes it. */
    @Query(FOUND + " for update of d")
    Optional<DraftRow> lock(String code);

    @Query("""
            insert into sop_draft (sop_id, based_on, format, content, version,
                changed_at, changed_by, changed_by_name, begun_at, begun_by, begun_by_name)
            values (:sop, :basedOn, :format, :content, 0, :at, :by, :byName, :at, :by, :byName)
            on conflict do nothing
            """)
    int begin(UUID sop, @Nullable Integer basedOn, int format, byte[] content, Instant at, UUID by, String byName);

    @Query("""
            update sop_draft set format = :format, content = :content, version = :seq,
                changed_at = :at, changed_by = :by, changed_by_name = :byName
            where sop_id = :sop
            """)
    int change(UUID sop, long seq, int format, byte[] content, Instant at, UUID by, String byName);

    @Query("update sop_draft set stage = :stage where sop_id = :sop")
    int stage(UUID sop, String stage);

    @Query("delete from sop_draft where sop_id = :sop and version = :version")
    int remove(UUID sop, long version);

    @Query("delete from sop s where s.id = :sop and not exists (select from sop_version v where v.sop_id = s.id)")
    int removeSopWithoutVersions(UUID sop);

    /** In the order in which they were entered. */
    @Query("""
            select seq, key, editor, author, author_name, at, kind, state, edit, undo, cells
              from sop_draft_op where sop_id = :sop and seq > :after order by seq
            """)
    List<OpRow> since(UUID sop, long after);

    @Query("""
            select seq, key, editor, author, author_name, at, kind, state, edit, undo, cells
              from sop_draft_op where sop_id = :sop and author = :author order by seq desc limit 100
            """)
    List<OpRow> newestOf(UUID sop, UUID author);

    @Query("""
            select seq, key, editor, author, author_name, at, kind, state, edit, undo, cells
              from sop_draft_op where sop_id = :sop and state = 'BESIDE' order by seq
            """)
    List<OpRow> beside(UUID sop);

    @Query("select exists (select from sop_draft_op where sop_id = :sop and key = :key)")
    boolean knows(UUID sop, UUID key);

    @Query("""
            insert into sop_draft_op (sop_id, seq, key, editor, author, author_name, at, kind, state, edit, undo, cells)
            values (:sop, :seq, :key, :editor, :author, :authorName, :at, :kind, :state, :edit, :undo, :cells)
            """)
    void enter(
            UUID sop,
            long seq,
            UUID key,
            UUID editor,
            UUID author,
            String authorName,
            Instant at,
            String kind,
            String state,
            String edit,
            String undo,
            String cells);

    @Query("update sop_draft_op set state = :state where sop_id = :sop and seq = :seq")
    int stand(UUID sop, long seq, String state);

    @Introspected
    record OpRow(
            long seq,
            UUID key,
            UUID editor,
            UUID author,
            String authorName,
            Instant at,
            String kind,
            String state,
            String edit,
            String undo,
            String cells) {}
}

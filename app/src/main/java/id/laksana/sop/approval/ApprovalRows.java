package id.laksana.sop.approval;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ApprovalRows extends GenericRepository<DraftRow, UUID> {

    String DRAFT = """
            select d.sop_id, s.code, d.based_on, d.content, d.version, d.stage, d.changed_at,
                   (select cast(count(*) as integer) from sop_draft_op o where o.sop_id = d.sop_id and o.state = 'BESIDE') as beside
              from sop_draft d join sop s on s.id = d.sop_id
            """;

    /** Until the transaction ends, nobody else writes a number into an SOP; the row stands for all of them. */
    @Query("select version from charter for update")
    long lockNumbers();

    /** Until the transaction ends, nobody else decides anything of the SOP or of its draft. */
    @Query("select s.id, s.code from sop s where s.code = :code for update")
    Optional<LockedRow> lock(String code);

    /** Until the transaction ends, nobody writes in the draft. */
    @Query("select d.version from sop_draft d join sop s on s.id = d.sop_id where s.code = :code for update of d")
    Optional<Long> lockDraft(String code);

    @Query(DRAFT + " where s.code = :code")
    Optional<DraftRow> draft(String code);

    @Query(DRAFT + " where d.stage = :stage order by s.code")
    List<DraftRow> drafts(String stage);

    /** Everybody who has written in it. */
    @Query("""
            select distinct on (written.id) written.id, written.name
              from (select author as id, author_name as name from sop_draft_op where sop_id = :sop
                    union all select begun_by, begun_by_name from sop_draft where sop_id = :sop and begun_by is not null
                    union all select changed_by, changed_by_name from sop_draft where sop_id = :sop) written
             order by written.id, written.name
            """)
    List<PersonRow> authors(UUID sop);

    @Query("""
            select round, note, asked_at, asked_by, asked_by_name, verdict, answer, said_at, said_by, said_by_name
              from draft_review where sop_id = :sop order by round
            """)
    List<RoundRow> rounds(UUID sop);

    @Query("select round, user_id as id, name from draft_reviewer where sop_id = :sop order by round, name, user_id")
    List<ReviewerRow> reviewers(UUID sop);

    @Query("""
            select count(*) from draft_comment where sop_id = :sop and thread is null and resolved_at is null
            """)
    long openComments(UUID sop);

    @Query("""
            insert into draft_review (sop_id, round, note, asked_at, asked_by, asked_by_name)
            values (:sop, :round, :note, :at, :by, :byName)
            """)
    void ask(UUID sop, int round, String note, Instant at, UUID by, String byName);

    @Query("insert into draft_reviewer (sop_id, round, user_id, name) values (:sop, :round, :user, :name)")
    void ask(UUID sop, int round, UUID user, String name);

    @Query("""
            update draft_review set verdict = :verdict, answer = :answer, said_at = :at, said_by = :by, said_by_name = :byName
             where sop_id = :sop and round = :round
            """)
    int say(UUID sop, int round, String verdict, String answer, Instant at, UUID by, String byName);

    @Query("""
            insert into sop_signature (sop_id, version_no, position, post_id, office, name, nip, rank, signed_on)
            values (:sop, :no, :position, :post, :office, :name, :nip, :rank, :on)
            """)
    void sign(
            UUID sop,
            int no,
            int position,
            UUID post,
            String office,
            String name,
            @Nullable String nip,
            @Nullable String rank,
            LocalDate on);

    @Query("""
            select post_id, office, name, nip, rank, signed_on
              from sop_signature where sop_id = :sop and version_no = :no order by position
            """)
    List<SignatureRow> signatures(UUID sop, int no);

    /** Of the SOP itself as it was signed last, or else of whatever was signed last. */
    @Query("""
            select g.post_id, g.office, g.name, g.nip, g.rank, g.signed_on
              from sop_signature g
              join (select a.sop_id, a.version_no from sop_act a
                     where a.kind = 'RATIFIED'
                       and exists (select from sop_signature x where x.sop_id = a.sop_id and x.version_no = a.version_no)
                     order by a.sop_id = (select s.id from sop s where s.code = :code) desc nulls last, a.id desc limit 1) last
                on last.sop_id = g.sop_id and last.version_no = g.version_no
             order by g.position
            """)
    List<SignatureRow> usual(String code);

    @Introspected
    record LockedRow(UUID id, String code) {}

    @Introspected
    record PersonRow(UUID id, String name) {}

    @Introspected
    record ReviewerRow(int round, UUID id, String name) {}

    @Introspected
    record RoundRow(
            int round,
            String note,
            Instant askedAt,
            UUID askedBy,
            String askedByName,
            @Nullable String verdict,
            String answer,
            @Nullable Instant saidAt,
            @Nullable UUID saidBy,
            @Nullable String saidByName) {}

    @Introspected
    record SignatureRow(
            UUID postId,
            String office,
            String name,
            @Nullable String nip,
            @Nullable String rank,
            LocalDate signedOn) {}
}

package id.laksana.notice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NoticeRows extends GenericRepository<NoticeRow, UUID> {

    String THEIRS = " (member_id = :member or post_id = any (cast(string_to_array(:posts, ',') as uuid[])))";

    @Query("""
            insert into notice (id, at, topic, subject, label, due, post_id, member_id)
            values (:id, :at, :topic, :subject, :label, :due, :postId, :memberId)
            on conflict (id) do nothing
            """)
    int tell(
            UUID id,
            Instant at,
            String topic,
            UUID subject,
            String label,
            @Nullable Instant due,
            @Nullable UUID postId,
            @Nullable UUID memberId);

    @Query("select exists (select from notice where subject = :subject and topic = :topic and due = :due)")
    boolean isTold(UUID subject, String topic, Instant due);

    /** @param posts apart by commas */
    @Query("select id, at, topic, subject, label, due, post_id, member_id, seen_at from notice where" + THEIRS
            + " order by at desc, id limit :most")
    List<NoticeRow> of(UUID member, String posts, int most);

    @Query("select cast(count(*) as integer) from notice where seen_at is null and" + THEIRS)
    int unseen(UUID member, String posts);

    @Query("update notice set seen_at = :at, seen_by = :member where id = :id and seen_at is null and" + THEIRS)
    int see(UUID id, UUID member, String posts, Instant at);

    @Query("delete from notice where at < :before")
    int forget(Instant before);
}

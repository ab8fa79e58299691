package id.laksana.identity;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MemberRows extends GenericRepository<MemberRow, UUID> {

    Optional<MemberRow> findById(UUID userId);

    @Query(
            "select user_id, display_name, desk, phone, version from member where present order by lower(display_name), username")
    List<MemberRow> present();

    @Query("""
            insert into member (user_id, username, display_name, administrator, officer, viewer, elsewhere, first_seen_at,
                last_seen_at)
            values (:userId, :username, :displayName, :administrator, :officer, :viewer, :elsewhere, :now, :now)
            on conflict (user_id) do update
            set username = excluded.username, display_name = excluded.display_name, elsewhere = excluded.elsewhere,
                first_seen_at = coalesce(member.first_seen_at, excluded.first_seen_at),
                last_seen_at = excluded.last_seen_at
            """)
    void enter(
            UUID userId,
            String username,
            String displayName,
            boolean administrator,
            boolean officer,
            boolean viewer,
            boolean elsewhere,
            Instant now);

    @Query("""
            update member set desk = :desk, phone = :phone, version = version + 1
            where user_id = :userId and version = :version
            """)
    int update(UUID userId, String desk, String phone, long version);
}

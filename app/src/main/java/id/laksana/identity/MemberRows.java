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

    List<MemberRow> findAllOrderByDisplayName();

    @Query("""
            insert into member (user_id, username, display_name, first_seen_at, last_seen_at)
            values (:userId, :username, :displayName, :now, :now)
            on conflict (user_id) do update
            set username = excluded.username, display_name = excluded.display_name, last_seen_at = excluded.last_seen_at
            """)
    void enter(UUID userId, String username, String displayName, Instant now);

    @Query("""
            update member set desk = :desk, phone = :phone, version = version + 1
            where user_id = :userId and version = :version
            """)
    int update(UUID userId, String desk, String phone, long version);
}

package id.laksana.identity.members;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RosterRows extends GenericRepository<RosterRow, UUID> {

    String PRESENT = """
            select user_id, username, display_name, administrator, officer, viewer, enabled, entrusted, elsewhere,
                last_seen_at, told_at
              from member
             where present
            """;

    @Query(PRESENT + " order by lower(display_name), username")
    List<RosterRow> all();

    @Query(PRESENT + " and user_id = :userId")
    Optional<RosterRow> find(UUID userId);

    /** An older word than what stands there changes nothing. */
    @Query("""
            insert into member (user_id, username, display_name, administrator, officer, viewer, enabled, entrusted,
                elsewhere, told_at)
            select told.id, told.username, told.name, told.administrator, told.officer, told.viewer, told.enabled,
                told.entrusted, told.elsewhere, :askedAt
              from jsonb_to_recordset(cast(:members as jsonb)) as told(id uuid, username text, name text,
                administrator boolean, officer boolean, viewer boolean, enabled boolean, entrusted boolean,
                elsewhere boolean)
            on conflict (user_id) do update
            set username = excluded.username, display_name = excluded.display_name, present = true,
                administrator = excluded.administrator, officer = excluded.officer, viewer = excluded.viewer,
                enabled = excluded.enabled, entrusted = excluded.entrusted,
                elsewhere = coalesce(excluded.elsewhere, member.elsewhere), told_at = excluded.told_at
            where member.told_at is null or member.told_at < excluded.told_at
            """)
    void tell(String members, Instant askedAt);

    /** Those of whom Keycloak did not tell when it told of all. */
    @Query("""
            update member set present = false, administrator = false, officer = false, viewer = false, told_at = :askedAt
            where present and (told_at is null or told_at < :askedAt)
            """)
    void leaveAllNotTold(Instant askedAt);

    @Query("""
            update member set present = false, administrator = false, officer = false, viewer = false, told_at = :askedAt
            where user_id = :userId
            """)
    void leave(UUID userId, Instant askedAt);

    @Query("select id, kind, subject, begun_at, by_name from member_act")
    Optional<ActRow> open();

    @Query("""
            insert into member_act (id, kind, subject, begun_at, by_name) values (:id, :kind, :subject, :begunAt, :byName)
            on conflict (only_one) do nothing
            """)
    int begin(UUID id, String kind, String subject, Instant begunAt, String byName);

    @Query("delete from member_act where id = :id")
    int end(UUID id);

    @Introspected
    record ActRow(UUID id, String kind, String subject, Instant begunAt, String byName) {}
}

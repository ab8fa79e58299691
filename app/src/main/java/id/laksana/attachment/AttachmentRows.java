package id.laksana.attachment;

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
interface AttachmentRows extends GenericRepository<AttachmentRow, UUID> {

    String KEPT = "select id, name, kind, sha256, size, scanned, arrived_at from attachment where sha256 is not null ";

    @Query("insert into attachment (id, name, arrived_at) values (:id, :name, :at)")
    int begin(UUID id, String name, Instant at);

    @Query("insert into attachment_chunk (attachment_id, no, bytes) values (:file, :no, :bytes)")
    int put(UUID file, int no, byte[] bytes);

    @Query("select bytes from attachment_chunk where attachment_id = :file and no = :no")
    Optional<ChunkRow> chunk(UUID file, int no);

    @Query("""
            update attachment set name = :name, kind = :kind, sha256 = :sha256, size = :size, scanned = :scanned
             where id = :id
            """)
    int keep(UUID id, String name, String kind, String sha256, long size, boolean scanned);

    @Query(KEPT + "and id = :id")
    Optional<AttachmentRow> find(UUID id);

    @Query(KEPT + "and holder = :holder order by arrived_at, id")
    List<AttachmentRow> heldBy(UUID holder);

    @Query(KEPT + "and holder = :holder and id = :id")
    Optional<AttachmentRow> heldBy(UUID holder, UUID id);

    @Query("select cast(coalesce(sum(size), 0) as bigint) from attachment where holder = :holder")
    long sum(UUID holder);

    /** Nothing where another holds it already. */
    @Query(
            "update attachment set holder = :holder where id = :id and sha256 is not null and (holder is null or holder = :holder)")
    int hold(UUID id, UUID holder);

    @Query("delete from attachment where id = :id")
    int remove(UUID id);

    /** A part at a time, past those that somebody else is removing. */
    @Query("""
            delete from attachment
             where id in (select id from attachment where holder is null and arrived_at < :before
                           order by arrived_at limit 100 for update skip locked)
            """)
    int sweep(Instant before);

    @Introspected
    record ChunkRow(byte[] bytes) {}
}

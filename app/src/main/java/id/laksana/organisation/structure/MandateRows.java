package id.laksana.organisation.structure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MandateRows extends GenericRepository<MandateRow, UUID> {

    String COLUMNS = "select id, post_id, by_post_id, kind, from_day, until_day, decree, version from mandate";

    Optional<MandateRow> findById(UUID id);

    @Query(COLUMNS + " where post_id = :post or by_post_id = :post order by from_day desc, id")
    List<MandateRow> touching(UUID post);

    @Query(COLUMNS + " where from_day <= :day and (until_day is null or until_day >= :day)")
    List<MandateRow> onDay(LocalDate day);

    @Query("""
            insert into mandate (id, post_id, by_post_id, kind, from_day, until_day, decree)
            values (:id, :postId, :byPostId, :kind, :fromDay, :untilDay, :decree)
            """)
    int add(
            UUID id,
            UUID postId,
            UUID byPostId,
            String kind,
            LocalDate fromDay,
            @Nullable LocalDate untilDay,
            String decree);

    @Query("""
            update mandate set by_post_id = :byPostId, kind = :kind, from_day = :fromDay, until_day = :untilDay,
                decree = :decree, version = version + 1
            where id = :id and post_id = :postId and version = :version
            """)
    int update(
            UUID id,
            UUID postId,
            UUID byPostId,
            String kind,
            LocalDate fromDay,
            @Nullable LocalDate untilDay,
            String decree,
            long version);

    @Query("delete from mandate where id = :id and version = :version")
    int remove(UUID id, long version);
}

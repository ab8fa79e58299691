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
interface PostRows extends GenericRepository<PostRow, UUID> {

    String COLUMNS = "select id, unit_id, name, kind, rank, closed_on, version from post";

    @Query(COLUMNS + " order by rank, name, id")
    List<PostRow> all();

    Optional<PostRow> findById(UUID id);

    /** Until the transaction ends nobody else appoints to it or closes it. */
    @Query(COLUMNS + " where id = :id for update")
    Optional<PostRow> lock(UUID id);

    @Query(COLUMNS + " order by id for update")
    List<PostRow> lockAll();

    @Query("""
            insert into post (id, unit_id, name, kind, rank, closed_on)
            values (:id, :unitId, :name, :kind, :rank, :closedOn)
            """)
    int add(UUID id, UUID unitId, String name, String kind, int rank, @Nullable LocalDate closedOn);

    @Query("""
            update post set unit_id = :unitId, name = :name, kind = :kind, rank = :rank, closed_on = :closedOn,
                version = version + 1
            where id = :id and version = :version
            """)
    int update(UUID id, UUID unitId, String name, String kind, int rank, @Nullable LocalDate closedOn, long version);

    @Query("update post set rank = :rank, version = version + 1 where id = :id and rank <> :rank")
    int place(UUID id, int rank);
}

package id.laksana.organisation.structure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface UnitRows extends GenericRepository<UnitRow, UUID> {

    String COLUMNS =
            "select id, parent_id, name, short_name, code, position, working_week, closed_on, version from unit";

    @Query(COLUMNS + " order by position, name, id")
    List<UnitRow> all();

    /** As they are when whoever else changes the tree has done so. */
    @Query(COLUMNS + " order by id for update")
    List<UnitRow> lockAll();

    @Query("""
            insert into unit (id, parent_id, name, short_name, code, position, working_week, closed_on)
            values (:id, :parentId, :name, :shortName, :code, :position, :workingWeek, :closedOn)
            """)
    int add(
            UUID id,
            @Nullable UUID parentId,
            String name,
            String shortName,
            String code,
            int position,
            @Nullable String workingWeek,
            @Nullable LocalDate closedOn);

    @Query("""
            update unit set parent_id = :parentId, name = :name, short_name = :shortName, code = :code, position = :position,
                working_week = :workingWeek, closed_on = :closedOn, version = version + 1
            where id = :id and version = :version
            """)
    int update(
            UUID id,
            @Nullable UUID parentId,
            String name,
            String shortName,
            String code,
            int position,
            @Nullable String workingWeek,
            @Nullable LocalDate closedOn,
            long version);

    @Query("update unit set position = :position, version = version + 1 where id = :id and position <> :position")
    int place(UUID id, int position);
}

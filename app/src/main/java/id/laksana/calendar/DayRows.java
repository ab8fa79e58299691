package id.laksana.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DayRows extends GenericRepository<DayRow, UUID> {

    @Query("select * from calendar_day order by day, layer, unit_id")
    List<DayRow> all();

    void save(DayRow row);

    @Query("""
            update calendar_day set day = :day, layer = :layer, unit_id = :unitId, kind = :kind, hours = :hours,
                name = :name, source = :source, version = version + 1
            where id = :id and version = :version
            """)
    int update(
            UUID id,
            LocalDate day,
            String layer,
            @Nullable UUID unitId,
            String kind,
            String hours,
            String name,
            String source,
            long version);

    @Query("delete from calendar_day where id = :id and version = :version")
    int remove(UUID id, long version);
}

package id.laksana.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TimetableRows extends GenericRepository<TimetableRow, UUID> {

    @Query("select * from timetable order by pattern, valid_from")
    List<TimetableRow> all();

    void save(TimetableRow row);

    @Query("""
            update timetable set valid_from = :validFrom, ordinary = :ordinary, ramadan = :ramadan, source = :source,
                version = version + 1
            where id = :id and version = :version
            """)
    int update(UUID id, LocalDate validFrom, String ordinary, String ramadan, String source, long version);

    @Query("delete from timetable where id = :id and version = :version")
    int remove(UUID id, long version);
}

package id.laksana.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CalendarRows extends GenericRepository<CalendarRow, Short> {

    @Query("select revision from calendar")
    UUID revision();

    @Query("update calendar set revision = :revision")
    void revise(UUID revision);
}

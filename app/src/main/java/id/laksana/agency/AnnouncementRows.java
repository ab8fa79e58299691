package id.laksana.agency;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AnnouncementRows extends GenericRepository<AgencyRow, String> {

    @Query("select count(pg_notify('laksana', :text))")
    long announce(String text);
}

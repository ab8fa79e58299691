package id.laksana.shell.operator;

import id.laksana.agency.PlatformDatabase;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES, dataSource = PlatformDatabase.NAME)
interface EventRows extends GenericRepository<EventRow, Long> {

    @Query("""
            select id, agency, at, kind, actor, said
              from platform.agency_event where agency = :agency order by id desc limit 200
            """)
    List<EventRow> newest(String agency);
}

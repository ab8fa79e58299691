package id.laksana.agency;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES, dataSource = PlatformDatabase.NAME)
interface AgencyRows extends GenericRepository<AgencyRow, String> {

    List<AgencyRow> findAll();
}

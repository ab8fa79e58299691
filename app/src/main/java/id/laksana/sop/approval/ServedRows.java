package id.laksana.sop.approval;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ServedRows extends GenericRepository<ServedRow, UUID> {

    /** Whether or not a version of the SOP is in force. */
    @Query("""
            select service.id, service.name, s.starts_service as starts_here, service.promise_amount, service.promise_unit
              from sop s join service on service.id = s.service_id where s.id = :sop
            """)
    List<ServedRow> by(UUID sop);
}

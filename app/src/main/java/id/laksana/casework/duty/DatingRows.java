package id.laksana.casework.duty;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DatingRows extends GenericRepository<DatingRow, Short> {

    @Query("select id, calendar, swept_at, settled from case_dating")
    Optional<DatingRow> find();

    @Query("""
            insert into case_dating (calendar, swept_at, settled) values (:calendar, :sweptAt, :settled)
            on conflict (id) do update set calendar = excluded.calendar, swept_at = excluded.swept_at, settled = excluded.settled
            """)
    int keep(String calendar, Instant sweptAt, boolean settled);
}

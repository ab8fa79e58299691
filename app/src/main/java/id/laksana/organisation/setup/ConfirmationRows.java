package id.laksana.organisation.setup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConfirmationRows extends GenericRepository<ConfirmationRow, String> {

    @Query("select step, confirmed_at, confirmed_by_name from setup_confirmation")
    List<ConfirmationRow> all();

    /** Nothing where somebody has said so before. */
    @Query("""
            insert into setup_confirmation (step, confirmed_at, confirmed_by, confirmed_by_name)
            values (:step, :at, :by, :byName) on conflict do nothing
            """)
    int add(String step, Instant at, UUID by, String byName);

    @Query("delete from setup_confirmation where step = :step")
    int remove(String step);
}

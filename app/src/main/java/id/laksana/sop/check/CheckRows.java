package id.laksana.sop.check;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CheckRows extends GenericRepository<CheckRow, UUID> {

    @Query("""
            insert into sop_check (sop_id, version_no, edition, counts) values (:sop, :no, :edition, :counts)
                on conflict (sop_id, version_no) do update set edition = excluded.edition, counts = excluded.counts
            """)
    void keep(UUID sop, int no, int edition, String counts);
}

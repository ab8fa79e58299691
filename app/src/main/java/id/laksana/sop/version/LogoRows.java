package id.laksana.sop.version;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LogoRows extends GenericRepository<LogoRow, String> {

    @Query("select hash, png from layout_logo where hash = :hash")
    Optional<LogoRow> find(String hash);

    @Query("insert into layout_logo (hash, png, recorded_at) values (:hash, :png, :at) on conflict (hash) do nothing")
    int keep(String hash, byte[] png, Instant at);

    @Query("insert into layout_logo_use (revision, hash) values (:revision, :hash)")
    int use(int revision, String hash);

    /** Those that somebody tried and nothing was ever printed with. */
    @Query("""
            delete from layout_logo l
             where l.recorded_at < :before
               and not exists (select from layout_logo_use u where u.hash = l.hash)
               and not exists (select from sop_act a where a.logo = l.hash)
            """)
    int forgetUnused(Instant before);
}

package id.laksana.audit;

import id.laksana.agency.PlatformDatabase;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES, dataSource = PlatformDatabase.NAME)
interface SealRows extends GenericRepository<SealRow, Long> {

    @Query("select length, hash, sealed_at from platform.audit_seal where agency = :agency order by length")
    List<SealRow> of(String agency);

    /** A chain that is no longer than when it was last sealed keeps that seal. */
    @Query("""
            insert into platform.audit_seal (agency, length, hash, sealed_at) values (:agency, :length, :hash, :at)
            on conflict do nothing
            """)
    void add(String agency, long length, String hash, Instant at);
}

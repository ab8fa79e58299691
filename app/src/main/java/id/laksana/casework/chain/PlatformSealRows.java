package id.laksana.casework.chain;

import id.laksana.agency.PlatformDatabase;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES, dataSource = PlatformDatabase.NAME)
interface PlatformSealRows extends GenericRepository<SealRow, Long> {

    @Query("select coalesce(max(no), 0) from platform.case_seal where agency = :agency")
    long last(String agency);

    @Query("""
            insert into platform.case_seal (agency, no, heads, hash, sealed_at) values (:agency, :no, :heads, :hash, :at)
            on conflict do nothing
            """)
    void add(String agency, long no, int heads, String hash, Instant at);
}

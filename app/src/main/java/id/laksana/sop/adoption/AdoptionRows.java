package id.laksana.sop.adoption;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AdoptionRows extends GenericRepository<AdoptionRow, UUID> {

    String ALL = """
            select a.sop_id, a.source, a.owner, s.code from sop_adoption a join sop s on s.id = a.sop_id
            """;

    @Query(ALL)
    List<AdoptionRow> all();

    @Query(ALL + " where s.code = :code")
    Optional<AdoptionRow> called(String code);

    /** Those that the agency began with: it has the sheet itself. */
    @Query("""
            select v.hash, s.code from sop_version v join sop s on s.id = v.sop_id where v.origin = 'READ'
            """)
    List<OwnRow> begunWith();

    /** Until the transaction ends, nobody else takes over an SOP, writes a number or changes which services there are; the row stands for all of them. */
    @Query("select version from charter for update")
    long lock();

    @Query("select code from sop")
    List<String> codes();

    @Query("""
            insert into sop_adoption (sop_id, source, source_hash, owner, recorded_at, recorded_by, recorded_by_name)
            values (:sop, :source, :hash, :owner, :at, :by, :byName)
            """)
    int add(UUID sop, String source, String hash, String owner, Instant at, UUID by, String byName);
}

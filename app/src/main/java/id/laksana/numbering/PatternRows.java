package id.laksana.numbering;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PatternRows extends GenericRepository<PatternRow, Integer> {

    String READ = """
            select revision, register, pattern, reset, first, unit, classification, valid_from, recorded_at, recorded_by_name
              from number_pattern
             where register = :register
            """;

    /** The latest first: of several that are valid on a day the first counts. */
    @Query(READ + "order by valid_from desc, revision desc")
    List<PatternRow> all(String register);

    @Query(READ + "and valid_from <= :day order by valid_from desc, revision desc limit 1")
    Optional<PatternRow> on(String register, LocalDate day);

    @Query("""
            insert into number_pattern (register, revision, pattern, reset, first, unit, classification, valid_from,
                                        recorded_at, recorded_by, recorded_by_name)
            values (:register, :revision, :pattern, :reset, :first, :unit, :classification, :validFrom, :at, :by, :byName)
            on conflict do nothing
            """)
    int add(
            String register,
            int revision,
            String pattern,
            String reset,
            int first,
            String unit,
            String classification,
            LocalDate validFrom,
            Instant at,
            UUID by,
            String byName);
}

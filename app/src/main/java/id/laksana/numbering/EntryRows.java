package id.laksana.numbering;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Limit;
import io.micronaut.data.model.Sort;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EntryRows extends GenericRepository<EntryRow, UUID> {

    String FIELDS = """
            select id, register, period, seq, text, state, day, subject, reason, recorded_at, recorded_by_name, version
            """;

    String MATCHING = """
             from number_entry n
            where (cast(:register as text) is null or register = :register)
              and (cast(:state as text) is null or state = :state)
              and (:words = '' or strpos(lower(text || ' ' || subject || ' ' || reason || ' ' || recorded_by_name), lower(:words)) > 0)
            """;

    /**
     * The next of a period; from then on nobody else draws in it until the transaction ends, and if it is undone, so is this.
     *
     * @param first with which the period begins
     */
    @Query("""
            with drawn as (
                insert into number_counter (register, period, last) values (:register, :period, :first)
                on conflict (register, period) do update set last = number_counter.last + 1
                returning last)
            select last from drawn
            """)
    int next(String register, String period, int first);

    /** Puts back what was just drawn and cannot be used. */
    @Query("update number_counter set last = last - 1 where register = :register and period = :period")
    int putBack(String register, String period);

    @Query("select last from number_counter where register = :register and period = :period")
    Optional<Integer> last(String register, String period);

    @Query(FIELDS + "from number_entry where register = :register and text = :text order by recorded_at, id")
    List<EntryRow> of(String register, String text);

    @Query(FIELDS + "from number_entry where id = :id")
    Optional<EntryRow> find(UUID id);

    @Query("""
            insert into number_entry (id, register, period, seq, text, state, day, subject, reason,
                                      recorded_at, recorded_by, recorded_by_name)
            values (:id, :register, :period, :seq, :text, :state, :day, :subject, :reason, :at, :by, :byName)
            """)
    void add(
            UUID id,
            String register,
            @Nullable String period,
            @Nullable Integer seq,
            String text,
            String state,
            @Nullable LocalDate day,
            String subject,
            String reason,
            Instant at,
            UUID by,
            String byName);

    /** Gives the number of an old paper its place in a period. */
    @Query("update number_entry set period = :period, seq = :seq, version = version + 1 where id = :id and seq is null")
    int place(UUID id, String period, int seq);

    @Query("""
            update number_entry set state = :state, subject = :subject, reason = :reason, version = version + 1
            where id = :id and version = :version
            """)
    int change(UUID id, String state, String subject, String reason, long version);

    @Query(FIELDS + MATCHING)
    List<EntryRow> part(String words, @Nullable String register, @Nullable String state, Sort sort, Limit limit);

    /** All of it, read as it is consumed; within a transaction that the caller has. */
    @Query(FIELDS + MATCHING)
    Stream<EntryRow> all(String words, @Nullable String register, @Nullable String state, Sort sort);

    @Query("select count(*)" + MATCHING)
    int count(String words, @Nullable String register, @Nullable String state);
}

package id.laksana.organisation.structure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HandOverRows extends GenericRepository<HandOverRow, UUID> {

    String COLUMNS = "select id, official_id, substitute_id, from_day, until_day, reason, version from hand_over";

    Optional<HandOverRow> findById(UUID id);

    @Query(COLUMNS + " order by from_day desc, id")
    List<HandOverRow> all();

    @Query(COLUMNS + " where from_day <= :day and until_day >= :day")
    List<HandOverRow> onDay(LocalDate day);

    /** In which one of them is away or stands in for somebody. */
    @Query(COLUMNS + """
             where (official_id in (:one, :other) or substitute_id in (:one, :other))
               and from_day <= :until and until_day >= :from
             order by from_day, id
            """)
    List<HandOverRow> touching(UUID one, UUID other, LocalDate from, LocalDate until);

    @Query("""
            insert into hand_over (id, official_id, substitute_id, from_day, until_day, reason)
            values (:id, :officialId, :substituteId, :fromDay, :untilDay, :reason)
            """)
    int add(UUID id, UUID officialId, UUID substituteId, LocalDate fromDay, LocalDate untilDay, String reason);

    @Query("""
            update hand_over set official_id = :officialId, substitute_id = :substituteId, from_day = :fromDay,
                until_day = :untilDay, reason = :reason, version = version + 1
            where id = :id and version = :version
            """)
    int update(
            UUID id,
            UUID officialId,
            UUID substituteId,
            LocalDate fromDay,
            LocalDate untilDay,
            String reason,
            long version);

    @Query("delete from hand_over where id = :id and version = :version")
    int remove(UUID id, long version);
}

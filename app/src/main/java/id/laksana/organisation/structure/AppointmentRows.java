package id.laksana.organisation.structure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AppointmentRows extends GenericRepository<AppointmentRow, UUID> {

    String COLUMNS = "select id, post_id, official_id, manner, from_day, until_day, decree, version from appointment";
    String ON_DAY = " from_day <= :day and (until_day is null or until_day >= :day)";

    Optional<AppointmentRow> findById(UUID id);

    @Query(COLUMNS + " order by from_day desc, id")
    List<AppointmentRow> all();

    @Query(COLUMNS + " where post_id = :post order by from_day desc, id")
    List<AppointmentRow> ofPost(UUID post);

    @Query(COLUMNS + " where official_id = :official order by from_day desc, id")
    List<AppointmentRow> ofOfficial(UUID official);

    @Query(COLUMNS + " where" + ON_DAY)
    List<AppointmentRow> onDay(LocalDate day);

    /** @param posts apart by commas */
    @Query(COLUMNS + " where post_id = any(cast(string_to_array(:posts, ',') as uuid[])) and" + ON_DAY)
    List<AppointmentRow> onDay(String posts, LocalDate day);

    /** @param officials apart by commas */
    @Query(COLUMNS + " where official_id = any(cast(string_to_array(:officials, ',') as uuid[])) and" + ON_DAY)
    List<AppointmentRow> heldOnDay(String officials, LocalDate day);

    @Query("""
            insert into appointment (id, post_id, official_id, manner, from_day, until_day, decree)
            values (:id, :postId, :officialId, :manner, :fromDay, :untilDay, :decree)
            """)
    int add(
            UUID id,
            UUID postId,
            UUID officialId,
            String manner,
            LocalDate fromDay,
            @Nullable LocalDate untilDay,
            String decree);

    @Query("""
            update appointment set official_id = :officialId, manner = :manner, from_day = :fromDay, until_day = :untilDay,
                decree = :decree, version = version + 1
            where id = :id and post_id = :postId and version = :version
            """)
    int update(
            UUID id,
            UUID postId,
            UUID officialId,
            String manner,
            LocalDate fromDay,
            @Nullable LocalDate untilDay,
            String decree,
            long version);

    @Query("delete from appointment where id = :id and version = :version")
    int remove(UUID id, long version);
}

package id.laksana.organisation.structure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OfficialRows extends GenericRepository<OfficialRow, UUID> {

    String COLUMNS =
            "select id, name, title_before, title_after, nip, rank, grade, email, phone, user_id, version from official";

    @Query(COLUMNS + " order by lower(name), id")
    List<OfficialRow> all();

    Optional<OfficialRow> findById(UUID id);

    @Query(COLUMNS + " where user_id = :userId")
    Optional<OfficialRow> ofMember(UUID userId);

    /** @param ids apart by commas */
    @Query(COLUMNS + " where id = any(cast(string_to_array(:ids, ',') as uuid[]))")
    List<OfficialRow> named(String ids);

    /** @param ids apart by commas */
    @Query(COLUMNS + " where id = any(cast(string_to_array(:ids, ',') as uuid[])) order by id for update")
    List<OfficialRow> lock(String ids);

    @Query(COLUMNS + " order by id for update")
    List<OfficialRow> lockAll();

    @Query("""
            insert into official (id, name, title_before, title_after, nip, rank, grade, email, phone, user_id)
            values (:id, :name, :titleBefore, :titleAfter, :nip, :rank, :grade, :email, :phone, :userId)
            """)
    int add(
            UUID id,
            String name,
            String titleBefore,
            String titleAfter,
            String nip,
            String rank,
            String grade,
            String email,
            String phone,
            @Nullable UUID userId);

    @Query("""
            update official set name = :name, title_before = :titleBefore, title_after = :titleAfter, nip = :nip, rank = :rank,
                grade = :grade, email = :email, phone = :phone, user_id = :userId, version = version + 1
            where id = :id and version = :version
            """)
    int update(
            UUID id,
            String name,
            String titleBefore,
            String titleAfter,
            String nip,
            String rank,
            String grade,
            String email,
            String phone,
            @Nullable UUID userId,
            long version);
}

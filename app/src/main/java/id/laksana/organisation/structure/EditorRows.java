package id.laksana.organisation.structure;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface EditorRows extends GenericRepository<EditorRow, UUID> {

    String NAMED = """
            select e.unit_id as unit, e.user_id as member, m.display_name as name
              from unit_editor e join member m on m.user_id = e.user_id
            """;

    @Query(NAMED + " order by lower(m.display_name), e.user_id, e.unit_id")
    List<Named> all();

    @Query(NAMED + " where e.user_id = :member")
    List<Named> of(UUID member);

    @Query(NAMED + " where e.unit_id = :unit order by lower(m.display_name), e.user_id")
    List<Named> ofUnit(UUID unit);

    /** Those who are no members any more. */
    @Query(NAMED + " where not m.present order by e.unit_id, lower(m.display_name)")
    List<Named> left();

    @Query("insert into unit_editor (unit_id, user_id) values (:unit, :member)")
    int add(UUID unit, UUID member);

    @Query("delete from unit_editor where unit_id = :unit and user_id = :member")
    int remove(UUID unit, UUID member);

    @Introspected
    record Named(UUID unit, UUID member, String name) {}
}

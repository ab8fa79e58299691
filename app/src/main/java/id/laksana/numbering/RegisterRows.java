package id.laksana.numbering;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RegisterRows extends GenericRepository<RegisterRow, String> {

    @Query("select key, name, position, version from number_register order by position")
    List<RegisterRow> all();

    @Query("select key, name, position, version from number_register where key = :key")
    Optional<RegisterRow> find(String key);

    /** Nothing where the key is taken. */
    @Query("""
            insert into number_register (key, name, position)
            select :key, :name, coalesce(max(position), 0) + 1 from number_register
            on conflict (key) do nothing
            """)
    int add(String key, String name);

    @Query("update number_register set name = :name, version = version + 1 where key = :key and version = :version")
    int rename(String key, String name, long version);
}

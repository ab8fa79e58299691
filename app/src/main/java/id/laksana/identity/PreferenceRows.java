package id.laksana.identity;

import id.laksana.agency.PlatformDatabase;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES, dataSource = PlatformDatabase.NAME)
interface PreferenceRows extends GenericRepository<PreferenceRow, UUID> {

    Optional<PreferenceRow> findById(UUID userId);

    @Query("""
            insert into platform.preference (user_id, language) values (:userId, :language)
            on conflict (user_id) do update set language = excluded.language
            """)
    void chooseLanguage(UUID userId, String language);

    @Query("""
            insert into platform.preference (user_id, theme) values (:userId, :theme)
            on conflict (user_id) do update set theme = excluded.theme
            """)
    void chooseTheme(UUID userId, String theme);
}

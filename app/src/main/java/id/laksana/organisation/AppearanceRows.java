package id.laksana.organisation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AppearanceRows extends GenericRepository<AppearanceRow, String> {

    @Query("select short_name, colour, coalesce(emblem, cast('' as bytea)) as emblem, version from appearance")
    AppearanceRow read();

    @Query("select short_name, colour, emblem is not null as has_emblem from appearance")
    BriefRow brief();

    @Query("""
            update appearance set short_name = :shortName, colour = :colour, emblem = nullif(:emblem, cast('' as bytea)), version = version + 1
            where version = :version
            """)
    int update(String shortName, String colour, byte[] emblem, long version);

    @Introspected
    record BriefRow(String shortName, String colour, boolean hasEmblem) {}
}

package id.laksana.shell.operator;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.transaction.Transactional;

/** Of an agency that is served nothing is read but how much there is of it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CountRows extends GenericRepository<CountRow, Integer> {

    @Transactional
    @Query("""
            select (select count(*) from member where present) as members,
                   (select count(*) from sop) as sops,
                   (select coalesce(sum(pg_total_relation_size(oid)), 0)::bigint from pg_class
                     where relnamespace = current_schema()::regnamespace and relkind = 'r') as bytes,
                   (select max(at) from audit_event) as last_active_at
            """)
    CountRow count();
}

package id.laksana.sop.check;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LintRuleRows extends GenericRepository<LintRuleRow, String> {

    List<LintRuleRow> findAll();

    /** A rule of which nothing was ever said has the version 0. */
    @Query("""
            insert into lint_rule (rule, strictness, version) values (:rule, :strictness, 1)
            on conflict (rule) do update set strictness = excluded.strictness, version = lint_rule.version + 1
            where lint_rule.version = :version
            """)
    int keep(String rule, String strictness, long version);
}

package id.laksana.sop.approval;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ChoiceRows extends GenericRepository<ChoiceRow, Boolean> {

    @Query("select one, four_eyes, version from approval_choice")
    ChoiceRow choice();

    @Query("update approval_choice set four_eyes = :required, version = version + 1 where version = :version")
    int choose(boolean required, long version);
}

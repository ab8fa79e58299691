package id.laksana.casework;

import id.laksana.sop.approval.RunningCases;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;

/** Counts within the transaction of whoever asks what a new version would change. */
@Singleton
class CasesByVersion implements RunningCases {

    private static final String RUNNING = """
            select count(*) from service_case c join sop s on s.id = c.sop_id
             where s.code = ? and c.version_no = ? and c.stage <> 'CLOSED' and not c.practice
            """;

    private final JdbcOperations jdbc;

    CasesByVersion(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public long by(String code, int version) {
        return jdbc.prepareStatement(RUNNING, statement -> {
            statement.setString(1, code);
            statement.setInt(2, version);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }
}

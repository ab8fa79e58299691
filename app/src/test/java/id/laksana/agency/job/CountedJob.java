package id.laksana.agency.job;

import id.laksana.agency.CurrentAgency;
import id.laksana.migrations.AgencyKey;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A job that does nothing but read a table, and counts how often it could in all apps of this process. */
@Singleton
class CountedJob implements AgencyJob {

    static final String NAME = "counted";
    static final Map<AgencyKey, Integer> TURNS = new ConcurrentHashMap<>();

    private final CurrentAgency current;
    private final JdbcOperations jdbc;

    CountedJob(CurrentAgency current, JdbcOperations jdbc) {
        this.current = current;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @Transactional(readOnly = true)
    public void perform(Turn turn) {
        jdbc.execute(connection -> {
            try (PreparedStatement read = connection.prepareStatement("select count(*) from notice")) {
                return read.execute();
            }
        });
        TURNS.merge(current.get(), 1, Integer::sum);
    }
}

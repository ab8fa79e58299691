package id.laksana.agency.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.demo.PostgresServer;
import id.laksana.migrations.AgencyKey;
import id.laksana.testing.Installation;
import id.laksana.testing.Until;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Jobs of all agencies, shared by several nodes on the same tables. */
@Isolated("Lets the jobs of all agencies run, closes one and locks a table.")
class AgencyJobsIT {

    private static final Map<String, Object> WITH_JOBS =
            Map.of("laksana.jobs.run", true, "laksana.jobs.look", "200ms", "laksana.jobs.heartbeat", "500ms");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final AgencyKey BLITAR = new AgencyKey("blitar");
    private static final AgencyKey DAIRI = new AgencyKey("dairi");
    private static final AgencyKey KUDUS = new AgencyKey("kudus");
    private static final AgencyKey PEKALONGAN = new AgencyKey("pekalongan");

    private final Installation installation = Installation.get();

    @BeforeEach
    @AfterEach
    void forget() {
        execute("delete from platform.scheduled_tasks");
        execute("update platform.agency set status = 'ACTIVE' where key = 'pekalongan'");
        CountedJob.TURNS.clear();
    }

    @Test
    void shouldGiveEveryAgencyItsTurnOnceHoweverManyNodesThereAre() {
        execute("update platform.agency set status = 'SUSPENDED' where key = 'pekalongan'");

        try (var _ = installation.beside(WITH_JOBS);
                var _ = installation.beside(WITH_JOBS)) {
            dueNow();
            Until.within(SOON, () -> count("last_success is not null and not picked") == 4);
        }

        assertThat(CountedJob.TURNS).isEqualTo(Map.of(BLITAR, 1, DAIRI, 1, KUDUS, 1));
    }

    @Test
    void shouldNotHoldUpOthersWhereOneAgencyIsStuck() throws SQLException {
        try (var _ = installation.beside(WITH_JOBS);
                Connection locking = connection();
                Statement lock = locking.createStatement()) {
            locking.setAutoCommit(false);
            lock.execute("lock table agency_dairi.notice");
            dueNow();

            Until.within(SOON, () -> count("last_success is not null") == 3);
            Until.within(SOON, () -> count("consecutive_failures = 1 and task_instance = 'dairi'") == 1);

            assertThat(CountedJob.TURNS.keySet()).isEqualTo(Set.of(BLITAR, KUDUS, PEKALONGAN));
            locking.rollback();
            dueNow();
            Until.within(SOON, () -> CountedJob.TURNS.containsKey(DAIRI));
        }
    }

    @Test
    void shouldTakeOverWhatANodeHadPickedThatDied() {
        try (var _ = installation.beside(WITH_JOBS)) {
            dueNow();
            Until.within(SOON, () -> count("last_success is not null") == 4);
            CountedJob.TURNS.clear();
            execute("""
                    update platform.scheduled_tasks set picked = true, picked_by = 'gone', execution_time = now(),
                        last_heartbeat = now() - interval '1 minute'
                     where task_name = 'counted' and task_instance = 'kudus'""");

            Until.within(SOON, () -> CountedJob.TURNS.containsKey(KUDUS));
        }
        assertThat(CountedJob.TURNS).isEqualTo(Map.of(KUDUS, 1));
    }

    @Test
    void shouldTakeOutAnAgencyThatIsNoMore() {
        try (var _ = installation.beside(WITH_JOBS)) {
            execute("""
                    insert into platform.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                    values ('counted', 'bekas', now(), false, 1)""");

            Until.within(SOON, () -> count("task_instance = 'bekas'") == 0);
        }
        assertThat(CountedJob.TURNS).doesNotContainKey(new AgencyKey("bekas"));
    }

    /** As soon as all are enrolled. */
    private void dueNow() {
        Until.within(SOON, () -> count("not picked") == 4);
        execute("update platform.scheduled_tasks set execution_time = now() where task_name = 'counted'");
    }

    private int count(String which) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "select count(*) from platform.scheduled_tasks where task_name = 'counted' and " + which)) {
            count.next();
            return count.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Connection connection() throws SQLException {
        return installation
                .database()
                .server()
                .superuser(PostgresServer.DATABASE)
                .getConnection();
    }
}

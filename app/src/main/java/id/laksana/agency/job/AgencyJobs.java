package id.laksana.agency.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.laksana.agency.AgencyRegistry;
import id.laksana.agency.PlatformDatabase;
import id.laksana.migrations.AgencyKey;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Shares the jobs of all agencies among the nodes. Each job of each agency is a row of its own in the platform's schema, which one node at a time picks:
 * an agency that is stuck holds up nobody but itself. What a node that died had picked is picked by another after a minute.
 */
@Singleton
public class AgencyJobs {

    private static final String TABLE = "platform.scheduled_tasks";
    private static final int MISSED = 4;
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);
    private static final Duration ENROLLING = Duration.ofMinutes(1);

    private final DataSource platform;
    private final List<AgencyTask> tasks;
    private final AgencyRegistry registry;
    private final JobSettings settings;
    private final Clock clock;
    private final Set<AgencyKey> enrolled = ConcurrentHashMap.newKeySet();
    private @Nullable Scheduler scheduler;

    AgencyJobs(
            @Named(PlatformDatabase.NAME) DataSource platform,
            List<AgencyJob> jobs,
            JobRunner runner,
            AgencyRegistry registry,
            JobSettings settings,
            Clock clock) {
        this.platform = DelegatingDataSource.unwrapDataSource(platform);
        this.tasks = jobs.stream().map(job -> new AgencyTask(job, runner)).toList();
        this.registry = registry;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void onStart(ServerStartupEvent started) {
        if (settings.run()) {
            start();
        }
    }

    /** From now on this node takes part. */
    synchronized void start() {
        List<Task<?>> known =
                new ArrayList<>(tasks.stream().map(AgencyTask::task).toList());
        RecurringTask<Void> enrolling =
                Tasks.recurring("enrol-agencies", FixedDelay.of(ENROLLING)).execute((_, _) -> enrol());
        Scheduler made = Scheduler.create(platform, known)
                .startTasks(enrolling)
                .tableName(TABLE)
                .threads(settings.atOnce())
                .pollingInterval(settings.look())
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(PATIENCE_AT_THE_END)
                .failureLogging(LogLevel.OFF, false)
                .build();
        scheduler = made;
        made.start();
    }

    /** Sees to it that every agency has its jobs. They begin apart from each other, so that not all come at once. */
    private void enrol() {
        Scheduler at = scheduler;
        if (at == null) {
            return;
        }
        Set<AgencyKey> all = registry.all().stream().map(each -> each.key()).collect(Collectors.toSet());
        enrolled.retainAll(all);
        Instant now = clock.instant();
        for (AgencyKey agency : all) {
            if (enrolled.add(agency)) {
                tasks.forEach(task -> at.scheduleIfNotExists(task.instance(agency), now.plus(task.apart(agency))));
            }
        }
    }

    @PreDestroy
    synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }
}

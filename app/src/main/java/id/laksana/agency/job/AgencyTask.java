package id.laksana.agency.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.laksana.migrations.AgencyKey;
import id.laksana.web.Causes;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A job as db-scheduler knows it; an agency that is no more is taken out. */
final class AgencyTask {

    private static final Logger LOG = LoggerFactory.getLogger(AgencyTask.class);
    private static final Duration LONGEST_REST = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 10;

    private final AgencyJob job;
    private final JobRunner runner;
    private final Task<Void> task;

    AgencyTask(AgencyJob job, JobRunner runner) {
        this.job = job;
        this.runner = runner;
        this.task = Tasks.custom(job.name(), Void.class)
                .onFailure(this::rest)
                .onDeadExecutionRevive()
                .execute((instance, _) -> perform(new AgencyKey(instance.getId())));
    }

    Task<Void> task() {
        return task;
    }

    TaskInstance<Void> instance(AgencyKey agency) {
        return task.instance(agency.value());
    }

    /** By how much an agency begins later than others. */
    Duration apart(AgencyKey agency) {
        return Duration.ofMillis(
                Math.floorMod(agency.hashCode() * 31L, job.every().toMillis()));
    }

    private CompletionHandler<Void> perform(AgencyKey agency) {
        return runner.run(job, agency)
                ? new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(job.every()))
                : new CompletionHandler.OnCompleteRemove<>();
    }

    /** The longer the more often it has failed in a row, so that an agency that is stuck leaves the others their time. */
    private void rest(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        int before = failed.getExecution().consecutiveFailures;
        Duration doubled = job.every().multipliedBy(1L << Math.min(before, MOST_DOUBLINGS));
        Duration rest = doubled.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : doubled;
        Throwable cause = failed.getCause().orElseGet(() -> new IllegalStateException("Broken off"));
        LOG.error(
                "The job {} of {} failed, {} times before, and rests for {}; error {}: {}",
                job.name(),
                failed.getExecution().taskInstance.getId(),
                before,
                rest,
                UUID.randomUUID(),
                Causes.last(cause),
                cause);
        operations.reschedule(failed, failed.getTimeDone().plus(rest));
    }
}

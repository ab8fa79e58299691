package id.laksana.web.work;

import id.laksana.web.RequestId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A work under way, or the end of it. Whoever looks at it is told of changes, but not of more than they can read. */
public final class LongWork<R> {

    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);
    private static final Duration READABLE = Duration.ofMillis(250);
    private static final Duration UNTIL_GUESS = Duration.ofSeconds(2);

    private final WorkKind<R> kind;
    private final Clock clock;
    private final Instant startedAt;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private volatile WorkState<R> state = new WorkState.Running<>(0, 0, Optional.empty());
    private volatile Instant toldAt;
    private volatile boolean cancelled;

    LongWork(WorkKind<R> kind, Clock clock) {
        this.kind = kind;
        this.clock = clock;
        this.startedAt = clock.instant();
        this.toldAt = startedAt;
    }

    WorkKind<R> kind() {
        return kind;
    }

    public WorkState<R> state() {
        return state;
    }

    /** Asks it to stop where it next says how far it has come. */
    public void cancel() {
        cancelled = true;
    }

    /** @return what ends the watching */
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    boolean endedBefore(Instant moment) {
        return state.hasEnded() && toldAt.isBefore(moment);
    }

    void run(Behalf behalf, Work<R> work) {
        String id = RequestId.fresh();
        try (var _ = RequestId.during(id)) {
            state = end(behalf, work, id);
        }
        tell(clock.instant());
    }

    private WorkState<R> end(Behalf behalf, Work<R> work, String id) {
        try {
            return new WorkState.Finished<>(behalf.call(() -> work.run(this::at)));
        } catch (CancellationException _) {
            return cancelledWhere();
        } catch (Exception | StackOverflowError e) {
            LOG.error("The work {} failed", kind.name(), e);
            return new WorkState.Failed<>(id);
        }
    }

    private void at(long done, long total) {
        if (cancelled) {
            throw new CancellationException();
        }
        Instant now = clock.instant();
        state = new WorkState.Running<>(done, total, left(done, total, now));
        if (toldAt.plus(READABLE).isBefore(now)) {
            tell(now);
        }
    }

    private Optional<Duration> left(long done, long total, Instant now) {
        Duration gone = Duration.between(startedAt, now);
        boolean known = done > 0 && total >= done && gone.compareTo(UNTIL_GUESS) >= 0;
        return known
                ? Optional.of(Duration.ofMillis((long) ((double) gone.toMillis() / done * (total - done))))
                : Optional.empty();
    }

    private WorkState<R> cancelledWhere() {
        return state instanceof WorkState.Running<R> running
                ? new WorkState.Cancelled<>(running.done(), running.total())
                : state;
    }

    private void tell(Instant now) {
        toldAt = now;
        watchers.forEach(Runnable::run);
    }
}

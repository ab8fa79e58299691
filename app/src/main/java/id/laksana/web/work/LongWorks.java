package id.laksana.web.work;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All works of this process. A work outlives the page that started it: whoever comes back to the page finds it again. It
 * does not outlive the process; what must, is a job of the database.
 */
@Singleton
public class LongWorks {

    public static final int MOST_PER_AGENCY = 3;

    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final Map<Key, LongWork<?>> works = new HashMap<>();
    private final Clock clock;

    LongWorks(Clock clock) {
        this.clock = clock;
    }

    public synchronized <R> Optional<LongWork<R>> find(Behalf behalf, WorkKind<R> kind) {
        return Optional.ofNullable(works.get(Key.of(behalf, kind))).map(work -> cast(work, kind));
    }

    /** Starts the work, unless the same is under way for the same person, or the agency has too much under way. */
    public synchronized <R> Start<R> start(Behalf behalf, WorkKind<R> kind, Work<R> work) {
        Optional<LongWork<R>> same =
                find(behalf, kind).filter(known -> !known.state().hasEnded());
        if (same.isPresent()) {
            return new Start.UnderWay<>(same.get());
        }
        Instant forgotten = clock.instant().minus(REMEMBERED);
        works.values().removeIf(known -> known.endedBefore(forgotten));
        if (underWay(behalf.agency()) >= MOST_PER_AGENCY) {
            return new Start.TooMany<>(MOST_PER_AGENCY);
        }
        LongWork<R> started = new LongWork<>(kind, clock);
        works.put(Key.of(behalf, kind), started);
        Thread.ofVirtual().name(kind.name()).start(() -> started.run(behalf, work));
        return new Start.UnderWay<>(started);
    }

    /** Forgets a work that has ended. */
    public synchronized void dismiss(Behalf behalf, WorkKind<?> kind) {
        Key key = Key.of(behalf, kind);
        LongWork<?> known = works.get(key);
        if (known != null && known.state().hasEnded()) {
            works.remove(key);
        }
    }

    private long underWay(String agency) {
        return works.entrySet().stream()
                .filter(entry -> entry.getKey().agency().equals(agency))
                .filter(entry -> !entry.getValue().state().hasEnded())
                .count();
    }

    @SuppressWarnings("unchecked") // a kind's name stands for one type of result
    private static <R> LongWork<R> cast(LongWork<?> work, WorkKind<R> kind) {
        if (!work.kind().equals(kind)) {
            throw new IllegalStateException("Two kinds of work share the name " + kind.name());
        }
        return (LongWork<R>) work;
    }

    /** What became of the wish to start a work. */
    public sealed interface Start<R> {

        record UnderWay<R>(LongWork<R> work) implements Start<R> {}

        record TooMany<R>(int most) implements Start<R> {}
    }

    private record Key(String agency, UUID person, String name) {

        static Key of(Behalf behalf, WorkKind<?> kind) {
            return new Key(behalf.agency(), behalf.person(), kind.name());
        }
    }
}

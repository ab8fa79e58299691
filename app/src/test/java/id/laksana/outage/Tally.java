package id.laksana.outage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Counts answers: right, honestly unavailable, or wrong; and notes when all was right again. */
final class Tally {

    /** So many right answers in a row, over all kinds of requests, are no accident. */
    private static final int NORMAL = 40;

    private final AtomicInteger right = new AtomicInteger();
    private final AtomicInteger unavailable = new AtomicInteger();
    private final AtomicInteger inARow = new AtomicInteger();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Instant returnedAt;
    private volatile @Nullable Instant lastTrouble;

    void right() {
        right.incrementAndGet();
        inARow.incrementAndGet();
    }

    void refused() {
        unavailable.incrementAndGet();
        trouble();
    }

    void wrong(String what) {
        wrong.add(what);
        trouble();
    }

    void returned() {
        returnedAt = Instant.now();
        inARow.set(0);
    }

    boolean hasRecovered() {
        return returnedAt != null && inARow.get() >= NORMAL;
    }

    int unavailable() {
        return unavailable.get();
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    private void trouble() {
        inARow.set(0);
        lastTrouble = Instant.now();
    }

    @Override
    public String toString() {
        Instant back = returnedAt;
        Instant last = lastTrouble;
        double seconds = back == null || last == null || last.isBefore(back)
                ? 0
                : Duration.between(back, last).toMillis() / 1000.0;
        return String.format(
                Locale.ROOT,
                "%d right, %d unavailable, %d wrong; normal %.1f s after its return",
                right.get(),
                unavailable.get(),
                wrong.size(),
                seconds);
    }
}

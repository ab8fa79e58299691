package id.laksana.journeys;

import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;

/** As many browsers as journeys go on at the same time: Playwright lets nothing of one be used by two threads at once. */
final class Counters implements AutoCloseable {

    private final Queue<Chromium> all = new ConcurrentLinkedQueue<>();
    private final Deque<Chromium> free = new ConcurrentLinkedDeque<>();

    Chromium take() {
        Chromium left = free.pollFirst();
        return left == null ? open() : left;
    }

    void giveBack(Chromium chromium) {
        free.addFirst(chromium);
    }

    private Chromium open() {
        Chromium chromium = Chromium.start();
        all.add(chromium);
        return chromium;
    }

    @Override
    public void close() {
        all.forEach(Chromium::close);
    }
}

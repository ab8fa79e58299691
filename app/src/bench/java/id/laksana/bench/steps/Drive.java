package id.laksana.bench.steps;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets one contestant work with some threads for a while. */
record Drive(Contestant contestant, int threads, int agencies, AtomicInteger cases) {

    /** Steps a second, counted while steps are made only. */
    double run(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<Double>> counts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int clerk = thread;
                counts.add(workers.submit(() -> work(clerk, until)));
            }
            double all = 0;
            for (Future<Double> count : counts) {
                all += count.get();
            }
            return all;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(contestant.name(), e);
        }
    }

    private double work(int clerk, long until) {
        long steps = 0;
        long nanos = 0;
        while (System.nanoTime() < until) {
            Contestant.Run run = contestant.begin(cases.incrementAndGet() % agencies, clerk);
            while (!run.isOver() && System.nanoTime() < until) {
                long begun = System.nanoTime();
                run.step();
                nanos += System.nanoTime() - begun;
                steps++;
            }
        }
        return steps * 1e9 / Math.max(1, nanos);
    }
}

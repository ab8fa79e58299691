package id.laksana.migrations;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on several items at a time; what comes of each is heard as it is done, on the calling thread. */
public final class Parallel {

    private static final ThreadFactory THREADS =
            Thread.ofPlatform().name("migrator-", 1).daemon().factory();

    private Parallel() {}

    public static <T, R> void forEach(List<T> items, int threads, Function<T, R> work, Consumer<R> heard) {
        try (var workers = Executors.newFixedThreadPool(threads, THREADS)) {
            var results = new ExecutorCompletionService<R>(workers);
            try {
                var submitted = items.stream()
                        .map(item -> results.submit(() -> work.apply(item)))
                        .toList();
                for (int left = submitted.size(); left > 0; left--) {
                    heard.accept(results.take().get());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw new IllegalStateException(e.getCause());
            } finally {
                workers.shutdownNow();
            }
        }
    }
}

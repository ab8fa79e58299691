package id.laksana.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * How many requests a second everybody's pages of services bear over connections that stay open, beside a file of the same server. Whoever asks sits
 * in the same process and takes his share of the processors.
 */
final class PublicBench {

    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration ROUND = Duration.ofSeconds(2);

    private static final Map<String, String> PAGES = pages();

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private PublicBench(URI base) {
        this.base = base;
    }

    static void run() {
        try (ServedApp app = ServedApp.start()) {
            new PublicBench(app.base()).measure();
        }
    }

    private void measure() {
        try (ExecutorService askers = Executors.newFixedThreadPool(CONNECTIONS)) {
            PAGES.values().forEach(page -> perSecond(page, WARM_UP, askers));
            Map<String, List<Double>> all = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                PAGES.forEach((name, page) ->
                        all.computeIfAbsent(name, _ -> new ArrayList<>()).add(perSecond(page, ROUND, askers)));
            }
            System.out.println(
                    "Requests a second over " + CONNECTIONS + " connections, median of " + ROUNDS + " rounds");
            all.forEach((name, rates) -> System.out.printf(
                    Locale.ROOT,
                    "%-48s %8.0f%n",
                    name,
                    rates.stream().sorted().toList().get(ROUNDS / 2)));
        }
    }

    private double perSecond(String page, Duration time, ExecutorService askers) {
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        List<Future<Integer>> answers = IntStream.range(0, CONNECTIONS)
                .mapToObj(_ -> askers.submit(() -> askUntil(end, page)))
                .toList();
        int all = answers.stream().mapToInt(PublicBench::of).sum();
        return all * 1e9 / (System.nanoTime() - begun);
    }

    private int askUntil(long end, String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(page)).build();
        int answered = 0;
        while (System.nanoTime() < end) {
            int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(page + " was answered with " + status);
            }
            answered++;
        }
        return answered;
    }

    private static int of(Future<Integer> answers) {
        try {
            return answers.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("A file, the floor", "/assets/public.css");
        pages.put("The services of an agency", "/pekalongan/layanan");
        pages.put("A service", "/dairi/layanan/penerbitan-izin-usaha-mikro-kecil");
        pages.put("The services of all agencies", "/layanan");
        pages.put("A service across agencies", "/layanan/micro-business-licence");
        pages.put("A search across agencies, written each time", "/layanan?cari=izin");
        return pages;
    }
}

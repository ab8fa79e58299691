package id.laksana.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures what is entered in turns, so that whatever else the machine does meets all of it alike. */
final class Contest {

    private static final double MILLION = 1e6;

    private final Map<String, Task> tasks = new LinkedHashMap<>();

    /** Whatever it makes is used, or it might not be made. */
    interface Task {
        int run();
    }

    /** In milliseconds. */
    record Times(double median, double p90) {}

    Contest enter(String name, Task task) {
        tasks.put(name, task);
        return this;
    }

    /** @param warmUp rounds that are not counted */
    Map<String, Times> run(int warmUp, int rounds) {
        Map<String, List<Long>> taken = new LinkedHashMap<>();
        int made = 0;
        for (int round = -warmUp; round < rounds; round++) {
            for (Map.Entry<String, Task> task : tasks.entrySet()) {
                long start = System.nanoTime();
                made += task.getValue().run();
                long time = System.nanoTime() - start;
                if (round >= 0) {
                    taken.computeIfAbsent(task.getKey(), _ -> new ArrayList<>()).add(time);
                }
            }
        }
        if (made == 0) {
            throw new IllegalStateException("Nothing was made");
        }
        Map<String, Times> times = new LinkedHashMap<>();
        taken.forEach((name, nanos) -> times.put(name, times(nanos)));
        return times;
    }

    private static Times times(List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Times(at(sorted, 0.5), at(sorted, 0.9));
    }

    private static double at(long[] sorted, double part) {
        return Arrays.stream(sorted)
                        .skip(Math.min(sorted.length - 1, (long) (sorted.length * part)))
                        .findFirst()
                        .orElseThrow()
                / MILLION;
    }
}

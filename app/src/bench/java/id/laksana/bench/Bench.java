package id.laksana.bench;

import id.laksana.bench.steps.StepsBench;
import java.util.Map;

/** Runs the measurement that is asked for and prints its figures; it asserts nothing. */
public final class Bench {

    private static final Map<String, Runnable> MEASUREMENTS = Map.of(
            "rendering",
            RenderingBench::run,
            "public",
            PublicBench::run,
            "editor",
            EditorBench::run,
            "steps",
            StepsBench::run);

    private Bench() {}

    public static void main(String[] arguments) {
        String asked = arguments.length == 0 ? "" : arguments[0];
        Runnable measurement = MEASUREMENTS.get(asked);
        if (measurement == null) {
            throw new IllegalArgumentException("No measurement '" + asked + "'; there are: " + MEASUREMENTS.keySet());
        }
        measurement.run();
    }
}

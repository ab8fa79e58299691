package id.laksana.web.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers to be shown: for each category one of each series, or none where there is none.
 *
 * @param written how a number is written for a reader
 */
public record ChartData(
        String categoryName, List<String> categories, List<Series> series, Function<Double, String> written) {

    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException(each.name() + " has not one value for each category.");
            }
        }
    }

    /** Numbers of one kind. */
    public record Series(String name, List<@Nullable Double> values) {

        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    public boolean isEmpty() {
        return numbers().findAny().isEmpty();
    }

    DoubleStream numbers() {
        Stream<@Nullable Double> all = series.stream().flatMap(each -> each.values().stream());
        return all.filter(Objects::nonNull).mapToDouble(Double::doubleValue);
    }

    /** The number as it is written, or a dash where there is none. */
    public String text(Series of, int category) {
        Double value = of.values().get(category);
        return value == null ? "–" : written.apply(value);
    }
}

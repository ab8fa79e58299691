package id.laksana.web.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** From numbers to places along a line, with round numbers to read them off. Zero is always on it. */
record Scale(double least, double most, double step, double begin, double end) {

    private static final int TICKS = 5;

    static Scale of(DoubleStream numbers, double begin, double end) {
        var all = numbers.summaryStatistics();
        double low = Math.min(0, all.getMin());
        double high = Math.max(0, all.getMax());
        double span = high - low;
        double step = span > 0 && Double.isFinite(span) ? round(span / TICKS) : 1;
        return new Scale(
                Math.floor(low / step) * step, Math.max(Math.ceil(high / step) * step, step), step, begin, end);
    }

    double place(double number) {
        return begin + (number - least) / (most - least) * (end - begin);
    }

    List<Double> ticks() {
        int count = (int) Math.round((most - least) / step);
        return IntStream.rangeClosed(0, count).mapToObj(i -> least + i * step).toList();
    }

    /** The next of 1, 2, 5, 10, 20 and so on. */
    private static double round(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double leading = rough / power;
        double rounded = leading <= 1 ? 1 : leading <= 2 ? 2 : leading <= 5 ? 5 : 10;
        return rounded * power;
    }
}

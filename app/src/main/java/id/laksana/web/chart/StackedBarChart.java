package id.laksana.web.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bars that lie one under the other, each made of its parts, with their sum at its end. What is negative has no place in it. */
public record StackedBarChart(ChartData data) implements Painter {

    private static final int BAR = 22;
    private static final int GAP = 12;
    private static final int PAD = 8;
    private static final double LABEL_SHARE = 0.34;

    @Override
    public String paint(int width) {
        List<String> labels = data.categories();
        double longest = labels.stream().mapToDouble(Svg::widthOf).max().orElse(0) + PAD;
        double room = Math.min(width * LABEL_SHARE, longest);
        double numbers = sums().mapToObj(data.written()::apply)
                        .mapToDouble(Svg::widthOf)
                        .max()
                        .orElse(0)
                + PAD;
        Scale scale = Scale.of(sums(), room + PAD, width - numbers);
        double height = labels.size() * (double) (BAR + GAP) + GAP;
        Svg svg = new Svg(width, (int) height);
        for (int category = 0; category < labels.size(); category++) {
            double middle = GAP / 2.0 + (category + 0.5) * (BAR + GAP);
            svg.label(0, middle, labels.get(category), Svg.lines(labels.get(category), room, 2));
            paint(svg, scale, category, middle);
        }
        svg.line("axis", scale.place(0), 0, scale.place(0), height);
        return svg.end();
    }

    private void paint(Svg svg, Scale scale, int category, double middle) {
        double sum = 0;
        for (int place = 0; place < data.series().size(); place++) {
            Double value = data.series().get(place).values().get(category);
            if (value != null && value > 0) {
                double from = scale.place(sum);
                sum += value;
                svg.rect("series-" + place % STYLES, from, middle - BAR / 2.0, scale.place(sum) - from, BAR);
            }
        }
        svg.text(
                "number",
                scale.place(sum) + PAD / 2.0,
                middle + Svg.FONT * 0.36,
                data.written().apply(sum));
    }

    private DoubleStream sums() {
        return IntStream.range(0, data.categories().size()).mapToDouble(this::sum);
    }

    private double sum(int category) {
        Stream<Double> values = data.series().stream()
                .map(series -> series.values().get(category))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        return values.mapToDouble(value -> Math.max(0, value)).sum();
    }
}

package id.laksana.web.chart;

import java.util.List;
import java.util.Locale;

/** Lines over time or another order; a line breaks where a number is missing. */
public record LineChart(ChartData data) implements Painter {

    private static final int HEIGHT = 260;
    private static final int PAD = 8;
    private static final int FOOT = 26;

    @Override
    public String paint(int width) {
        Svg svg = new Svg(width, HEIGHT);
        double left = longestTick() + PAD;
        Scale heights = heights();
        for (double tick : heights.ticks()) {
            double y = heights.place(tick);
            svg.line(tick == 0 ? "axis" : "tick", left, y, width, y);
            svg.text(
                    "number left",
                    left - PAD / 2.0,
                    y + Svg.FONT * 0.36,
                    data.written().apply(tick));
        }
        Places places =
                new Places(left + PAD, width - 2.0 * PAD, data.categories().size());
        labels(svg, places);
        for (int line = 0; line < data.series().size(); line++) {
            paint(svg, places, heights, line);
        }
        return svg.end();
    }

    private void paint(Svg svg, Places places, Scale heights, int line) {
        List<Double> values = data.series().get(line).values();
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value != null) {
                boolean begins = i == 0 || values.get(i - 1) == null;
                path.append(String.format(
                        Locale.ROOT, "%s%.1f %.1f", begins ? "M" : "L", places.of(i), heights.place(value)));
                svg.dot("dot series-" + line % STYLES, places.of(i), heights.place(value));
            }
        }
        svg.path("line series-" + line % STYLES, path.toString());
    }

    /** Under the line only as many labels as do not run into each other. */
    private void labels(Svg svg, Places places) {
        double longest =
                data.categories().stream().mapToDouble(Svg::widthOf).max().orElse(0) + PAD;
        int every = Math.max(1, (int) Math.ceil(longest / places.distance()));
        for (int i = 0; i < data.categories().size(); i += every) {
            boolean atEdge = places.of(i) + longest / 2 > places.end();
            svg.text(
                    atEdge && i > 0 ? "label left" : i == 0 ? "label" : "label middle",
                    i == 0 ? places.begin() : atEdge ? places.end() : places.of(i),
                    HEIGHT - PAD,
                    data.categories().get(i));
        }
    }

    private Scale heights() {
        return Scale.of(data.numbers(), (double) HEIGHT - FOOT, PAD + Svg.FONT / 2.0);
    }

    private double longestTick() {
        return heights().ticks().stream()
                .map(data.written())
                .mapToDouble(Svg::widthOf)
                .max()
                .orElse(0);
    }

    private record Places(double begin, double end, int count) {

        double of(int i) {
            return count == 1 ? (begin + end) / 2 : begin + i * distance();
        }

        double distance() {
            return count <= 1 ? end - begin : (end - begin) / (count - 1);
        }
    }
}

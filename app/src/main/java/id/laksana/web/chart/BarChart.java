package id.laksana.web.chart;

import java.util.List;

/** Bars that lie one under the other, so that every label has a place of its own. */
public record BarChart(ChartData data) implements Painter {

    private static final int BAR = 18;
    private static final int GAP = 12;
    private static final int PAD = 8;
    private static final int LABEL_LINES = 3;
    private static final double LABEL_SHARE = 0.34;

    @Override
    public String paint(int width) {
        double room = Math.min(width * LABEL_SHARE, longestLabel());
        List<List<String>> labels = data.categories().stream()
                .map(category -> Svg.lines(category, room, LABEL_LINES))
                .toList();
        double group = height(labels) + GAP;
        double height = data.categories().size() * group + GAP;
        Scale scale = scale(room + PAD, width);
        Svg svg = new Svg(width, (int) height);
        for (int category = 0; category < labels.size(); category++) {
            double middle = GAP / 2.0 + (category + 0.5) * group;
            svg.label(0, middle, data.categories().get(category), labels.get(category));
            paint(svg, scale, category, middle);
        }
        svg.line("axis", scale.place(0), 0, scale.place(0), height);
        return svg.end();
    }

    private void paint(Svg svg, Scale scale, int category, double middle) {
        double zero = scale.place(0);
        double top = middle - data.series().size() * BAR / 2.0;
        for (int place = 0; place < data.series().size(); place++) {
            ChartData.Series series = data.series().get(place);
            Double value = series.values().get(category);
            double at = value == null ? zero : scale.place(value);
            boolean left = at < zero;
            double y = top + place * BAR;
            svg.rect("series-" + place % STYLES, Math.min(zero, at), y + 1, Math.abs(at - zero), BAR - 2);
            svg.text(
                    left ? "number left" : "number",
                    left ? at - PAD / 2.0 : at + PAD / 2.0,
                    y + BAR / 2.0 + Svg.FONT * 0.36,
                    data.text(series, category));
        }
    }

    /** Between the labels and the longest number that can stand at a bar's end. */
    private Scale scale(double begin, double end) {
        double numbers = longestNumber() + PAD;
        boolean negative = data.numbers().anyMatch(number -> number < 0);
        return Scale.of(data.numbers(), negative ? begin + numbers : begin, end - numbers);
    }

    private double height(List<List<String>> labels) {
        int lines = labels.stream().mapToInt(List::size).max().orElse(1);
        return Math.max(data.series().size() * BAR, lines * Svg.LINE);
    }

    private double longestLabel() {
        return data.categories().stream().mapToDouble(Svg::widthOf).max().orElse(0) + PAD;
    }

    private double longestNumber() {
        return data.numbers()
                .mapToObj(number -> data.written().apply(number))
                .mapToDouble(Svg::widthOf)
                .max()
                .orElse(0);
    }
}

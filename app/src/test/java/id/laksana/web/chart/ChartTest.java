package id.laksana.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final Pattern BAR = Pattern.compile("<rect [^>]*x=\"([0-9.]+)\"[^>]* width=\"([0-9.]+)\"");
    private static final Pattern UNDER_THE_LINE =
            Pattern.compile("<text class=\"label[^\"]*\" x=\"([0-9.]+)\"[^>]*>([^<]+)</text>");

    @Test
    void shouldMakeBarsAsLongAsTheirNumbers() {
        List<Double> widths = widths(new BarChart(data(10.0, 5.0, 0.0)));

        assertThat(widths.get(0)).isEqualTo(2 * widths.get(1), offset(0.2));
        assertThat(widths.get(2)).isZero();
    }

    @Test
    void shouldPutWhatIsNegativeOnTheOtherSideOfTheAxis() {
        List<MatchResult> bars =
                BAR.matcher(new BarChart(data(-4.0, 4.0)).paint(600)).results().toList();

        double end = number(bars.get(0), 1) + number(bars.get(0), 2);
        assertThat(end).isEqualTo(number(bars.get(1), 1), offset(0.2));
    }

    @Test
    void shouldStayWithinItsWidthHoweverHugeTheNumbers() {
        String svg = new BarChart(data(1e15, 1.0)).paint(320);

        assertThat(BAR.matcher(svg)
                        .results()
                        .mapToDouble(bar -> number(bar, 1) + number(bar, 2))
                        .max()
                        .orElseThrow())
                .isLessThan(320);
    }

    @Test
    void shouldPaintWhatIsEmptyOrZeroOrASingleNumber() {
        ChartData nothing = new ChartData("Bulan", List.of(), List.of(), String::valueOf);

        assertThat(nothing.isEmpty()).isTrue();
        assertThat(new LineChart(nothing).paint(300)).doesNotContain("NaN", "Infinity");
        assertThat(new LineChart(data(0.0)).paint(300)).doesNotContain("NaN", "Infinity");
        assertThat(new LineChart(data(7.0)).paint(300))
                .doesNotContain("NaN", "Infinity")
                .contains("<circle");
        assertThat(new BarChart(data(0.0, 0.0)).paint(300)).doesNotContain("NaN", "Infinity");
    }

    @Test
    void shouldBreakTheLineWhereANumberIsMissing() {
        ChartData data = new ChartData(
                "Bulan",
                List.of("a", "b", "c", "d"),
                List.of(new ChartData.Series("x", Arrays.asList(1.0, 2.0, null, 3.0))),
                String::valueOf);

        assertThat(new LineChart(data).paint(300)).containsPattern("d=\"M[^M\"]*L[^M\"]*M[^ML\"]*\"");
        assertThat(data.text(data.series().getFirst(), 2)).isEqualTo("–");
    }

    @Test
    void shouldLetNoLabelsRunIntoEachOther() {
        List<String> days =
                IntStream.rangeClosed(1, 60).mapToObj("%d Januari"::formatted).toList();
        ChartData data = new ChartData(
                "Hari",
                days,
                List.of(new ChartData.Series(
                        "x", IntStream.range(0, 60).mapToObj(Double::valueOf).toList())),
                String::valueOf);

        List<MatchResult> labels =
                UNDER_THE_LINE.matcher(new LineChart(data).paint(320)).results().toList();

        assertThat(labels).hasSizeGreaterThan(1);
        for (int i = 1; i < labels.size() - 1; i++) {
            double distance = number(labels.get(i), 1) - number(labels.get(i - 1), 1);
            assertThat(distance).isGreaterThan(Svg.widthOf(labels.get(i).group(2)));
        }
    }

    @Test
    void shouldWriteNamesThatAreNoMarkup() {
        ChartData data = new ChartData(
                "X",
                List.of("<script>alert(\"1\")</script>"),
                List.of(new ChartData.Series("x", List.of(1.0))),
                String::valueOf);

        assertThat(new BarChart(data).paint(300)).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void shouldWrapALongNameAndLeaveOutWhatFindsNoRoom() {
        assertThat(Svg.lines("Izin penyelenggaraan reklame", 160, 3))
                .containsExactly("Izin penyelenggaraan", "reklame");
        assertThat(Svg.lines("Izin penyelenggaraan reklame di tempat umum", 100, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    private static ChartData data(Double... values) {
        List<String> names =
                IntStream.range(0, values.length).mapToObj(i -> "c" + i).toList();
        return new ChartData("X", names, List.of(new ChartData.Series("s", List.of(values))), String::valueOf);
    }

    private static List<Double> widths(BarChart chart) {
        return BAR.matcher(chart.paint(600))
                .results()
                .map(bar -> number(bar, 2))
                .toList();
    }

    private static double number(MatchResult match, int group) {
        return Double.parseDouble(match.group(group));
    }
}

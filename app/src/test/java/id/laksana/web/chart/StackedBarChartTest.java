package id.laksana.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StackedBarChartTest {

    private static final Pattern PART = Pattern.compile("<rect [^>]*x=\"([0-9.]+)\"[^>]* width=\"([0-9.]+)\"");

    @Test
    void shouldPutTheNextPartWhereTheOneBeforeEnds() {
        List<MatchResult> parts = parts(6.0, 3.0);

        assertThat(parts).hasSize(2);
        assertThat(number(parts.get(0), 2)).isEqualTo(2 * number(parts.get(1), 2), offset(0.2));
        assertThat(number(parts.get(1), 1)).isEqualTo(number(parts.get(0), 1) + number(parts.get(0), 2), offset(0.2));
    }

    @Test
    void shouldTellTheSumAtTheEndOfABar() {
        assertThat(chart(6.0, 3.0).paint(600)).contains(">9.0</text>");
    }

    @Test
    void shouldLeaveOutPartsThatAreNothing() {
        assertThat(parts(6.0, null)).hasSize(1);
        assertThat(chart(0.0, null).paint(300)).doesNotContain("NaN", "Infinity", "<rect");
    }

    private static List<MatchResult> parts(@Nullable Double first, @Nullable Double second) {
        return PART.matcher(chart(first, second).paint(600)).results().toList();
    }

    private static StackedBarChart chart(@Nullable Double first, @Nullable Double second) {
        return new StackedBarChart(new ChartData(
                "Jalur",
                List.of("a"),
                List.of(
                        new ChartData.Series("x", Arrays.asList(first)),
                        new ChartData.Series("y", Arrays.asList(second))),
                String::valueOf));
    }

    private static double number(MatchResult part, int group) {
        return Double.parseDouble(part.group(group));
    }
}

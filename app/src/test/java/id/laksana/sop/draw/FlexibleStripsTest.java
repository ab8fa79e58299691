package id.laksana.sop.draw;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.procedure.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Strips as a browser shows them: each part clipped at its edges, the body's content at half of whatever height it got. */
class FlexibleStripsTest {

    private static final StripSizes SIZES = StripSizes.SCREEN;
    private static final Pattern START = Pattern.compile("M(-?[\\d.]+) (-?[\\d.]+)");
    private static final Pattern END = Pattern.compile("L(-?[\\d.]+) (-?[\\d.]+)$");

    static Stream<CatalogEntry> runnable() {
        return ChartGeometryTest.runnable();
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void shouldMeetWhateverHeightRowsGet(CatalogEntry entry) {
        assertMeeting(ChartGeometryTest.procedure(entry), 1);
    }

    @Test
    void shouldMeetForWhateverIsAProcedure() {
        for (int seed = 0; seed < 60; seed++) {
            assertMeeting(RandomProcedures.random(seed), seed);
        }
    }

    private static void assertMeeting(Procedure procedure, int seed) {
        Flowchart chart = Flowchart.of(procedure);
        Random random = new Random(seed);
        List<Double> widths = IntStream.range(0, chart.columns().size())
                .mapToObj(column -> chart.minColumnWidth(column, SIZES) + 20)
                .toList();

        List<FlexibleStrip> strips = chart.flexibleStrips(widths, SIZES, ChartWords.INDONESIAN);

        assertThat(strips).hasSameSizeAs(procedure.steps());
        List<Ends> parts = new ArrayList<>();
        for (FlexibleStrip strip : strips) {
            assertThat(strip.body().attributes()).containsEntry("height", "100%");
            double high = strip.bodyHeight() + random.nextInt(60);
            parts.add(ends(strip.head(), strip.headHeight(), y -> y));
            parts.add(ends(strip.body(), high, y -> y + high / 2));
            parts.add(ends(strip.gap(), strip.gapHeight(), y -> y));
        }
        List<Ends> shown = parts.stream().filter(part -> part.height() > 0.01).toList();
        assertThat(shown.getFirst().above()).isEmpty();
        assertThat(shown.getLast().below()).isEmpty();
        for (int at = 1; at < shown.size(); at++) {
            assertThat(shown.get(at).above())
                    .as("seed %d, between parts %d and %d", seed, at - 1, at)
                    .isEqualTo(shown.get(at - 1).below());
        }
    }

    /** Where lines run over the upper and the lower edge: how often at which place. */
    private record Ends(double height, Map<String, Integer> above, Map<String, Integer> below) {}

    private static Ends ends(Svg.Element part, double height, DoubleUnaryOperator shown) {
        Ends ends = new Ends(height, new TreeMap<>(), new TreeMap<>());
        for (String line : lines(part)) {
            for (Pattern pattern : List.of(START, END)) {
                Matcher point = pattern.matcher(line);
                assertThat(point.find()).isTrue();
                double y = shown.applyAsDouble(Double.parseDouble(point.group(2)));
                if (y <= 0) {
                    ends.above().merge(point.group(1), 1, Integer::sum);
                }
                if (y >= height - 0.01) {
                    ends.below().merge(point.group(1), 1, Integer::sum);
                }
            }
        }
        return ends;
    }

    private static List<String> lines(Svg.Element element) {
        List<String> lines = new ArrayList<>();
        if ("chart-line".equals(element.attributes().get("class"))) {
            lines.add(element.attributes().get("d"));
        }
        for (Svg child : element.children()) {
            if (child instanceof Svg.Element nested) {
                lines.addAll(lines(nested));
            }
        }
        return lines;
    }
}

package id.laksana.sop.draw;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.draw.Shape.Connector;
import id.laksana.sop.draw.Shape.Route;
import id.laksana.sop.draw.Shape.Symbol;
import id.laksana.sop.draw.Shape.Words;
import id.laksana.sop.procedure.Procedure;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The strips of a printed table, put together again. */
class StripsTest {

    private static final int GENERATED = Boolean.getBoolean("laksana.long") ? 500 : 120;
    private static final StripSizes SIZES = StripSizes.PAPER;

    static Stream<CatalogEntry> runnable() {
        return ChartGeometryTest.runnable();
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void shouldMeetAtTheBordersOfRows(CatalogEntry entry) {
        Procedure procedure = ChartGeometryTest.procedure(entry);

        assertThat(flaws(procedure, Set.of(), 0)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("runnable")
    void shouldLeadFromLetterToLetterWhereverAPageEnds(CatalogEntry entry) {
        Procedure procedure = ChartGeometryTest.procedure(entry);

        for (int row = 1; row < procedure.steps().size(); row++) {
            assertThat(flaws(procedure, Set.of(row), 0))
                    .as("page from row %d", row)
                    .isEmpty();
        }
    }

    @Test
    void shouldHoldForWhateverIsAProcedure() {
        for (int seed = 0; seed < GENERATED; seed++) {
            Procedure procedure = RandomProcedures.random(seed);
            Random random = new Random(seed);
            Set<Integer> pages = new TreeSet<>();
            IntStream.range(1, procedure.steps().size())
                    .filter(_ -> random.nextInt(6) == 0)
                    .forEach(pages::add);

            assertThat(flaws(procedure, pages, random.nextInt(30)))
                    .as("seed %d, pages %s", seed, pages)
                    .isEmpty();
        }
    }

    private static List<String> flaws(Procedure procedure, Set<Integer> pages, double more) {
        List<Drawing> strips = strips(Flowchart.of(procedure), pages, more);
        SeenInStrips pieces = new SeenInStrips(strips, pages);
        Seen seen = pieces.read(procedure);
        List<String> flaws = new ArrayList<>(pieces.flaws);
        flaws.addAll(Flaws.of(seen, procedure, SIZES));
        strips.forEach(strip -> flaws.addAll(crowded(strip)));
        return flaws;
    }

    static List<Drawing> strips(Flowchart chart, Set<Integer> pages, double more) {
        int rows = chart.rows().size();
        List<Double> widths = IntStream.range(0, chart.columns().size())
                .mapToObj(column -> chart.minColumnWidth(column, SIZES))
                .toList();
        List<Double> heights = IntStream.range(0, rows)
                .mapToObj(row -> more + chart.minHeight(row, SIZES, edges(row, pages)))
                .toList();
        return chart.strips(widths, heights, pages, SIZES, ChartWords.INDONESIAN);
    }

    private static PageEdges edges(int row, Set<Integer> pages) {
        return new PageEdges(pages.contains(row), pages.contains(row + 1));
    }

    /** Connectors over each other, over a symbol, over words, or run through by a line. */
    private static List<String> crowded(Drawing strip) {
        List<String> flaws = new ArrayList<>();
        for (Connector connector : of(strip, Connector.class)) {
            Rectangle2D box = rectangle(connector.box());
            Rectangle2D whole = new Rectangle2D.Double(0, 0, strip.width(), strip.height());
            boolean over = of(strip, Connector.class).stream()
                            .anyMatch(other -> other != connector && box.intersects(rectangle(other.box())))
                    || of(strip, Symbol.class).stream().anyMatch(symbol -> box.intersects(rectangle(symbol.box())))
                    || of(strip, Words.class).stream()
                            .anyMatch(words -> !words.text().equals(connector.letter())
                                    && box.contains(words.at().x(), words.at().y()));
            if (over || !whole.contains(box)) {
                flaws.add(connector + " is crowded");
            }
            for (Route route : of(strip, Route.class)) {
                flaws.addAll(through(route, connector));
            }
        }
        return flaws;
    }

    private static List<String> through(Route route, Connector connector) {
        Box box = connector.box();
        Rectangle2D inner = new Rectangle2D.Double(box.x(), box.y() + 0.1, box.width(), box.height() - 0.2);
        List<String> flaws = new ArrayList<>();
        for (int at = 1; at < route.points().size(); at++) {
            Point from = route.points().get(at - 1);
            Point to = route.points().get(at);
            if (inner.intersectsLine(new Line2D.Double(from.x(), from.y(), to.x(), to.y()))) {
                flaws.add(route.flow() + " runs through " + connector);
            }
        }
        return flaws;
    }

    private static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static <T extends Shape> List<T> of(Drawing strip, Class<T> kind) {
        return strip.shapes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

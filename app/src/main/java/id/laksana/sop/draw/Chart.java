package id.laksana.sop.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A flowchart with its performers above and its activities beside it, as one picture. */
public final class Chart {

    private static final String STYLE = "/META-INF/resources/assets/chart.css";

    private Chart() {}

    /** For a page that is linked to {@code chart.css}. */
    public static Svg.Element of(Flowchart flowchart, ChartLook look) {
        return new ChartPage(flowchart, look).draw(List.of());
    }

    /** A file of its own, in the light or the dark as whoever opens it likes. */
    public static String file(Flowchart flowchart, ChartLook look) {
        Svg.Element style = new Svg.Element("style", SvgPainter.attributes(), List.of(new Svg.Text(style())));
        return new ChartPage(flowchart, look).draw(List.of(style)).document();
    }

    /** What stands in the file's style element, for the headers with which it is sent. */
    public static String style() {
        return Style.TEXT;
    }

    private static final class Style {

        private static final String TEXT = read();

        private static String read() {
            try (InputStream file = Chart.class.getResourceAsStream(STYLE)) {
                if (file == null) {
                    throw new IllegalStateException("Missing: " + STYLE);
                }
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

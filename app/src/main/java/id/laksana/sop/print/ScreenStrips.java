package id.laksana.sop.print;

import id.laksana.sop.draw.ChartWords;
import id.laksana.sop.draw.FlexibleStrip;
import id.laksana.sop.draw.Flowchart;
import id.laksana.sop.draw.StripSizes;
import id.laksana.sop.draw.Svg;
import id.laksana.sop.draw.route.Scheme;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Sheet;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The flow for pages on which the browser decides how high a row is. */
public final class ScreenStrips implements FlowStrips {

    private static final StripSizes SIZES = new StripSizes(60, 26, 7, 6, 9);
    private static final int WIDEST_COLUMN = 84;

    /** For all columns: the words beside them need room as well. */
    private static final int ROOM = 520;

    private final Flowchart chart;
    private final int columnWidth;
    private final List<FlexibleStrip> strips;

    public ScreenStrips(Procedure procedure, ChartWords words) {
        this(Flowchart.of(procedure), words);
    }

    /** Of a sheet that is being written, in whatever state. */
    public ScreenStrips(Sheet sheet, ChartWords words) {
        this(Flowchart.ofWhatIsThere(sheet), words);
    }

    public ScreenStrips(Flowchart chart, ChartWords words) {
        this.chart = chart;
        double widest =
                Math.min(WIDEST_COLUMN, ROOM / Math.max(1, chart.columns().size()));
        for (int column = 0; column < chart.columns().size(); column++) {
            widest = Math.max(widest, chart.minColumnWidth(column, SIZES));
        }
        columnWidth = (int) Math.ceil(widest);
        List<Double> widths = Collections.nCopies(chart.columns().size(), (double) columnWidth);
        strips = chart.flexibleStrips(widths, SIZES, words);
    }

    @Override
    public List<Scheme.Column> columns() {
        return chart.columns();
    }

    @Override
    public OptionalInt columnWidth() {
        return OptionalInt.of(columnWidth);
    }

    @Override
    public Node strip(StepId step, Document document) {
        FlexibleStrip strip = strips.get(chart.rows().indexOf(step));
        Element flow = part(document, "div", "flow");
        append(flow, strip.headHeight(), strip.head(), document);
        Element body = part(document, "div", "body");
        // Of no width: it keeps the row as high as its symbol needs.
        Element least = document.createElementNS(Svg.NAMESPACE, "svg");
        least.setAttribute("width", "0");
        least.setAttribute("height", String.valueOf(Math.ceil(strip.bodyHeight())));
        body.appendChild(least);
        body.appendChild(strip.body().in(document));
        flow.appendChild(body);
        append(flow, strip.gapHeight(), strip.gap(), document);
        return flow;
    }

    private static void append(Element flow, double height, Svg.Element part, Document document) {
        if (height > 0) {
            flow.appendChild(part.in(document));
        }
    }

    private static Element part(Document document, String name, String style) {
        Element part = document.createElement(name);
        part.setAttribute("class", style);
        return part;
    }
}

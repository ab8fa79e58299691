package id.laksana.sop.print.pdf;

import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.BlockBox;
import id.laksana.sop.draw.ChartWords;
import id.laksana.sop.draw.Drawing;
import id.laksana.sop.draw.Flowchart;
import id.laksana.sop.draw.PageEdges;
import id.laksana.sop.draw.Shape;
import id.laksana.sop.draw.StripSizes;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The flow of one table. Rows are as high as their words and their strips need; where a page breaks, connectors need more, which is known only when
 * the pages are.
 */
final class TableFlow {

    private static final StripSizes SIZES = StripSizes.PAPER;

    private final Flowchart chart;
    private final Glyphs glyphs;
    private final double dotsPerPoint;
    private final List<StepId> steps;
    private final double[] heights;
    private final SortedMap<Integer, StripBox> placed = new TreeMap<>();

    TableFlow(Procedure procedure, Glyphs glyphs, double dotsPerPoint) {
        this.chart = Flowchart.of(procedure);
        this.glyphs = glyphs;
        this.dotsPerPoint = dotsPerPoint;
        this.steps = chart.rows();
        this.heights = new double[steps.size()];
        setHeights(PageEdges.NONE);
    }

    /** Called anew in every layout. */
    StripBox place(String step, BlockBox box) {
        int row = steps.indexOf(new StepId(step));
        if (row < 0) {
            throw new IllegalArgumentException("No such step in the flow: " + step);
        }
        int height = (int) Math.ceil(heights[row] * dotsPerPoint);
        StripBox strip = new StripBox(box, box.getContainingBlock().getContentWidth(), height);
        placed.put(row, strip);
        return strip;
    }

    /**
     * Gives every row the height that it needs where it came to stand.
     *
     * @return whether any height is another than before, so that the table must be laid out again
     */
    boolean fit(Pages pages, boolean mayShrink) {
        Set<Integer> begins = begins(pages);
        boolean changed = false;
        for (int row : placed.keySet()) {
            double needed = needed(row, new PageEdges(begins.contains(row), begins.contains(row + 1)));
            double height = mayShrink ? needed : Math.max(needed, heights[row]);
            changed |= height != heights[row];
            heights[row] = height;
        }
        return changed;
    }

    /** Gives every row what it would need with page breaks on both sides: then no break can need more. */
    void growEverywhere() {
        setHeights(new PageEdges(true, true));
    }

    private void setHeights(PageEdges edges) {
        for (int row = 0; row < heights.length; row++) {
            heights[row] = needed(row, edges);
        }
    }

    private double needed(int row, PageEdges edges) {
        return chart.minHeight(row, SIZES, edges);
    }

    void draw(Pages pages) {
        if (placed.size() < steps.size()) {
            throw new IllegalStateException("The table has " + placed.size() + " of " + steps.size() + " steps");
        }
        List<Double> widths = placed
                .values()
                .iterator()
                .next()
                .columnWidths(chart.columns().size())
                .stream()
                .map(this::points)
                .toList();
        List<Double> visible = placed.values().stream()
                .map(strip -> points(pages.heightOnFirstPage(strip.row())))
                .toList();
        List<Drawing> drawings = chart.strips(widths, visible, begins(pages), SIZES, ChartWords.INDONESIAN);
        placed.forEach((row, strip) -> strip.show(new Strip(printable(drawings.get(row)), widths)));
    }

    private Drawing printable(Drawing drawing) {
        List<Shape> shapes = new ArrayList<>();
        for (Shape shape : drawing.shapes()) {
            shapes.add(
                    shape instanceof Shape.Words(var text, var at, var size, var anchor, var step, var flow)
                            ? new Shape.Words(glyphs.printable(text), at, size, anchor, step, flow)
                            : shape);
        }
        return new Drawing(drawing.width(), drawing.height(), shapes);
    }

    /** The rows with which a page begins, but for the first. */
    private Set<Integer> begins(Pages pages) {
        Set<Integer> begins = new HashSet<>();
        int before = -1;
        for (var place : placed.entrySet()) {
            TableRowBox row = place.getValue().row();
            if (before >= 0 && pages.firstOf(row) != before) {
                begins.add(place.getKey());
            }
            before = pages.lastOf(row);
        }
        return begins;
    }

    private double points(double dots) {
        return dots / dotsPerPoint;
    }
}

package id.laksana.sop.draw;

import id.laksana.sop.draw.Shape.Form;
import id.laksana.sop.draw.route.Grid;
import id.laksana.sop.draw.route.Scheme;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Sheet;
import java.util.List;
import java.util.Set;

/** Steps drawn over the columns of their performers: routed once, free of sizes. */
public final class Flowchart {

    private final Scheme scheme;
    private final Grid grid;
    private final List<Form> forms;

    private Flowchart(Scheme scheme) {
        this.scheme = scheme;
        grid = Grid.of(scheme);
        forms = scheme.acts().stream().map(act -> form(act.kind())).toList();
    }

    public static Flowchart of(Procedure procedure) {
        return new Flowchart(Scheme.of(procedure));
    }

    /** As much as is said yet of a sheet that is being written; of a procedure the same as {@link #of(Procedure)}. */
    public static Flowchart ofWhatIsThere(Sheet sheet) {
        return new Flowchart(HalfDone.scheme(sheet));
    }

    /** What there is of a sheet, and with it what there was of it before: of rows and columns that are on both, and of all that are on one. */
    public static Flowchart ofBoth(Sheet before, Sheet after) {
        return new Flowchart(BothDrawn.scheme(HalfDone.scheme(before), HalfDone.scheme(after)));
    }

    private static Form form(StepKind kind) {
        return switch (kind) {
            case START, END -> Form.CAPSULE;
            case PROCESS -> Form.BOX;
            case DECISION -> Form.DIAMOND;
        };
    }

    /** In their order on the sheet; one who acts in no step has a column too. */
    public List<Scheme.Column> columns() {
        return scheme.columns();
    }

    public List<StepId> rows() {
        return scheme.acts().stream().map(Scheme.Act::step).toList();
    }

    Scheme scheme() {
        return scheme;
    }

    Frame frame(StripSizes sizes) {
        return new Frame(grid, forms, sizes);
    }

    /** How wide a column must be at least for its symbols and the lines beside them. */
    public double minColumnWidth(int column, StripSizes sizes) {
        return Columns.min(grid, column, sizes);
    }

    /** How high a row's strip must be at least. */
    public double minHeight(int row, StripSizes sizes, PageEdges edges) {
        return Rows.min(frame(sizes), row, edges);
    }

    /**
     * One drawing per row; put below each other they are the whole chart.
     *
     * @param pagesBeginAt the rows above which a page breaks
     */
    public List<Drawing> strips(
            List<Double> columnWidths,
            List<Double> rowHeights,
            Set<Integer> pagesBeginAt,
            StripSizes sizes,
            ChartWords words) {
        Frame frame = frame(sizes);
        Columns columns = new Columns(grid, columnWidths, sizes);
        Rows rows = new Rows(frame, rowHeights, pagesBeginAt);
        Sketch sketch = new Sketch(scheme.acts(), frame, columns, rows, words);
        Cuts cuts = new Cuts(frame, rows, sketch.routes(), pagesBeginAt);
        return new Strips(frame, columns, rows, sketch, cuts).draw();
    }

    /** One per row, for pages on which nobody knows yet how high rows will be. */
    public List<FlexibleStrip> flexibleStrips(List<Double> columnWidths, StripSizes sizes, ChartWords words) {
        Frame frame = frame(sizes);
        Columns columns = new Columns(grid, columnWidths, sizes);
        List<Double> heights = frame.rowHeights();
        Rows rows = new Rows(frame, heights, Set.of());
        return new FlexibleStrips(frame, columns, rows, new Sketch(scheme.acts(), frame, columns, rows, words)).draw();
    }
}

package id.laksana.sop.draw;

import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StepId;
import java.util.List;
import java.util.Set;

/** A procedure drawn over the columns of its performers: routed once, free of sizes. */
public final class Flowchart {

    private final Procedure procedure;

    private Flowchart(Procedure procedure) {
        this.procedure = procedure;
    }

    public static Flowchart of(Procedure procedure) {
        return new Flowchart(procedure);
    }

    /** In their order on the sheet; one who acts in no step has a column too. */
    public List<Performer> columns() {
        return procedure.performers();
    }

    public List<StepId> rows() {
        throw new UnsupportedOperationException();
    }

    /** How wide a column must be at least for its symbols and the lines beside them. */
    public double minColumnWidth(int column, StripSizes sizes) {
        throw new UnsupportedOperationException();
    }

    /** How high a row's strip must be at least. */
    public double minHeight(int row, StripSizes sizes, PageEdges edges) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    /** One per row, for pages on which nobody knows yet how high rows will be. */
    public List<FlexibleStrip> flexibleStrips(List<Double> columnWidths, StripSizes sizes, ChartWords words) {
        throw new UnsupportedOperationException();
    }
}

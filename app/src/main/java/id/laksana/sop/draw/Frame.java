package id.laksana.sop.draw;

import id.laksana.sop.draw.Shape.Form;
import id.laksana.sop.draw.route.Grid;
import java.util.List;
import java.util.stream.IntStream;

/** All that is known of a chart before its columns and rows have a size. */
record Frame(Grid grid, Breaks breaks, List<Form> forms, StripSizes sizes) {

    Frame(Grid grid, List<Form> forms, StripSizes sizes) {
        this(grid, new Breaks(grid, sizes), forms, sizes);
    }

    /** The least that rows must be high on one page. */
    List<Double> rowHeights() {
        return IntStream.range(0, forms.size())
                .mapToObj(row -> Rows.min(this, row, PageEdges.NONE))
                .toList();
    }
}

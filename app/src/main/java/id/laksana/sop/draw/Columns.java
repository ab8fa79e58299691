package id.laksana.sop.draw;

import id.laksana.sop.draw.Shape.Span;
import id.laksana.sop.draw.route.Grid;
import id.laksana.sop.draw.route.Knot;
import java.util.List;

/** Where columns of given widths have their symbols and the lanes between them. */
final class Columns {

    /** From the edge of a lane's own strip, in pitches. */
    private static final double TO_SYMBOL = 0.85;

    /** Beside the outermost lane there is room for a connector. */
    private static final double TO_EDGE = 0.35;

    private final Grid grid;
    private final StripSizes sizes;
    private final double[] edges;

    Columns(Grid grid, List<Double> widths, StripSizes sizes) {
        if (widths.size() != grid.columns()) {
            throw new IllegalArgumentException("%d widths for %d columns".formatted(widths.size(), grid.columns()));
        }
        this.grid = grid;
        this.sizes = sizes;
        edges = new double[widths.size() + 1];
        for (int column = 0; column < widths.size(); column++) {
            edges[column + 1] = edges[column] + widths.get(column);
        }
    }

    static double min(Grid grid, int column, StripSizes sizes) {
        return roomRight(grid, column, sizes) + sizes.narrowest() + roomLeft(grid, column + 1, sizes);
    }

    /** What the lanes of a gutter take of the column to their right; none of them lies on the border between two columns. */
    private static double roomRight(Grid grid, int gutter, StripSizes sizes) {
        int lanes = grid.lanes(gutter);
        return gutter == 0 ? room(lanes, lanes + TO_EDGE, sizes) : room(lanes, (lanes + 1) / 2, sizes);
    }

    private static double roomLeft(Grid grid, int gutter, StripSizes sizes) {
        int lanes = grid.lanes(gutter);
        return gutter == grid.columns() ? room(lanes, lanes + TO_EDGE, sizes) : room(lanes, lanes / 2, sizes);
    }

    /** Between the last lane and a symbol an arrow has its head and its bend. */
    private static double room(int lanes, double here, StripSizes sizes) {
        return lanes == 0 ? sizes.clearance() : (here + TO_SYMBOL) * sizes.pitch();
    }

    double width() {
        return edges[edges.length - 1];
    }

    double edge(int gutter) {
        return edges[gutter];
    }

    double symbolWidth(int column) {
        double free =
                edges[column + 1] - edges[column] - roomRight(grid, column, sizes) - roomLeft(grid, column + 1, sizes);
        return Math.min(sizes.symbolWidth(), free);
    }

    /** In the middle of the column, or nearest to it where lanes take more of one side. */
    double centre(int column) {
        double half = symbolWidth(column) / 2;
        double least = edges[column] + roomRight(grid, column, sizes) + half;
        double most = edges[column + 1] - roomLeft(grid, column + 1, sizes) - half;
        return Math.clamp((edges[column] + edges[column + 1]) / 2, least, Math.max(least, most));
    }

    Span symbol(int left, int right) {
        return new Span(centre(left) - symbolWidth(left) / 2, centre(right) + symbolWidth(right) / 2);
    }

    double across(Knot knot) {
        return knot.isInGutter() ? lane(knot.column(), knot.lane()) : centre(knot.column());
    }

    private double lane(int gutter, int number) {
        double before;
        if (gutter == 0) {
            before = -TO_EDGE;
        } else {
            before = gutter == grid.columns() ? grid.lanes(gutter) + TO_EDGE : grid.lanes(gutter) / 2;
        }
        return edges[gutter] + (number - before + 0.5) * sizes.pitch();
    }
}

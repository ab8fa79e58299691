package id.laksana.sop.draw;

import id.laksana.sop.draw.route.Grid;
import id.laksana.sop.draw.route.Level;
import java.util.List;
import java.util.Set;

/** Where rows of given heights have their symbols, and the tracks in the gap below each. */
final class Rows {

    private final Frame frame;
    private final StripSizes sizes;
    private final double[] edges;
    private final Set<Integer> pagesBeginAt;

    Rows(Frame frame, List<Double> heights, Set<Integer> pagesBeginAt) {
        if (heights.size() != frame.forms().size()) {
            throw new IllegalArgumentException("%d heights for %d rows"
                    .formatted(heights.size(), frame.forms().size()));
        }
        this.frame = frame;
        this.sizes = frame.sizes();
        this.pagesBeginAt = pagesBeginAt;
        edges = new double[heights.size() + 1];
        for (int row = 0; row < heights.size(); row++) {
            edges[row + 1] = edges[row] + heights.get(row);
        }
    }

    static double min(Frame frame, int row, PageEdges page) {
        double head = page.begins() ? frame.breaks().room(row) : 0;
        double foot = page.ends() ? frame.breaks().room(row + 1) : 0;
        return head + foot + lead(frame, row) + body(frame, row) + hung(frame, row) + gap(frame, row + 1);
    }

    private static double body(Frame frame, int row) {
        return frame.sizes().height(frame.forms().get(row)) + 2 * frame.sizes().margin();
    }

    /** Above the first row. */
    private static double lead(Frame frame, int row) {
        return row == 0 ? gap(frame, 0) : 0;
    }

    private static double gap(Frame frame, int row) {
        return frame.sizes().pitch() * tracks(frame.grid(), row);
    }

    private static int tracks(Grid grid, int row) {
        return (grid.hasTrack(row, Level.OUT) ? 1 : 0) + (grid.hasTrack(row, Level.IN) ? 1 : 0);
    }

    private static double hung(Frame frame, int row) {
        int ends = frame.grid().hung(row);
        StripSizes sizes = frame.sizes();
        return ends == 0 ? 0 : drop(sizes) + ends * (sizes.terminalHeight() + sizes.clearance());
    }

    /** Room for the head of the arrow. */
    private static double drop(StripSizes sizes) {
        return sizes.arrow() + 1;
    }

    double top(int row) {
        return edges[row];
    }

    double height() {
        return edges[edges.length - 1];
    }

    /** Above it nothing but lines that run through or a page's connectors. */
    double bodyTop(int row) {
        return edges[row]
                + lead(frame, row)
                + (pagesBeginAt.contains(row) ? frame.breaks().room(row) : 0);
    }

    double bodyBottom(int row) {
        return gapTop(row + 1) - hung(frame, row);
    }

    /** Where the connectors begin at the foot of a page, or where the row ends. */
    double gapBottom(int row) {
        return edges[row] - (pagesBeginAt.contains(row) ? frame.breaks().room(row) : 0);
    }

    private double gapTop(int row) {
        return row == 0 ? edges[0] : gapBottom(row) - gap(frame, row);
    }

    double middle(int row) {
        return (bodyTop(row) + bodyBottom(row)) / 2;
    }

    double symbolHeight(int row) {
        return sizes.height(frame.forms().get(row));
    }

    double terminalTop(int row, int number) {
        return bodyBottom(row) + drop(sizes) + number * (sizes.terminalHeight() + sizes.clearance());
    }

    double down(int height) {
        int row = Level.rowOf(height);
        return switch (Level.at(height)) {
            case OUT -> gapTop(row) + sizes.pitch() / 2;
            case IN -> gapTop(row) + sizes.pitch() * (frame.grid().hasTrack(row, Level.OUT) ? 1.5 : 0.5);
            case TOP -> middle(row) - symbolHeight(row) / 2;
            case MIDDLE -> middle(row);
            case BOTTOM -> middle(row) + symbolHeight(row) / 2;
            case END -> terminalTop(row, 0);
            case SECOND_END -> terminalTop(row, 1) + sizes.terminalHeight() / 2;
        };
    }
}

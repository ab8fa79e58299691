package id.laksana.sop.draw;

import id.laksana.sop.draw.route.Course;
import id.laksana.sop.draw.route.Grid;
import id.laksana.sop.draw.route.Knot;
import id.laksana.sop.draw.route.Level;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which lines would be cut if a page began with a row, and how much room their connectors take on both sides. */
final class Breaks {

    private final Grid grid;
    private final StripSizes sizes;

    Breaks(Grid grid, StripSizes sizes) {
        this.grid = grid;
        this.sizes = sizes;
    }

    double room(int row) {
        int storeys = row == 0 ? 0 : storeys(row);
        return storeys == 0 ? 0 : storeys * (sizes.connectorHeight() + sizes.connectorGap()) + 2 * sizes.connectorGap();
    }

    /** Connectors of neighbouring lanes stand in two storeys. */
    private int storeys(int row) {
        Map<Integer, Set<Integer>> lanes = new HashMap<>();
        for (Course course : grid.courses()) {
            for (int at = 1; at < course.knots().size(); at++) {
                Knot knot = course.knots().get(at);
                if (cuts(row, course.knots().get(at - 1), knot)) {
                    lanes.computeIfAbsent(knot.across(), _ -> new HashSet<>()).add(knot.lane());
                }
            }
        }
        return lanes.values().stream()
                .mapToInt(Set::size)
                .map(lines -> Math.min(lines, 2))
                .max()
                .orElse(0);
    }

    private static boolean cuts(int row, Knot one, Knot other) {
        return isAbove(row, one) != isAbove(row, other);
    }

    private static boolean isAbove(int row, Knot knot) {
        return knot.row() < row || knot.row() == row && (knot.level() == Level.OUT || knot.level() == Level.IN);
    }
}

package id.laksana.sop.draw.route;

import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which cells of the grid the symbols take. */
final class Board {

    private final int columns;
    private final List<Place> places = new ArrayList<>();
    private final Map<StepId, Place> byStep = new HashMap<>();

    Board(Scheme scheme) {
        columns = scheme.columns().size();
        Map<PerformerId, Integer> column = scheme.places();
        for (Scheme.Act act : scheme.acts()) {
            Place place = place(
                    places.size(), act.performers().stream().map(column::get).toList());
            if (act.isDrawn()) {
                byStep.put(act.step(), place);
            }
            places.add(place);
        }
    }

    private static Place place(int row, List<Integer> taking) {
        if (taking.isEmpty()) {
            return Place.none(row);
        }
        int left = taking.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int right = taking.stream().mapToInt(Integer::intValue).max().orElseThrow();
        return new Place(row, left, right, taking.getFirst(), List.copyOf(taking));
    }

    int columns() {
        return columns;
    }

    List<Place> places() {
        return places;
    }

    Place of(StepId step) {
        Place place = byStep.get(step);
        if (place == null) {
            throw new IllegalArgumentException("No such step: " + step);
        }
        return place;
    }

    /** Whether no symbol stands in the column between two rows, neither included. */
    boolean free(int column, int above, int below) {
        for (int row = above + 1; row < below; row++) {
            if (places.get(row).covers(column)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a lane between columns can run from one height to another without meeting a symbol. */
    boolean openGutter(int gutter, int from, int to) {
        int upper = Math.min(from, to);
        int lower = Math.max(from, to);
        int last = Math.min(Level.rowOf(lower), places.size() - 1);
        for (int row = Level.rowOf(upper); row <= last; row++) {
            boolean beside = Level.TOP.of(row) <= lower && Level.BOTTOM.of(row) >= upper;
            if (beside && places.get(row).blocksGutter(gutter)) {
                return false;
            }
        }
        return true;
    }
}

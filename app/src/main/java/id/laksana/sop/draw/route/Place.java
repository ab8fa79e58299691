package id.laksana.sop.draw.route;

import java.util.List;

/** The columns over which the symbol of a row is stretched, and those of them that take part, the lead first; none where none is drawn. */
public record Place(int row, int left, int right, int lead, List<Integer> taking) {

    public Place {
        taking = List.copyOf(taking);
    }

    static Place none(int row) {
        return new Place(row, 0, -1, 0, List.of());
    }

    public boolean isNone() {
        return taking.isEmpty();
    }

    public boolean covers(int column) {
        return left <= column && column <= right;
    }

    boolean blocksGutter(int gutter) {
        return left < gutter && gutter <= right;
    }
}

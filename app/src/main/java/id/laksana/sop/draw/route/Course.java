package id.laksana.sop.draw.route;

import id.laksana.sop.procedure.Flow;
import java.util.List;

/**
 * How a flow runs over the grid. Courses with the same goal may run together from where they meet until the goal; others have no stretch in common.
 */
public record Course(Flow flow, Side exit, Goal goal, List<Knot> knots) {

    public Course {
        knots = List.copyOf(knots);
    }

    public Knot first() {
        return knots.getFirst();
    }

    public Knot last() {
        return knots.getLast();
    }

    int bends() {
        return knots.size() - 2;
    }

    /** The row that the flow leaves. */
    public int row() {
        return first().row();
    }

    /** What a line leads into. */
    public sealed interface Goal {}

    public record Entry(int row, Side side, int column) implements Goal {}

    /** The end of a case, to which a decision leads. */
    public record Terminal(int row, Hang hang, int column) implements Goal {}

    /** In the cell beside the decision or below its symbol, the second one below the first. */
    public enum Hang {
        BESIDE,
        BELOW,
        SECOND_BELOW
    }
}

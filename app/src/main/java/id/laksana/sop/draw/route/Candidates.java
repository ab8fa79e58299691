package id.laksana.sop.draw.route;

import static java.util.Comparator.comparingDouble;

import id.laksana.sop.draw.route.Course.Entry;
import id.laksana.sop.draw.route.Course.Goal;
import id.laksana.sop.draw.route.Course.Hang;
import id.laksana.sop.draw.route.Course.Terminal;
import id.laksana.sop.procedure.Flow;
import java.util.ArrayList;
import java.util.List;

/** All courses that a flow could take past the symbols, the plainest first. */
final class Candidates {

    private static final int AROUND = 2;

    private final Board board;
    private final Flow flow;
    private final Place source;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(Board board, Flow flow) {
        this.board = board;
        this.flow = flow;
        this.source = board.of(flow.from());
    }

    static List<Candidate> of(Board board, Flow flow) {
        Candidates candidates = new Candidates(board, flow);
        switch (flow.target()) {
            case Flow.End _ -> candidates.addTerminals();
            case Flow.Next next -> candidates.addSteps(board.of(next.step()));
        }
        return candidates.found.stream()
                .sorted(comparingDouble(Candidate::effort))
                .toList();
    }

    private void addTerminals() {
        int lead = source.lead();
        if (source.right() + 1 < board.columns()) {
            addBeside(Side.RIGHT, source.right(), source.right() + 1);
        }
        if (source.left() > 0) {
            addBeside(Side.LEFT, source.left(), source.left() - 1);
        }
        Terminal below = new Terminal(source.row(), Hang.BELOW, lead);
        add(Side.BELOW, below, List.of(out(lead), Knot.inColumn(lead, Level.END.of(source.row()))));
        Terminal second = new Terminal(source.row(), Hang.SECOND_BELOW, lead);
        int end = Level.SECOND_END.of(source.row());
        for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
            int gutter = side == Side.LEFT ? source.left() : source.right() + 1;
            Knot lane = Knot.inGutter(gutter, middle(source));
            add(side, second, List.of(edge(source, side), lane, Knot.inGutter(gutter, end), Knot.inColumn(lead, end)));
        }
    }

    private void addBeside(Side side, int from, int column) {
        add(
                side,
                new Terminal(source.row(), Hang.BESIDE, column),
                List.of(Knot.inColumn(from, middle(source)), Knot.inColumn(column, middle(source))));
    }

    private void addSteps(Place target) {
        if (target.row() > source.row()) {
            target.taking().forEach(column -> addDownward(target, column));
        }
        int first = Math.max(0, Math.min(source.left(), target.left()) - AROUND);
        int last = Math.min(board.columns(), Math.max(source.right(), target.right()) + 1 + AROUND);
        for (int gutter = 0; gutter <= board.columns(); gutter++) {
            boolean near = first <= gutter && gutter <= last;
            if (near || gutter == 0 || gutter == board.columns()) {
                addLane(target, gutter);
            }
        }
    }

    /** Through free cells of the source's or the target's column. */
    private void addDownward(Place target, int column) {
        Goal goal = new Entry(target.row(), Side.ABOVE, column);
        Knot top = Knot.inColumn(column, Level.TOP.of(target.row()));
        boolean free = board.free(column, source.row(), target.row());
        if (free && !source.covers(column)) {
            Side side = column < source.left() ? Side.LEFT : Side.RIGHT;
            add(side, goal, List.of(edge(source, side), Knot.inColumn(column, middle(source)), top));
        }
        for (int from : source.taking()) {
            if (from == column && free) {
                add(Side.BELOW, goal, List.of(out(from), top));
            }
            if (from != column && board.free(from, source.row(), target.row())) {
                int in = Level.IN.of(target.row());
                add(Side.BELOW, goal, List.of(out(from), Knot.inColumn(from, in), Knot.inColumn(column, in), top));
            }
            if (from != column && free && target.row() > source.row() + 1) {
                int out = Level.OUT.of(source.row() + 1);
                add(Side.BELOW, goal, List.of(out(from), Knot.inColumn(from, out), Knot.inColumn(column, out), top));
            }
        }
    }

    private void addLane(Place target, int gutter) {
        List<Ending> endings = endings(target, gutter);
        if (!source.blocksGutter(gutter)) {
            Side side = gutter <= source.left() ? Side.LEFT : Side.RIGHT;
            List<Knot> start = List.of(edge(source, side), Knot.inGutter(gutter, middle(source)));
            endings.forEach(ending -> addThrough(side, start, ending));
        }
        if (target.row() != source.row() + 1) {
            int out = Level.OUT.of(source.row() + 1);
            for (int from : source.taking()) {
                List<Knot> start = List.of(out(from), Knot.inColumn(from, out), Knot.inGutter(gutter, out));
                endings.forEach(ending -> addThrough(Side.BELOW, start, ending));
            }
        }
    }

    private static List<Ending> endings(Place target, int gutter) {
        List<Ending> endings = new ArrayList<>();
        int in = Level.IN.of(target.row());
        for (int column : target.taking()) {
            Knot top = Knot.inColumn(column, Level.TOP.of(target.row()));
            Goal above = new Entry(target.row(), Side.ABOVE, column);
            endings.add(new Ending(above, List.of(Knot.inGutter(gutter, in), Knot.inColumn(column, in), top)));
        }
        if (!target.blocksGutter(gutter)) {
            Side side = gutter <= target.left() ? Side.LEFT : Side.RIGHT;
            Knot edge = edge(target, side);
            Goal beside = new Entry(target.row(), side, edge.column());
            endings.add(new Ending(beside, List.of(Knot.inGutter(gutter, middle(target)), edge)));
        }
        return endings;
    }

    private void addThrough(Side exit, List<Knot> start, Ending ending) {
        Knot first = start.getLast();
        Knot last = ending.knots().getFirst();
        boolean turnsOnTheSpot = first.height() == last.height();
        if (!turnsOnTheSpot && board.openGutter(first.column(), first.height(), last.height())) {
            List<Knot> knots = new ArrayList<>(start);
            knots.addAll(ending.knots());
            add(exit, ending.goal(), knots);
        }
    }

    private void add(Side exit, Goal goal, List<Knot> knots) {
        found.add(new Candidate(new Course(flow, exit, goal, knots), board.places()));
    }

    private Knot out(int column) {
        return Knot.inColumn(column, Level.BOTTOM.of(source.row()));
    }

    private static Knot edge(Place place, Side side) {
        return Knot.inColumn(side == Side.LEFT ? place.left() : place.right(), middle(place));
    }

    private static int middle(Place place) {
        return Level.MIDDLE.of(place.row());
    }

    private record Ending(Goal goal, List<Knot> knots) {}
}

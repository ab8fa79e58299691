package id.laksana.sop.draw.route;

import id.laksana.sop.draw.route.Course.Entry;
import id.laksana.sop.draw.route.Course.Hang;
import id.laksana.sop.draw.route.Course.Terminal;
import java.util.ArrayList;
import java.util.List;

/** A course with its straight stretches and what it costs the eye on its own. */
final class Candidate {

    private static final double BEND = 1;
    private static final double COLUMN = 0.15;
    private static final double ROW = 0.03;
    private static final double OFF_LEAD = 0.4;
    private static final double SIDEWAYS_FORWARD = 0.8;
    private static final double BELOW_FOR_A_LOOP = 0.5;
    private static final double HUNG = 0.5;
    private static final double HUNG_SECOND = 6;

    private final Course course;
    private final List<Stretch> stretches;
    private final double effort;
    private final int top;
    private final int bottom;

    Candidate(Course course, List<Place> places) {
        this.course = course;
        this.stretches = stretches(course);
        this.effort = effort(places);
        int highest = Integer.MAX_VALUE;
        int lowest = Integer.MIN_VALUE;
        for (Stretch stretch : stretches) {
            highest = Math.min(highest, stretch.upright() ? stretch.from() : stretch.at());
            lowest = Math.max(lowest, stretch.upright() ? stretch.to() : stretch.at());
        }
        top = highest;
        bottom = lowest;
    }

    private static List<Stretch> stretches(Course course) {
        List<Stretch> stretches = new ArrayList<>();
        for (int at = 1; at < course.knots().size(); at++) {
            stretches.add(
                    Stretch.between(course.knots().get(at - 1), course.knots().get(at)));
        }
        if (course.goal() instanceof Terminal end && end.hang() == Hang.BESIDE) {
            stretches.add(Stretch.between(
                    Knot.inColumn(end.column(), Level.TOP.of(end.row())),
                    Knot.inColumn(end.column(), Level.BOTTOM.of(end.row()))));
        }
        return stretches;
    }

    private double effort(List<Place> places) {
        double effort = BEND * course.bends();
        for (Stretch stretch : stretches) {
            effort += stretch.upright()
                    ? ROW * (stretch.to() - stretch.from()) / Level.values().length
                    : COLUMN * (stretch.to() - stretch.from()) / 2;
        }
        if (course.exit() == Side.BELOW
                && course.first().column() != places.get(course.row()).lead()) {
            effort += OFF_LEAD;
        }
        return effort
                + switch (course.goal()) {
                    case Entry entry -> entering(entry, places.get(entry.row()));
                    case Terminal end -> hanging(end.hang());
                };
    }

    private double entering(Entry entry, Place target) {
        boolean back = entry.row() <= course.row();
        double effort = back && course.exit() == Side.BELOW ? BELOW_FOR_A_LOOP : 0;
        if (entry.side() == Side.ABOVE) {
            return entry.column() == target.lead() ? effort : effort + OFF_LEAD;
        }
        return back ? effort : effort + SIDEWAYS_FORWARD;
    }

    private static double hanging(Hang hang) {
        return switch (hang) {
            case BESIDE -> 0;
            case BELOW -> HUNG;
            case SECOND_BELOW -> HUNG_SECOND;
        };
    }

    Course course() {
        return course;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    double effort() {
        return effort;
    }

    /** Whether all of one lies above all of the other: neither a line nor a side of a symbol can be in the way of both. */
    boolean isApartFrom(Candidate other) {
        return bottom < other.top || other.bottom < top;
    }

    boolean sameGoal(Candidate other) {
        return course.goal().equals(other.course.goal());
    }

    /** A side of a symbol is for one exit, or for those who enter there together. */
    boolean wantsTheSameSide(Candidate other) {
        return leavesBy(other.course.row(), other.course.exit()) || entersAt(other) || other.entersAt(this);
    }

    private boolean leavesBy(int row, Side side) {
        return course.row() == row && course.exit() == side;
    }

    private boolean entersAt(Candidate other) {
        return course.goal() instanceof Entry entry && other.leavesBy(entry.row(), entry.side());
    }
}

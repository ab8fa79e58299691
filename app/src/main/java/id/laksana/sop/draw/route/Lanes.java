package id.laksana.sop.draw.route;

import id.laksana.sop.draw.route.Course.Goal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the lines that share a gutter beside each other so that as few as can be cross where they turn off; one goal has one lane. */
final class Lanes {

    private final List<Lane> lanes;

    private Lanes(List<Lane> lanes) {
        this.lanes = new ArrayList<>(lanes);
    }

    /**
     * @param fromTheRight whether single lines stand at the right, as in the gutter left of all columns
     * @return the number of each course's lane, from the left
     */
    static Map<Course, Integer> arrange(List<Course> courses, boolean fromTheRight) {
        Map<Goal, Lane> byGoal = new LinkedHashMap<>();
        courses.forEach(
                course -> byGoal.computeIfAbsent(course.goal(), _ -> new Lane()).add(course));
        Lanes lanes = new Lanes(List.copyOf(byGoal.values()));
        lanes.order();
        lanes.number(fromTheRight);
        Map<Course, Integer> numbers = new IdentityHashMap<>();
        byGoal.values().forEach(lane -> lane.courses.forEach(course -> numbers.put(course, lane.number)));
        return numbers;
    }

    private void order() {
        boolean moved = true;
        for (int round = 0; moved && round < lanes.size(); round++) {
            moved = false;
            for (Lane lane : List.copyOf(lanes)) {
                moved |= moveToItsBestPlace(lane);
            }
        }
    }

    private boolean moveToItsBestPlace(Lane lane) {
        int before = lanes.indexOf(lane);
        int crossings = lanes.stream()
                .filter(other -> other != lane)
                .mapToInt(other -> lanes.indexOf(other) < before ? other.crossings(lane) : lane.crossings(other))
                .sum();
        lanes.remove(lane);
        int best = before;
        for (int place = 0; place <= lanes.size(); place++) {
            int there = crossingsAt(place, lane);
            if (there < crossings) {
                best = place;
                crossings = there;
            }
        }
        lanes.add(best, lane);
        return best != before;
    }

    private int crossingsAt(int place, Lane lane) {
        int crossings = 0;
        for (int other = 0; other < lanes.size(); other++) {
            crossings += other < place ? lanes.get(other).crossings(lane) : lane.crossings(lanes.get(other));
        }
        return crossings;
    }

    private void number(boolean fromTheRight) {
        List<Lane> done = new ArrayList<>();
        for (Lane lane : fromTheRight ? lanes.reversed() : lanes) {
            lane.number = done.stream()
                    .filter(lane::isBeside)
                    .mapToInt(other -> other.number + 1)
                    .max()
                    .orElse(0);
            done.add(lane);
        }
        if (fromTheRight) {
            int last = done.stream().mapToInt(lane -> lane.number).max().orElse(0);
            done.forEach(lane -> lane.number = last - lane.number);
        }
    }

    /** The upright line of a goal in a gutter, and at which heights lines meet it from the left and from the right. */
    private static final class Lane {

        private int number;
        private int from = Integer.MAX_VALUE;
        private int to = Integer.MIN_VALUE;
        private final Set<Integer> left = new HashSet<>();
        private final Set<Integer> right = new HashSet<>();
        private final List<Course> courses = new ArrayList<>();

        private void add(Course course) {
            courses.add(course);
            List<Knot> knots = course.knots();
            for (int at = 1; at < knots.size() - 1; at++) {
                Knot knot = knots.get(at);
                if (knot.isInGutter()) {
                    Knot beside = knots.get(at - 1).isInGutter() ? knots.get(at + 1) : knots.get(at - 1);
                    (beside.across() < knot.across() ? left : right).add(knot.height());
                    from = Math.min(from, knot.height());
                    to = Math.max(to, knot.height());
                }
            }
        }

        /** Lines that end where others begin keep apart as well. */
        private boolean isBeside(Lane other) {
            return from <= other.to + 1 && other.from <= to + 1;
        }

        /** If this one stands left of the other. */
        private int crossings(Lane other) {
            return other.crossedAt(right) + crossedAt(other.left);
        }

        private int crossedAt(Set<Integer> heights) {
            return (int) heights.stream()
                    .filter(height -> from < height && height < to)
                    .count();
        }
    }
}

package id.laksana.sop.draw.route;

import id.laksana.sop.draw.route.Course.Terminal;
import id.laksana.sop.procedure.Flow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that is drawn on rows and columns. */
public final class Grid {

    private final int columns;
    private final List<Place> places;
    private final List<Course> courses;
    private final int[] lanes;
    private final Set<Integer> tracks = new HashSet<>();
    private final Map<Integer, Integer> hung = new HashMap<>();

    private Grid(Board board, List<Course> routed) {
        columns = board.columns();
        places = List.copyOf(board.places());
        lanes = new int[columns + 1];
        courses = onLanes(routed);
        courses.forEach(this::count);
    }

    public static Grid of(Scheme scheme) {
        Board board = new Board(scheme);
        List<List<Candidate>> choices = scheme.acts().stream()
                .filter(Scheme.Act::isDrawn)
                .flatMap(act -> scheme.flowsFrom(act.step()).stream()
                        .filter(flow -> flow.label() != null || flow.target() instanceof Flow.Next))
                .map(flow -> Candidates.of(board, flow))
                .toList();
        return new Grid(board, Router.route(choices));
    }

    private List<Course> onLanes(List<Course> routed) {
        Map<Integer, List<Course>> byGutter = new HashMap<>();
        routed.forEach(course -> gutter(course)
                .ifPresent(gutter ->
                        byGutter.computeIfAbsent(gutter, _ -> new ArrayList<>()).add(course)));
        Map<Course, Integer> numbers = new IdentityHashMap<>();
        byGutter.forEach((gutter, sharing) -> {
            Map<Course, Integer> arranged = Lanes.arrange(sharing, gutter == 0);
            lanes[gutter] = 1 + arranged.values().stream().max(Integer::compare).orElseThrow();
            numbers.putAll(arranged);
        });
        return routed.stream()
                .map(course -> onLane(course, numbers.getOrDefault(course, 0)))
                .toList();
    }

    private static Optional<Integer> gutter(Course course) {
        return course.knots().stream()
                .filter(Knot::isInGutter)
                .map(Knot::column)
                .findFirst();
    }

    private static Course onLane(Course course, int lane) {
        List<Knot> knots = course.knots().stream()
                .map(knot -> knot.isInGutter() ? knot.onLane(lane) : knot)
                .toList();
        return new Course(course.flow(), course.exit(), course.goal(), knots);
    }

    private void count(Course course) {
        course.knots().stream()
                .filter(knot -> knot.level() == Level.OUT || knot.level() == Level.IN)
                .forEach(knot -> tracks.add(knot.height()));
        if (course.goal() instanceof Terminal end) {
            int ends = switch (end.hang()) {
                case BESIDE -> 0;
                case BELOW -> 1;
                case SECOND_BELOW -> 2;
            };
            hung.merge(end.row(), ends, Math::max);
        }
    }

    public int columns() {
        return columns;
    }

    public List<Place> places() {
        return places;
    }

    /** Of every flow but those of an END step, whose symbol is the end of the case. */
    public List<Course> courses() {
        return courses;
    }

    /** How many lines run beside each other in the gutter left of the column. */
    public int lanes(int gutter) {
        return lanes[gutter];
    }

    /** Whether a line runs across in the gap above the row; below the last row there is a gap too. */
    public boolean hasTrack(int row, Level level) {
        return tracks.contains(level.of(row));
    }

    /** How many ends of a case hang below the row's decision. */
    public int hung(int row) {
        return hung.getOrDefault(row, 0);
    }
}

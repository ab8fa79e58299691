package id.laksana.sop.draw;

import id.laksana.sop.draw.Shape.Anchor;
import id.laksana.sop.draw.Shape.Form;
import id.laksana.sop.draw.Shape.Route;
import id.laksana.sop.draw.Shape.Span;
import id.laksana.sop.draw.Shape.Symbol;
import id.laksana.sop.draw.Shape.Terminal;
import id.laksana.sop.draw.Shape.Words;
import id.laksana.sop.draw.route.Course;
import id.laksana.sop.draw.route.Knot;
import id.laksana.sop.draw.route.Level;
import id.laksana.sop.draw.route.Place;
import id.laksana.sop.draw.route.Scheme;
import id.laksana.sop.draw.route.Side;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.StepId;
import java.util.ArrayList;
import java.util.List;

/** A whole chart in the measures of its columns and rows, not yet cut into strips. */
final class Sketch {

    /** Between an answer and its line. */
    private static final double OFF = 1.5;

    private final List<Scheme.Act> acts;
    private final Frame frame;
    private final Columns columns;
    private final Rows rows;
    private final ChartWords words;

    Sketch(List<Scheme.Act> acts, Frame frame, Columns columns, Rows rows, ChartWords words) {
        this.acts = acts;
        this.frame = frame;
        this.columns = columns;
        this.rows = rows;
        this.words = words;
    }

    List<Route> routes() {
        return frame.grid().courses().stream().map(this::route).toList();
    }

    private Route route(Course course) {
        List<Point> points = new ArrayList<>(course.knots().stream()
                .map(knot -> new Point(columns.across(knot), rows.down(knot.height())))
                .toList());
        Knot first = course.first();
        Span symbol =
                columns.symbol(place(course.row()).left(), place(course.row()).right());
        if (first.level() == Level.MIDDLE) {
            double x = course.exit() == Side.LEFT ? symbol.from() : symbol.to();
            points.set(0, new Point(x, points.getFirst().y()));
        } else if (course.exit() == Side.BELOW) {
            double x = points.getFirst().x();
            points.set(0, new Point(x, Outline.bottom(symbol(course.row()), x)));
        }
        points.set(points.size() - 1, end(course, points));
        return new Route(FlowId.of(course.flow()), points, true, way(course));
    }

    private Point end(Course course, List<Point> points) {
        Point last = points.getLast();
        Point before = points.get(points.size() - 2);
        Box box = switch (course.goal()) {
            case Course.Entry entry -> box(entry.row());
            case Course.Terminal end -> box(end, course);
        };
        if (before.y() != last.y()) {
            return course.goal() instanceof Course.Entry entry && before.y() < last.y()
                    ? new Point(last.x(), Outline.top(symbol(entry.row()), last.x()))
                    : last;
        }
        return new Point(before.x() < last.x() ? box.x() : box.right(), last.y());
    }

    private Shape.Way way(Course course) {
        return switch (course.goal()) {
            case Course.Entry entry -> entry.row() <= course.row() ? Shape.Way.BACK : Shape.Way.ONWARD;
            case Course.Terminal _ -> outcome(course).isAccepting() ? Shape.Way.ONWARD : Shape.Way.REFUSED;
        };
    }

    private static Outcome outcome(Course course) {
        return switch (course.flow().target()) {
            case Flow.End end -> end.outcome();
            case Flow.Next _ -> throw new IllegalStateException("No end of a case: " + course);
        };
    }

    /** Symbols and words of a row. */
    List<Shape> row(int row) {
        if (place(row).isNone()) {
            return List.of();
        }
        List<Shape> shapes = new ArrayList<>();
        shapes.add(symbol(row));
        number(row, shapes);
        frame.grid().courses().stream().filter(course -> course.row() == row).forEach(course -> {
            if (course.goal() instanceof Course.Terminal end) {
                terminal(course, end, shapes);
            }
            if (course.flow().label() != null) {
                shapes.add(answer(course, course.flow().label()));
            }
        });
        return shapes;
    }

    private Symbol symbol(int row) {
        Place place = place(row);
        Span lead = place.taking().size() == 1 ? null : columns.symbol(place.lead(), place.lead());
        List<Span> absent = absent(place);
        return new Symbol(step(row), form(row), box(row), lead, absent);
    }

    /** One for all neighbours that take no part. */
    private List<Span> absent(Place place) {
        List<Span> absent = new ArrayList<>();
        for (int column = place.left(); column <= place.right(); column++) {
            if (!place.taking().contains(column)) {
                int first = column;
                while (!place.taking().contains(column + 1)) {
                    column++;
                }
                absent.add(columns.symbol(first, column));
            }
        }
        return absent;
    }

    private void number(int row, List<Shape> shapes) {
        String no = acts.get(row).no();
        if (no != null && !no.isBlank()) {
            int lead = place(row).lead();
            double share = form(row) == Form.BOX ? 0.85 : 0.6;
            double size = Lettering.fitting(no, frame.sizes().number(), share * columns.symbolWidth(lead));
            Point at = new Point(columns.centre(lead), rows.middle(row) + size * StripSizes.CAPITAL / 2);
            shapes.add(new Words(no, at, size, Anchor.MIDDLE, step(row), null));
        }
    }

    private void terminal(Course course, Course.Terminal end, List<Shape> shapes) {
        Box box = box(end, course);
        FlowId flow = FlowId.of(course.flow());
        Outcome outcome = outcome(course);
        String text = text(outcome);
        double size = Lettering.fitting(text, frame.sizes().text(), box.width() - box.height() / 2);
        Point at = new Point(box.centreX(), box.centreY() + size * StripSizes.CAPITAL / 2);
        shapes.add(new Terminal(flow, outcome, box));
        shapes.add(new Words(text, at, size, Anchor.MIDDLE, flow.from(), flow));
    }

    private String text(Outcome outcome) {
        return words.outcomes().getOrDefault(outcome, outcome.name());
    }

    private Words answer(Course course, Answer answer) {
        String text = words.answers().getOrDefault(answer, answer.name());
        FlowId flow = FlowId.of(course.flow());
        if (course.exit() == Side.BELOW) {
            return below(course, text, flow);
        }
        boolean left = course.exit() == Side.LEFT;
        Box box = box(course.row());
        double slope = Outline.side(symbol(course.row()));
        double beyond = frame.sizes().clearance() / 2;
        double size = Lettering.fitting(text, frame.sizes().text(), slope + beyond - 2 * OFF);
        double under = Math.max(Lettering.width(text, size) - beyond, 0);
        double y = box.centreY() - box.height() / 2 * under / slope - OFF;
        Point at = new Point(left ? box.x() - beyond : box.right() + beyond, y);
        return new Words(text, at, size, left ? Anchor.START : Anchor.END, flow.from(), flow);
    }

    private Words below(Course course, String text, FlowId flow) {
        double half = columns.symbolWidth(course.first().column()) / 2;
        double size = Lettering.fitting(
                text, frame.sizes().text(), half - frame.sizes().arrow() / 2);
        double x = columns.across(course.first()) + frame.sizes().arrow() / 2 + OFF;
        double y = box(course.row()).bottom() + OFF + size * StripSizes.CAPITAL;
        return new Words(text, new Point(x, y), size, Anchor.START, flow.from(), flow);
    }

    Box box(int row) {
        Span span = columns.symbol(place(row).left(), place(row).right());
        double height = rows.symbolHeight(row);
        return new Box(span.from(), rows.middle(row) - height / 2, span.to() - span.from(), height);
    }

    private Box box(Course.Terminal end, Course course) {
        double height = frame.sizes().terminalHeight();
        double text = Lettering.width(text(outcome(course)), frame.sizes().text());
        double width = Math.min(columns.symbolWidth(end.column()), text + 1.2 * height);
        double y = switch (end.hang()) {
            case BESIDE -> rows.middle(end.row()) - height / 2;
            case BELOW -> rows.terminalTop(end.row(), 0);
            case SECOND_BELOW -> rows.terminalTop(end.row(), 1);
        };
        return new Box(columns.centre(end.column()) - width / 2, y, width, height);
    }

    StepId step(int row) {
        return acts.get(row).step();
    }

    private Form form(int row) {
        return frame.forms().get(row);
    }

    private Place place(int row) {
        return frame.grid().places().get(row);
    }
}

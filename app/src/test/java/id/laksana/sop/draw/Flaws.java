package id.laksana.sop.draw;

import static java.util.Objects.requireNonNull;

import id.laksana.sop.draw.Seen.Label;
import id.laksana.sop.draw.Seen.Line;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All that is wrong with what is seen of a chart. */
final class Flaws {

    private static final double NEAR = 0.06;
    private static final double BESIDE = 2.6;

    private final Seen seen;
    private final Map<String, Flow> flows;
    private final double text;
    private final List<String> found = new ArrayList<>();

    private Flaws(Seen seen, Procedure procedure, double text) {
        this.seen = seen;
        this.flows = Seen.flows(procedure);
        this.text = text;
    }

    static List<String> of(Seen seen, Procedure procedure, StripSizes sizes) {
        Flaws flaws = new Flaws(seen, procedure, sizes.text());
        flaws.checkOnce(procedure);
        if (flaws.found.isEmpty()) {
            seen.lines().forEach(flaws::checkEnds);
            seen.lines().forEach(flaws::checkSymbols);
            flaws.checkTogether();
            flaws.checkLabels();
        }
        return flaws.found;
    }

    private void checkOnce(Procedure procedure) {
        List<String> drawn = seen.lines().stream().map(Line::flow).sorted().toList();
        List<String> meant = flows.keySet().stream().sorted().toList();
        require(drawn.equals(meant), "flows drawn " + drawn + " instead of " + meant);
        List<String> steps = procedure.steps().stream()
                .map(Step::id)
                .map(Object::toString)
                .sorted()
                .toList();
        List<String> symbols = seen.symbols().keySet().stream().sorted().toList();
        require(symbols.equals(steps), "symbols of " + symbols + " instead of " + steps);
    }

    private Flow flow(Line line) {
        return requireNonNull(flows.get(line.flow()));
    }

    private void checkEnds(Line line) {
        Flow flow = flow(line);
        Path2D target = seen.target(flow);
        Point first = line.points().getFirst();
        Point last = line.points().getLast();
        require(distance(seen.source(flow), first) < NEAR, line.flow() + " does not begin at its symbol");
        require(distance(target, last) < NEAR, line.flow() + " does not end at its symbol");
        require(line.tips().equals(List.of(last)), line.flow() + " has its arrow elsewhere");
        Point before = line.points().get(line.points().size() - 2);
        double x = last.x() + Math.signum(last.x() - before.x());
        double y = last.y() + Math.signum(last.y() - before.y());
        require(target.contains(x, y), line.flow() + " does not point into its symbol");
        for (Line2D stretch : line.stretches()) {
            boolean straight = stretch.getX1() == stretch.getX2() || stretch.getY1() == stretch.getY2();
            require(straight, line.flow() + " runs aslant");
        }
    }

    private void checkSymbols(Line line) {
        Flow flow = flow(line);
        List<Path2D> symbols = new ArrayList<>(seen.symbols().values());
        symbols.addAll(seen.ends().values());
        for (Path2D symbol : symbols) {
            boolean own = symbol == seen.source(flow) || symbol == seen.target(flow);
            for (Line2D stretch : line.stretches()) {
                boolean through = own ? runsThrough(symbol, stretch) : touches(symbol.getBounds2D(), stretch);
                require(!through, line.flow() + " runs through a symbol");
            }
        }
    }

    private static boolean touches(Rectangle2D box, Line2D stretch) {
        return box.intersectsLine(stretch);
    }

    private static boolean runsThrough(Path2D symbol, Line2D stretch) {
        if (!symbol.getBounds2D().intersectsLine(stretch)) {
            return false;
        }
        double length = stretch.getP1().distance(stretch.getP2());
        for (double at = 0.5; at < length - 0.4; at += 0.5) {
            double part = at / length;
            double x = stretch.getX1() + part * (stretch.getX2() - stretch.getX1());
            double y = stretch.getY1() + part * (stretch.getY2() - stretch.getY1());
            if (symbol.contains(x, y)) {
                return true;
            }
        }
        return false;
    }

    private void checkTogether() {
        for (int one = 0; one < seen.lines().size(); one++) {
            for (int other = one + 1; other < seen.lines().size(); other++) {
                checkTogether(seen.lines().get(one), seen.lines().get(other));
            }
        }
    }

    private void checkTogether(Line one, Line other) {
        for (int a = 1; a < one.points().size(); a++) {
            for (int b = 1; b < other.points().size(); b++) {
                if (overlap(one.stretches().get(a - 1), other.stretches().get(b - 1)) > NEAR) {
                    List<Point> rest = one.points().subList(a, one.points().size());
                    boolean joined =
                            rest.equals(other.points().subList(b, other.points().size()))
                                    && sameWay(
                                            one.stretches().get(a - 1),
                                            other.stretches().get(b - 1));
                    require(joined, one.flow() + " and " + other.flow() + " run over each other");
                }
            }
        }
    }

    private static boolean sameWay(Line2D a, Line2D b) {
        return Math.signum(a.getX2() - a.getX1()) == Math.signum(b.getX2() - b.getX1())
                && Math.signum(a.getY2() - a.getY1()) == Math.signum(b.getY2() - b.getY1());
    }

    /** How much two stretches have in common; lines closer than a hair count as one. */
    private static double overlap(Line2D a, Line2D b) {
        Rectangle2D one = a.getBounds2D();
        Rectangle2D other = b.getBounds2D();
        boolean upright = one.getWidth() == 0 && other.getWidth() == 0 && Math.abs(a.getX1() - b.getX1()) < 1;
        boolean level = one.getHeight() == 0 && other.getHeight() == 0 && Math.abs(a.getY1() - b.getY1()) < 1;
        if (upright) {
            return Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        }
        return level ? Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()) : 0;
    }

    private void checkLabels() {
        for (Label label : seen.labels()) {
            for (Line line : seen.lines()) {
                boolean crossed = line.stretches().stream().anyMatch(label.box()::intersectsLine);
                require(!crossed, line.flow() + " runs through the words " + label);
            }
            seen.labels().stream()
                    .filter(other -> other != label)
                    .forEach(other -> require(
                            !label.box().intersects(other.box()), "words over words: " + label + " and " + other));
            if (label.answer()) {
                checkAnswer(label);
            }
        }
        seen.lines().forEach(this::checkAnswered);
    }

    private void checkAnswer(Label label) {
        seen.symbols()
                .forEach((step, symbol) ->
                        require(!symbol.intersects(label.box()), label + " stands on the symbol of " + step));
        seen.ends().values().forEach(end -> require(!end.intersects(label.box()), label + " stands on an end"));
        seen.lines().stream().filter(line -> line.flow().equals(label.owner())).forEach(line -> {
            Point exit = line.points().getFirst();
            double away = distance(label.box(), exit);
            require(away < BESIDE * text, label + " stands away from its exit by " + away);
            String step = flow(line).from().value();
            boolean nearest = seen.lines().stream()
                    .filter(other -> flow(other).from().value().equals(step))
                    .allMatch(other ->
                            away <= distance(label.box(), other.points().getFirst()));
            require(nearest, label + " stands at the other exit");
        });
    }

    private void checkAnswered(Line line) {
        Flow flow = flow(line);
        List<String> answers = seen.labels().stream()
                .filter(label -> label.answer() && label.owner().equals(line.flow()))
                .map(Label::text)
                .toList();
        List<String> meant = flow.label() == null
                ? List.of()
                : List.of(requireNonNull(ChartWords.INDONESIAN.answers().get(flow.label())));
        require(answers.equals(meant), line.flow() + " says " + answers + " instead of " + meant);
    }

    private static double distance(Rectangle2D box, Point point) {
        double x = Math.max(0, Math.max(box.getMinX() - point.x(), point.x() - box.getMaxX()));
        double y = Math.max(0, Math.max(box.getMinY() - point.y(), point.y() - box.getMaxY()));
        return Math.hypot(x, y);
    }

    /** From a symbol's outline. */
    private static double distance(Path2D outline, Point point) {
        double[] at = new double[6];
        double least = Double.MAX_VALUE;
        Line2D side = new Line2D.Double();
        FlatteningPathIterator sides = new FlatteningPathIterator(outline.getPathIterator(null), 0.01);
        double startX = 0;
        double startY = 0;
        for (; !sides.isDone(); sides.next()) {
            int kind = sides.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = at[0];
                startY = at[1];
                side.setLine(at[0], at[1], at[0], at[1]);
            } else {
                boolean close = kind == PathIterator.SEG_CLOSE;
                side.setLine(side.getX2(), side.getY2(), close ? startX : at[0], close ? startY : at[1]);
                least = Math.min(least, side.ptSegDist(point.x(), point.y()));
            }
        }
        return least;
    }

    private void require(boolean met, String flaw) {
        if (!met) {
            found.add(flaw);
        }
    }
}

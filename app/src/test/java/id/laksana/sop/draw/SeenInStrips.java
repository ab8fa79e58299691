package id.laksana.sop.draw;

import id.laksana.sop.draw.Seen.Label;
import id.laksana.sop.draw.Seen.Line;
import id.laksana.sop.draw.Shape.Connector;
import id.laksana.sop.draw.Shape.Route;
import id.laksana.sop.draw.Shape.Symbol;
import id.laksana.sop.draw.Shape.Terminal;
import id.laksana.sop.draw.Shape.Words;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Procedure;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays strips below each other and follows each flow from piece to piece, at a page's end from a letter to the same letter. */
final class SeenInStrips {

    private final List<Drawing> strips;
    private final Set<Integer> pagesBeginAt;
    private final List<Double> tops = new ArrayList<>();
    private final Map<FlowId, List<Piece>> pieces = new HashMap<>();
    private final List<Joint> joints = new ArrayList<>();
    final List<String> flaws = new ArrayList<>();

    SeenInStrips(List<Drawing> strips, Set<Integer> pagesBeginAt) {
        this.strips = strips;
        this.pagesBeginAt = pagesBeginAt;
        double top = 0;
        for (Drawing strip : strips) {
            tops.add(top);
            top += strip.height();
        }
        for (int row = 0; row < strips.size(); row++) {
            for (Shape shape : strips.get(row).shapes()) {
                if (Moved.down(shape, tops.get(row)) instanceof Route route) {
                    pieces.computeIfAbsent(route.flow(), _ -> new ArrayList<>()).add(new Piece(row, route));
                }
            }
        }
        pagesBeginAt.forEach(this::pair);
    }

    /** A piece of a line in a row's strip. */
    private record Piece(int row, Route route) {

        private Point first() {
            return route.points().getFirst();
        }

        private Point last() {
            return route.points().getLast();
        }
    }

    /** Where lines go on over a page's end: from the upper connector to the lower one, or upwards. */
    private record Joint(Connector foot, Connector head, int row) {}

    private void pair(int row) {
        List<Connector> feet = connectors(row - 1).stream()
                .filter(connector -> connector.box().y() > middle(row - 1))
                .toList();
        List<Connector> heads = connectors(row).stream()
                .filter(connector -> connector.box().y() < middle(row))
                .toList();
        require(
                feet.stream().map(Connector::letter).distinct().count() == feet.size(),
                "a letter stands twice at the foot of a page");
        require(feet.size() == heads.size(), "connectors without their other half at row " + row);
        for (Connector foot : feet) {
            List<Connector> same = heads.stream()
                    .filter(head -> head.letter().equals(foot.letter()))
                    .toList();
            require(same.size() == 1, "no one match for " + foot.letter());
            if (same.size() == 1) {
                Connector head = same.getFirst();
                require(foot.upwards() == head.upwards(), foot.letter() + " leads two ways");
                require(foot.flows().equals(head.flows()), foot.letter() + " is of other flows");
                joints.add(new Joint(foot, head, row));
            }
        }
    }

    private double middle(int row) {
        return tops.get(row) + strips.get(row).height() / 2;
    }

    List<Connector> connectors(int row) {
        return strips.get(row).shapes().stream()
                .map(shape -> Moved.down(shape, tops.get(row)))
                .filter(Connector.class::isInstance)
                .map(Connector.class::cast)
                .toList();
    }

    Seen read(Procedure procedure) {
        Map<String, Path2D> symbols = new LinkedHashMap<>();
        Map<String, Path2D> ends = new LinkedHashMap<>();
        List<Label> labels = new ArrayList<>();
        for (int row = 0; row < strips.size(); row++) {
            double top = tops.get(row);
            Drawing strip = strips.get(row);
            AffineTransform down = AffineTransform.getTranslateInstance(0, top);
            for (Shape shape : strip.shapes()) {
                switch (shape) {
                    case Symbol it -> symbols.put(it.step().value(), new Path2D.Double(it.outline(), down));
                    case Terminal it -> ends.put(SvgPainter.name(it.flow()), new Path2D.Double(it.outline(), down));
                    case Words it when !isLetter(it, strip) -> labels.add(label((Words) Moved.down(it, top)));
                    case Words _, Route _, Connector _, Shape.Divider _ -> {}
                }
            }
        }
        List<Line> lines =
                Seen.flows(procedure).values().stream().map(this::follow).toList();
        pieces.forEach((flow, left) -> require(left.isEmpty(), flow + " has pieces that lead nowhere: " + left));
        return new Seen(lines, symbols, ends, labels);
    }

    private static boolean isLetter(Words words, Drawing strip) {
        return strip.shapes().stream()
                .anyMatch(shape -> shape instanceof Connector connector
                        && connector.letter().equals(words.text())
                        && connector.box().centreX() == words.at().x());
    }

    private static Label label(Words words) {
        double width = Lettering.width(words.text(), words.size());
        double left = words.at().x()
                - switch (words.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        double height = StripSizes.CAPITAL * words.size();
        String owner = words.flow() == null ? words.step().value() : SvgPainter.name(words.flow());
        boolean answer = List.of("Ya", "Tidak").contains(words.text());
        return new Label(
                words.text(),
                owner,
                answer,
                new Rectangle2D.Double(left, words.at().y() - height, width, height));
    }

    private Line follow(Flow flow) {
        FlowId id = FlowId.of(flow);
        List<Piece> left = pieces.getOrDefault(id, new ArrayList<>());
        List<Point> points = new ArrayList<>();
        Optional<Piece> piece =
                left.stream().filter(start -> isStart(start, left)).findFirst();
        List<Point> tips = new ArrayList<>();
        while (piece.isPresent()) {
            Piece here = piece.get();
            left.remove(here);
            addAll(points, here.route().points());
            if (here.route().arrow()) {
                tips.add(here.last());
            }
            piece = next(here, left, id);
        }
        require(points.size() > 1, id + " is not drawn");
        return new Line(SvgPainter.name(id), points, tips);
    }

    private boolean isStart(Piece piece, List<Piece> all) {
        return all.stream()
                .noneMatch(other ->
                        other != piece && leadsTo(other, piece, piece.route().flow()));
    }

    private Optional<Piece> next(Piece here, List<Piece> left, FlowId flow) {
        return left.stream().filter(there -> leadsTo(here, there, flow)).findFirst();
    }

    private boolean leadsTo(Piece here, Piece there, FlowId flow) {
        boolean down = there.row() == here.row() + 1;
        if (!down && there.row() != here.row() - 1) {
            return false;
        }
        int border = Math.max(there.row(), here.row());
        if (!pagesBeginAt.contains(border)) {
            return here.last().equals(there.first()) && here.last().y() == tops.get(border);
        }
        return joints.stream()
                .filter(joint -> joint.row() == border && joint.foot().upwards() != down)
                .filter(joint -> joint.foot().flows().contains(flow))
                .anyMatch(joint -> meets(here.last(), tip(joint, !down)) && meets(there.first(), tip(joint, down)));
    }

    private static boolean meets(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) < 0.001;
    }

    /** Where a line meets one of the two connectors. */
    private static Point tip(Joint joint, boolean head) {
        return head
                ? new Point(joint.head().box().centreX(), joint.head().box().bottom())
                : new Point(joint.foot().box().centreX(), joint.foot().box().y());
    }

    /** Straight on where a border or a page's end was in between. */
    private static void addAll(List<Point> points, List<Point> more) {
        if (!points.isEmpty()) {
            points.removeLast();
            points.addAll(more.subList(1, more.size()));
        } else {
            points.addAll(more);
        }
    }

    private void require(boolean met, String flaw) {
        if (!met) {
            flaws.add(flaw);
        }
    }
}

package id.laksana.sop.draw;

import id.laksana.sop.draw.Shape.Form;
import id.laksana.sop.draw.Shape.Span;
import id.laksana.sop.draw.Shape.Symbol;
import java.awt.geom.Path2D;
import java.util.List;

/** The outlines of symbols. */
final class Outline {

    /** How far a quarter of a circle is drawn towards its corner by a curve. */
    private static final double ROUND = 0.5523;

    private static final double WAIST = 0.3;
    private static final double POINT = 0.35;

    private Outline() {}

    static Path2D of(Symbol symbol) {
        Path2D path = new Path2D.Double();
        Box box = symbol.box();
        double side = side(symbol);
        path.moveTo(box.x() + side, box.y());
        for (Span absent : symbol.absent()) {
            notch(path, absent.from(), absent.to(), box.y(), box.y() + box.height() * WAIST);
        }
        path.lineTo(box.right() - side, box.y());
        end(path, symbol.form(), box, side, true);
        for (Span absent : symbol.absent().reversed()) {
            notch(path, absent.to(), absent.from(), box.bottom(), box.bottom() - box.height() * WAIST);
        }
        path.lineTo(box.x() + side, box.bottom());
        end(path, symbol.form(), box, side, false);
        path.closePath();
        return path;
    }

    /** How much of the width the slanted or rounded end takes. */
    static double side(Symbol symbol) {
        return switch (symbol.form()) {
            case BOX -> 0;
            case CAPSULE -> symbol.box().height() / 2;
            case DIAMOND -> slope(symbol);
        };
    }

    /** Where the symbol begins below the point: the sides of a decision over several columns slant beneath its narrower ones. */
    static double top(Symbol symbol, double x) {
        return symbol.box().y() + slant(symbol, x);
    }

    /** Where it ends. */
    static double bottom(Symbol symbol, double x) {
        return symbol.box().bottom() - slant(symbol, x);
    }

    private static double slant(Symbol symbol, double x) {
        Box box = symbol.box();
        double inwards = Math.min(x - box.x(), box.right() - x);
        double slanted = symbol.form() == Form.DIAMOND ? Math.max(0, 1 - inwards / side(symbol)) : 0;
        return slanted * box.height() / 2;
    }

    private static double slope(Symbol symbol) {
        double half = symbol.box().width() / 2;
        Span lead = symbol.lead();
        return lead == null ? half : Math.min(half, (lead.to() - lead.from()) / 2);
    }

    private static void notch(Path2D path, double from, double to, double outer, double inner) {
        path.lineTo(from, outer);
        path.lineTo(from, inner);
        path.lineTo(to, inner);
        path.lineTo(to, outer);
    }

    private static void end(Path2D path, Form form, Box box, double side, boolean right) {
        double x = right ? box.right() : box.x();
        double middle = box.centreY();
        switch (form) {
            case BOX -> path.lineTo(x, right ? box.bottom() : box.y());
            case DIAMOND -> {
                path.lineTo(x, middle);
                path.lineTo(right ? x - side : x + side, right ? box.bottom() : box.y());
            }
            case CAPSULE -> cap(path, box, right);
        }
    }

    private static void cap(Path2D path, Box box, boolean right) {
        double radius = box.height() / 2;
        double outwards = right ? radius : -radius;
        double x = (right ? box.right() : box.x()) - outwards;
        double from = right ? box.y() : box.bottom();
        double middle = box.centreY();
        double to = right ? box.bottom() : box.y();
        double bow = ROUND * outwards;
        path.curveTo(x + bow, from, x + outwards, middle - bow, x + outwards, middle);
        path.curveTo(x + outwards, middle + bow, x + bow, to, x, to);
    }

    static Path2D capsule(Box box) {
        Path2D path = new Path2D.Double();
        double radius = box.height() / 2;
        path.moveTo(box.x() + radius, box.y());
        path.lineTo(box.right() - radius, box.y());
        cap(path, box, true);
        path.lineTo(box.x() + radius, box.bottom());
        cap(path, box, false);
        path.closePath();
        return path;
    }

    /** A home plate. */
    static Path2D plate(Box box, boolean upwards) {
        double flat = upwards ? box.bottom() : box.y();
        double tip = upwards ? box.y() : box.bottom();
        double shoulder = tip + (flat - tip) * POINT;
        return polygon(List.of(
                new Point(box.x(), flat),
                new Point(box.right(), flat),
                new Point(box.right(), shoulder),
                new Point(box.centreX(), tip),
                new Point(box.x(), shoulder)));
    }

    private static Path2D polygon(List<Point> corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners.getFirst().x(), corners.getFirst().y());
        corners.stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        return path;
    }
}

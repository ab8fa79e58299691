package id.laksana.sop.print.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import id.laksana.sop.draw.Point;
import id.laksana.sop.draw.Shape;
import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws strips straight into the page's content: lines stay lines and words stay text. */
final class Ink {

    private static final FSColor BLACK = new FSRGBColor(0, 0, 0);
    private static final FSColor GREY = new FSRGBColor(190, 190, 190);
    private static final FSColor PAPER = new FSRGBColor(255, 255, 255);

    private static final double THIN = 0.4;
    private static final double LINE = 0.8;
    private static final double ARROW_LENGTH = 5;
    private static final double ARROW_HALF = 2.2;

    private final RenderingContext context;
    private final PdfBoxOutputDevice device;
    private final double scale;
    private final double left;
    private double top;

    /** @param left of the strip, in dots */
    Ink(RenderingContext context, PdfBoxOutputDevice device, double left) {
        this.context = context;
        this.device = device;
        this.scale = device.getDotsPerPoint();
        this.left = left;
    }

    void draw(Strip strip, double at) {
        top = at;
        Stroke before = device.getStroke();
        strip.drawing().shapes().forEach(this::draw);
        device.setStroke(before);
    }

    /** The rest of a row that is higher than its page: what leaves it below comes through here. */
    void drawOn(Strip strip, Rectangle2D place) {
        top = place.getY();
        double height = place.getHeight() / scale;
        Stroke before = device.getStroke();
        columns(strip.columnWidths(), height);
        pen(BLACK, LINE);
        strip.leavingBelow().forEach(x -> line(x, 0, x, height));
        device.setStroke(before);
    }

    private void columns(List<Double> widths, double height) {
        pen(GREY, THIN);
        double x = 0;
        for (double width : widths.subList(0, widths.size() - 1)) {
            x += width;
            line(x, 0, x, height);
        }
    }

    private void draw(Shape shape) {
        switch (shape) {
            case Shape.Divider divider -> {
                pen(GREY, THIN);
                line(divider.x(), divider.from(), divider.x(), divider.to());
            }
            case Shape.Route route -> draw(route);
            case Shape.Symbol symbol -> draw(symbol);
            case Shape.Terminal terminal -> outlined(terminal.outline());
            case Shape.Connector connector -> outlined(connector.outline());
            case Shape.Words words -> draw(words);
        }
    }

    private void draw(Shape.Route route) {
        pen(BLACK, LINE);
        Path2D path = new Path2D.Double();
        Point first = route.points().getFirst();
        path.moveTo(x(first.x()), y(first.y()));
        route.points().stream().skip(1).forEach(point -> path.lineTo(x(point.x()), y(point.y())));
        device.draw(path);
        if (route.arrow()) {
            arrow(route.points().get(route.points().size() - 2), route.points().getLast());
        }
    }

    private void arrow(Point from, Point to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double dx = (to.x() - from.x()) / length;
        double dy = (to.y() - from.y()) / length;
        double baseX = to.x() - dx * ARROW_LENGTH;
        double baseY = to.y() - dy * ARROW_LENGTH;
        device.fill(polygon(
                new Point(to.x(), to.y()),
                new Point(baseX - dy * ARROW_HALF, baseY + dx * ARROW_HALF),
                new Point(baseX + dy * ARROW_HALF, baseY - dx * ARROW_HALF)));
    }

    private void draw(Shape.Symbol symbol) {
        outlined(symbol.outline());
        Shape.Span lead = symbol.lead();
        if (lead != null) {
            double third = (lead.to() - lead.from()) / 3;
            double y = symbol.box().bottom() - 2.5 * LINE;
            pen(BLACK, 2 * LINE);
            line(lead.from() + third, y, lead.to() - third, y);
        }
    }

    private void outlined(Path2D outline) {
        java.awt.Shape placed = outline.createTransformedShape(new AffineTransform(scale, 0, 0, scale, left, top));
        device.setColor(PAPER);
        device.fill(placed);
        pen(BLACK, LINE);
        device.draw(placed);
    }

    private Path2D polygon(Point... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(x(corners[0].x()), y(corners[0].y()));
        for (int corner = 1; corner < corners.length; corner++) {
            path.lineTo(x(corners[corner].x()), y(corners[corner].y()));
        }
        path.closePath();
        return path;
    }

    private void pen(FSColor colour, double width) {
        device.setColor(colour);
        device.setStroke(new BasicStroke((float) (width * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        device.draw(new Line2D.Double(x(fromX), y(fromY), x(toX), y(toY)));
    }

    private void draw(Shape.Words words) {
        FontSpecification lettering = lettering(words.size());
        FSFont font = context.getFont(lettering);
        double width = context.getTextRenderer().getWidth(context.getFontContext(), font, words.text());
        double shift = switch (words.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        device.setColor(BLACK);
        device.setFont(font);
        ((AbstractOutputDevice) device).setFontSpecification(lettering);
        device.drawString(
                words.text(),
                (float) (x(words.at().x()) - shift),
                (float) y(words.at().y()),
                null);
    }

    private FontSpecification lettering(double size) {
        FontSpecification lettering = new FontSpecification();
        lettering.families = new String[] {PaperFonts.FAMILY};
        lettering.size = (float) (size * scale);
        lettering.fontWeight = IdentValue.NORMAL;
        lettering.fontStyle = IdentValue.NORMAL;
        lettering.variant = IdentValue.NORMAL;
        return lettering;
    }

    private double x(double points) {
        return left + points * scale;
    }

    private double y(double points) {
        return top + points * scale;
    }
}

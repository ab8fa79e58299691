package id.laksana.sop.print.pdf;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What the strips of a page draw in black, read out of its content: outlines, lines, and the words within. */
final class PageDrawing extends PDFGraphicsStreamEngine {

    private static final float HEAVIEST_LINE = 1.2f;

    final List<Outline> outlines = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();

    private final List<Word> words = new ArrayList<>();
    private final List<List<Point2D>> path = new ArrayList<>();
    private boolean closed;
    private int figure = -1;
    private int depth;
    private boolean drawing;

    private PageDrawing(PDPage page) throws IOException {
        super(page);
        processPage(page);
        for (Word word : words) {
            outlines.stream()
                    .filter(outline -> outline.shape.contains(word.at))
                    .forEach(outline -> outline.text.append(word.text));
        }
    }

    /** @param figure which strip of the page it belongs to */
    record Outline(int figure, Path2D shape, StringBuilder text) {

        boolean isConnector() {
            return text.toString().matches("[A-Z]{1,2}");
        }
    }

    /** As drawn, from its first point to its last. */
    record Line(List<Point2D> points) {

        Point2D start() {
            return points.getFirst();
        }

        Point2D end() {
            return points.getLast();
        }

        /** On paper heights are counted from the foot. */
        boolean endsDownwards() {
            return end().getY() < points.get(points.size() - 2).getY();
        }

        boolean startsDownwards() {
            return points.get(1).getY() < start().getY();
        }

        List<Line2D> segments() {
            List<Line2D> segments = new ArrayList<>();
            for (int point = 1; point < points.size(); point++) {
                segments.add(new Line2D.Double(points.get(point - 1), points.get(point)));
            }
            return segments;
        }
    }

    private record Word(Point2D at, String text) {}

    static List<PageDrawing> of(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<PageDrawing> pages = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                pages.add(new PageDrawing(page));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        depth++;
        if (tag.getName().equals("Figure")) {
            drawing = true;
            figure++;
        }
    }

    @Override
    public void endMarkedContentSequence() {
        depth--;
        drawing &= depth > 0;
    }

    @Override
    public void moveTo(float x, float y) {
        path.add(new ArrayList<>(List.of(new Point2D.Double(x, y))));
    }

    @Override
    public void lineTo(float x, float y) {
        path.getLast().add(new Point2D.Double(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        Point2D from = path.getLast().getLast();
        for (double t = 0.25; t <= 1; t += 0.25) {
            path.getLast().add(new Point2D.Double(bow(t, from.getX(), x1, x2, x3), bow(t, from.getY(), y1, y2, y3)));
        }
    }

    private static double bow(double t, double a, double b, double c, double d) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    @Override
    public void closePath() {
        closed = true;
    }

    @Override
    public void strokePath() throws IOException {
        boolean heavy = getGraphicsState().getLineWidth() > HEAVIEST_LINE;
        if (drawing && !heavy && isBlack(getGraphicsState().getStrokingColor())) {
            path.forEach(this::drawn);
        }
        endPath();
    }

    private void drawn(List<Point2D> points) {
        if (closed) {
            Path2D shape = new Path2D.Double();
            shape.moveTo(points.getFirst().getX(), points.getFirst().getY());
            points.forEach(point -> shape.lineTo(point.getX(), point.getY()));
            shape.closePath();
            outlines.add(new Outline(figure, shape, new StringBuilder()));
        } else {
            lines.add(new Line(List.copyOf(points)));
        }
    }

    private static boolean isBlack(PDColor colour) throws IOException {
        return colour.toRGB() == 0;
    }

    @Override
    public void endPath() {
        path.clear();
        closed = false;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        if (drawing) {
            words.add(new Word(
                    new Point2D.Double(matrix.getTranslateX() + 1, matrix.getTranslateY() + 1), font.toUnicode(code)));
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getLast().getLast();
    }

    @Override
    public void fillPath(int windingRule) {
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        endPath();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.add(new ArrayList<>(List.of(p0, p1, p2, p3)));
        closed = true;
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName name) {}
}

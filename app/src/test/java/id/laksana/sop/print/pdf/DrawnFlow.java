package id.laksana.sop.print.pdf;

import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The flow as someone with a pencil follows it over the pages: from a symbol along lines, over page breaks by their letters, to a symbol. */
final class DrawnFlow {

    static final int END = -1;

    /** Points. */
    private static final double TOUCH = 1.2;

    private static final double INSIDE = 0.9;

    private final List<PageDrawing> pages;
    private final List<Integer> firstRows = new ArrayList<>();

    DrawnFlow(byte[] pdf) {
        pages = PageDrawing.of(pdf);
        int row = 0;
        for (PageDrawing page : pages) {
            firstRows.add(row);
            row += page.outlines.stream()
                            .mapToInt(PageDrawing.Outline::figure)
                            .max()
                            .orElse(-1)
                    + 1;
        }
    }

    /** From the symbol of a row to that of another, rows counted from zero over all pages; or to an end. */
    record Arrow(int from, int to) {}

    record Place(int page, PageDrawing.Line line) {}

    List<Arrow> arrows() {
        List<Arrow> arrows = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (PageDrawing.Line line : pages.get(page).lines) {
                Optional<PageDrawing.Outline> from = at(page, line.start());
                if (from.isPresent() && !from.get().isConnector()) {
                    arrows.add(new Arrow(row(page, from.get()), follow(new Place(page, line))));
                }
            }
        }
        return arrows;
    }

    private int follow(Place start) {
        Set<Place> walked = new HashSet<>();
        Place here = start;
        while (walked.add(here)) {
            Optional<PageDrawing.Outline> end = at(here.page, here.line.end());
            if (end.isPresent() && !end.get().isConnector()) {
                return row(here.page, end.get());
            }
            here = end.isPresent() ? across(here, end.get()) : onward(here);
        }
        throw new AssertionError("Walked in a circle from " + start);
    }

    private Place onward(Place here) {
        return pages.get(here.page).lines.stream()
                .filter(line -> line != here.line && line.startsDownwards() == here.line.endsDownwards())
                .filter(line -> line.start().distance(here.line.end()) < TOUCH)
                .findFirst()
                .map(line -> new Place(here.page, line))
                .orElseThrow(() -> new AssertionError("A line ends nowhere: " + here));
    }

    /** Downwards to the connector with the same letter on the next page, upwards on the one before, and the line that leaves it. */
    private Place across(Place here, PageDrawing.Outline connector) {
        int other = here.page + (here.line.endsDownwards() ? 1 : -1);
        List<PageDrawing.Outline> outlines = other < 0 || other >= pages.size() ? List.of() : pages.get(other).outlines;
        return outlines.stream()
                .filter(one -> one.isConnector() && one.text().compareTo(connector.text()) == 0)
                .flatMap(one -> pages.get(other).lines.stream()
                        .filter(line -> distance(one, line.start()) < TOUCH)
                        .filter(line ->
                                at(other, line.start()).filter(one::equals).isPresent()))
                .findFirst()
                .map(line -> new Place(other, line))
                .orElseThrow(() -> new AssertionError(
                        "Nothing answers the letter " + connector.text() + " of page " + (here.page + 1)));
    }

    /** A terminal stands beside its step's symbol, which is the larger. */
    private int row(int page, PageDrawing.Outline outline) {
        boolean terminal = Character.isLetter(
                outline.text().isEmpty() ? '0' : outline.text().charAt(0));
        return terminal ? END : firstRows.get(page) + outline.figure();
    }

    private Optional<PageDrawing.Outline> at(int page, Point2D point) {
        return pages.get(page).outlines.stream()
                .filter(outline -> distance(outline, point) < TOUCH)
                .min(Comparator.comparingDouble(outline -> distance(outline, point)));
    }

    /** Where a line runs through a symbol or connector instead of up to it. */
    List<String> linesThroughSymbols() {
        return IntStream.range(0, pages.size())
                .boxed()
                .flatMap(page -> pages.get(page).lines.stream()
                        .flatMap(line -> line.segments().stream())
                        .flatMap(segment -> pages.get(page).outlines.stream()
                                .filter(outline -> runsThrough(segment, outline))
                                .map(outline -> "page " + (page + 1) + ", symbol " + outline.text() + ", line from "
                                        + segment.getP1() + " to " + segment.getP2())))
                .toList();
    }

    private static boolean runsThrough(Line2D segment, PageDrawing.Outline outline) {
        int steps = (int) Math.ceil(segment.getP1().distance(segment.getP2()) * 2);
        return IntStream.rangeClosed(0, steps).anyMatch(step -> {
            double part = steps == 0 ? 0 : (double) step / steps;
            Point2D point = new Point2D.Double(
                    segment.getX1() + part * (segment.getX2() - segment.getX1()),
                    segment.getY1() + part * (segment.getY2() - segment.getY1()));
            return outline.shape().contains(point) && distance(outline, point) > INSIDE;
        });
    }

    private static double distance(PageDrawing.Outline outline, Point2D point) {
        double nearest = Double.MAX_VALUE;
        double[] to = new double[6];
        Point2D from = point;
        for (PathIterator part = outline.shape().getPathIterator(null, 0.1); !part.isDone(); part.next()) {
            if (part.currentSegment(to) == PathIterator.SEG_LINETO) {
                nearest = Math.min(
                        nearest, Line2D.ptSegDist(from.getX(), from.getY(), to[0], to[1], point.getX(), point.getY()));
            }
            from = new Point2D.Double(to[0], to[1]);
        }
        return nearest;
    }
}

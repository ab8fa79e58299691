package id.laksana.sop.draw;

import id.laksana.sop.draw.Shape.Anchor;
import id.laksana.sop.draw.route.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The table around a chart: it gives columns and rows their size by what must be read in them. */
final class ChartPage {

    private static final double TEXT = 12;
    private static final double LINE = 15.5;
    private static final double PADDING = 8;
    private static final double NO = 40;
    private static final double ACTIVITY = 250;

    /** Charts with more columns are drawn a little smaller, so that they still are read as a whole. */
    private static final int MANY = 7;

    private static final StripSizes SMALLER = new StripSizes(66, 32, 9, 7, 10);

    private final Flowchart flowchart;
    private final ChartLook look;
    private final StripSizes sizes;
    private final List<List<String>> heads;
    private final List<List<String>> activities;
    private final double head;
    private final double left;
    private final Columns columns;
    private final Rows rows;

    ChartPage(Flowchart flowchart, ChartLook look) {
        this.flowchart = flowchart;
        this.look = look;
        left = look.compact() ? NO : NO + ACTIVITY;
        sizes = flowchart.columns().size() > MANY ? SMALLER : StripSizes.SCREEN;
        Frame frame = flowchart.frame(sizes);
        columns = new Columns(frame.grid(), widths(), sizes);
        heads = IntStream.range(0, flowchart.columns().size())
                .mapToObj(this::head)
                .toList();
        activities = flowchart.scheme().acts().stream().map(this::activity).toList();
        head = tall(heads.stream().mapToInt(List::size).max().orElse(1));
        rows = new Rows(frame, heights(frame), Set.of());
    }

    private List<Double> widths() {
        double usual = sizes.symbolWidth() + 3 * sizes.clearance();
        return IntStream.range(0, flowchart.columns().size())
                .mapToObj(column -> Math.max(
                        usual, flowchart.minColumnWidth(column, sizes) + sizes.symbolWidth() - sizes.narrowest()))
                .toList();
    }

    private List<String> head(int column) {
        Scheme.Column performer = flowchart.columns().get(column);
        double room = columns.edge(column + 1) - columns.edge(column) - PADDING;
        return Lettering.wrap(performer.name(), Lettering.BOLDER * TEXT, room);
    }

    private List<String> activity(Scheme.Act step) {
        return look.compact() ? List.of() : Lettering.wrap(step.activity(), TEXT, ACTIVITY - 2 * PADDING);
    }

    private List<Double> heights(Frame frame) {
        List<Double> least = frame.rowHeights();
        return IntStream.range(0, least.size())
                .mapToObj(
                        row -> Math.max(least.get(row), tall(activities.get(row).size())))
                .toList();
    }

    private static double tall(int lines) {
        return lines * LINE + 2 * PADDING;
    }

    Svg.Element draw(List<Svg> style) {
        Box paper = new Box(0, 0, left + columns.width(), head + rows.height());
        List<Svg> parts = new ArrayList<>();
        parts.add(text("title", look.title()));
        parts.add(text("desc", look.description()));
        parts.addAll(style);
        parts.add(rectangle("chart-paper", paper));
        parts.add(rectangle("chart-top", new Box(0, 0, paper.width(), head)));
        parts.addAll(ruling(paper));
        parts.addAll(headings());
        parts.addAll(texts());
        String shift = "translate(%s %s)".formatted(Svg.number(left), Svg.number(head));
        parts.add(new Svg.Element("g", SvgPainter.attributes("transform", shift), drawing()));
        String width = Svg.number(paper.width());
        String height = Svg.number(paper.height());
        return new Svg.Element(
                "svg",
                SvgPainter.attributes(
                        "class",
                        "flowchart",
                        "role",
                        look.selectable() ? "group" : "img",
                        "aria-label",
                        look.title(),
                        "width",
                        width,
                        "height",
                        height,
                        "viewBox",
                        "0 0 %s %s".formatted(width, height)),
                parts);
    }

    private List<Svg> drawing() {
        Sketch sketch = new Sketch(flowchart.scheme().acts(), flowchart.frame(sizes), columns, rows, look.words());
        List<Shape> shapes = new ArrayList<>(sketch.routes());
        IntStream.range(0, activities.size()).forEach(row -> shapes.addAll(sketch.row(row)));
        return new SvgPainter(sizes, new StepDetails(flowchart.scheme(), look, sizes)).parts(shapes);
    }

    private List<Svg> ruling(Box paper) {
        StringBuilder rules = new StringBuilder();
        for (int row = 0; row < activities.size(); row++) {
            rules.append("M0 %sH%s".formatted(Svg.number(head + rows.top(row)), Svg.number(paper.width())));
        }
        rules.append("M%s 0V%s".formatted(Svg.number(NO), Svg.number(paper.height())));
        for (int column = 0; column < flowchart.columns().size(); column++) {
            double x = left + columns.edge(column);
            rules.append("M%s 0V%s".formatted(Svg.number(x), Svg.number(paper.height())));
        }
        return List.of(new Svg.Element(
                "path",
                SvgPainter.attributes(
                        "class", "chart-divider", "d", rules.toString(), "fill", "none", "stroke", "#9ca3af"),
                List.of()));
    }

    private List<Svg> headings() {
        List<Svg> texts = new ArrayList<>();
        double middle = head / 2;
        addLines(List.of(look.no()), new Point(NO / 2, middle), true, texts);
        if (!look.compact()) {
            addLines(List.of(look.activity()), new Point(NO + ACTIVITY / 2, middle), true, texts);
        }
        for (int column = 0; column < heads.size(); column++) {
            double x = left + (columns.edge(column) + columns.edge(column + 1)) / 2;
            addLines(heads.get(column), new Point(x, middle), true, texts);
        }
        return texts;
    }

    private List<Svg> texts() {
        List<Svg> texts = new ArrayList<>();
        for (int row = 0; row < activities.size(); row++) {
            Scheme.Act step = flowchart.scheme().acts().get(row);
            double middle = head + (rows.top(row) + rows.top(row + 1)) / 2;
            if (step.no() != null) {
                addLines(Lettering.wrap(step.no(), TEXT, NO - PADDING), new Point(NO / 2, middle), false, texts);
            }
            List<String> lines = activities.get(row);
            double first = middle - (lines.size() - 1) * LINE / 2;
            for (int line = 0; line < lines.size(); line++) {
                Point at = new Point(NO + PADDING, first + line * LINE + TEXT * StripSizes.CAPITAL / 2);
                texts.add(SvgPainter.text("chart-text", lines.get(line), at, TEXT, Anchor.START));
            }
        }
        return texts;
    }

    private static void addLines(List<String> lines, Point middle, boolean strong, List<Svg> texts) {
        double first = middle.y() - (lines.size() - 1) * LINE / 2 + TEXT * StripSizes.CAPITAL / 2;
        for (int line = 0; line < lines.size(); line++) {
            Point at = new Point(middle.x(), first + line * LINE);
            String kind = strong ? "chart-heading" : "chart-text";
            texts.add(SvgPainter.text(kind, lines.get(line), at, TEXT, Anchor.MIDDLE));
        }
    }

    private static Svg.Element text(String element, String text) {
        return new Svg.Element(element, SvgPainter.attributes(), List.of(new Svg.Text(text)));
    }

    private static Svg.Element rectangle(String kind, Box box) {
        return new Svg.Element(
                "path",
                SvgPainter.attributes(
                        "class",
                        kind,
                        "d",
                        "M%s %sH%sV%sH%1$sZ"
                                .formatted(
                                        Svg.number(box.x()),
                                        Svg.number(box.y()),
                                        Svg.number(box.right()),
                                        Svg.number(box.bottom())),
                        "fill",
                        "#ffffff"),
                List.of());
    }
}

package id.laksana.sop.print;

import id.laksana.sop.draw.route.Scheme;
import id.laksana.sop.layout.Arrangement.Columns;
import id.laksana.sop.layout.Arrangement.Columns.Part;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.TableHead;
import id.laksana.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A printing of the procedure table. */
final class TableBlock {

    private static final int BEFORE_PERFORMERS = 2;

    /** Stylesheets know how wide a table of so many performers must be at least. */
    private static final int MOST_TOLD = 16;

    private final Html html;
    private final Texts texts;
    private final Printing printing;
    private final Columns layout;
    private final Table table;
    private final @Nullable FlowStrips strips;
    private final TableHead head;
    private final List<Part> parts;
    private final List<String> performers;

    /** @param strips nothing where the marks of the paper are printed */
    TableBlock(Html html, Texts texts, Printing printing, Table table, @Nullable FlowStrips strips) {
        this.html = html;
        this.texts = texts;
        this.printing = printing;
        this.layout = printing.arrangement().table();
        this.table = table;
        this.strips = strips;
        this.head = head();
        this.parts = printing.parts();
        this.performers = strips == null
                ? table.columns().stream().map(Table.Column::name).toList()
                : strips.columns().stream().map(Scheme.Column::name).toList();
    }

    Element table() {
        List<Element> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(new RowCells(html, texts, printing, table, strips).row(row, rows.size() + 1));
        }
        String style = "procedure p" + Math.min(performers.size(), MOST_TOLD) + (layout.repeated() ? "" : " once");
        Element all = html.part("table", style, columns(), header());
        all.appendChild(html.part("tbody", "", rows));
        Html.with(all, "data-table", table.id());
        return html.scrolled(all, texts.get(Texts.INDONESIAN, "table.name"));
    }

    private TableHead head() {
        return Optional.of(table)
                .filter(_ -> printing.isFromPaper())
                .flatMap(TableHead::of)
                .orElseGet(() -> new TableHead(
                        layout.labels().no(),
                        layout.labels().activity(),
                        layout.labels().performers(),
                        layout.labels().quality(),
                        layout.labels().requirements(),
                        layout.labels().time(),
                        layout.labels().outputs(),
                        layout.labels().remark(),
                        layout.remarkOfQuality()));
    }

    /** Narrow columns for performers, the rest for the words; what the drawing does not leave, the activity has not. */
    private Element columns() {
        Widths widths = Widths.of(performers.size(), parts);
        OptionalInt drawn = strips == null ? OptionalInt.empty() : strips.columnWidth();
        Element activity = drawn.isPresent() ? html.part("col", "activity") : column("activity", widths.activity());
        Element group = html.part("colgroup", "", column("no", widths.no()), activity);
        performers.forEach(_ -> group.appendChild(
                drawn.isPresent()
                        ? Html.with(html.part("col", "performer"), "width", drawn.getAsInt())
                        : column("performer", widths.performer())));
        parts.forEach(part -> group.appendChild(column(style(part), widths.of(part))));
        return group;
    }

    private static String style(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private Element column(String style, int percent) {
        return html.part("col", style + " w" + percent);
    }

    /** No cell spans rows, because a head that does cannot be repeated on every page: what spans two has a blank above it. */
    private Element header() {
        Element above = html.part("tr", "groups", over(), over());
        if (!performers.isEmpty()) {
            above.appendChild(group("performers", head.performers(), performers.size()));
        }
        boolean outside = parts.contains(Part.REMARK) && !head.remarkOfQuality();
        above.appendChild(group("quality", head.quality(), parts.size() - (outside ? 1 : 0)));
        if (outside) {
            above.appendChild(over());
        }
        Element below = html.part("tr", "columns", under("no", head.no()), under("activity", head.activity()));
        performers.forEach(name -> below.appendChild(heading("performer", name)));
        parts.forEach(part -> below.appendChild(
                part == Part.REMARK && outside ? under("remark", head.remark()) : heading(style(part), name(part))));
        Element rows = html.part("thead", "", above, below);
        numbering().ifPresent(rows::appendChild);
        return rows;
    }

    private String name(Part part) {
        return switch (part) {
            case REQUIREMENTS -> head.requirements();
            case TIME -> head.time();
            case OUTPUTS -> head.outputs();
            case REMARK -> head.remark();
        };
    }

    private Element over() {
        return html.part("td", "over");
    }

    private Element under(String style, String text) {
        return heading("under " + style, text);
    }

    private Element heading(String style, String text) {
        Element cell = html.words("th", style, text);
        return Html.with(Html.with(cell, "scope", "col"), "data-cell", table.id() + "/head");
    }

    private Element group(String style, String text, int columns) {
        Element cell = text.isBlank() ? html.part("td", "group " + style) : html.words("th", "group " + style, text);
        if (!text.isBlank()) {
            Html.with(Html.with(cell, "scope", "colgroup"), "data-cell", table.id() + "/head");
        }
        return Html.with(cell, "colspan", columns);
    }

    /** The row that numbers the columns: as on paper, and anew where the drawing has columns that the paper has not. */
    private Optional<Element> numbering() {
        int columns = BEFORE_PERFORMERS + performers.size() + parts.size();
        List<String> numbers = new ArrayList<>();
        boolean added = performers.size() > table.columns().size();
        if (table.numbering() != null && printing.isFromPaper() && !added) {
            numbers.addAll(table.numbering());
        } else if (printing.isFromPaper() ? table.numbering() != null : layout.numbered()) {
            Stream.iterate(1, number -> number + 1)
                    .limit(columns)
                    .map(String::valueOf)
                    .forEach(numbers::add);
        } else {
            return Optional.empty();
        }
        List<Node> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            String number = column < numbers.size() ? numbers.get(column) : "";
            cells.add(Html.with(html.words("td", "", number), "data-cell", table.id() + "/numbering"));
        }
        return Optional.of(html.part("tr", "numbering", cells));
    }

    /** Of the width of the paper, in whole percent. */
    private record Widths(int no, int activity, int performer, int list, int time, int remark) {

        private static final int MOST_FOR_PERFORMERS = 46;
        private static final int WIDEST_PERFORMER = 9;

        /** Stylesheets know no wider column. */
        private static final int WIDEST_TOLD = 70;

        static Widths of(int performers, List<Part> parts) {
            int each = performers == 0 ? 0 : Math.max(3, Math.min(WIDEST_PERFORMER, MOST_FOR_PERFORMERS / performers));
            int no = 4;
            int time = parts.contains(Part.TIME) ? 6 : 0;
            int remark = parts.contains(Part.REMARK) ? 8 : 0;
            int left = Math.max(30, 100 - no - time - remark - each * performers);
            int list = left * 3 / 10;
            int lists = (int) Stream.of(Part.REQUIREMENTS, Part.OUTPUTS)
                    .filter(parts::contains)
                    .count();
            return new Widths(no, Math.min(WIDEST_TOLD, left - lists * list), each, list, time, remark);
        }

        int of(Part part) {
            return switch (part) {
                case REQUIREMENTS, OUTPUTS -> list;
                case TIME -> time;
                case REMARK -> remark;
            };
        }
    }
}

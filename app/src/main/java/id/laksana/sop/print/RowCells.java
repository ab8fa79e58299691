package id.laksana.sop.print;

import id.laksana.sop.layout.Arrangement.Columns;
import id.laksana.sop.layout.Arrangement.Columns.Part;
import id.laksana.sop.layout.Arrangement.Units;
import id.laksana.sop.procedure.StandardTime;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Table;
import id.laksana.web.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The cells of a row of the procedure table. */
final class RowCells {

    private final Html html;
    private final Printing printing;
    private final Table table;
    private final @Nullable FlowStrips strips;
    private final CellText text;
    private final MarkText marks;

    RowCells(Html html, Texts texts, Printing printing, Table table, @Nullable FlowStrips strips) {
        this.html = html;
        this.printing = printing;
        this.table = table;
        this.strips = strips;
        this.text = new CellText(html);
        this.marks = new MarkText(html, texts);
    }

    /** @param place from one on */
    Element row(Row row, int place) {
        Element cells = Html.with(html.part("tr", "step"), "data-step", row.id().value());
        cells.appendChild(html.say(cell("td", row, "no"), no(row, place)));
        cells.appendChild(Html.with(text.activity(cell("th", row, "activity"), row.activity()), "scope", "row"));
        performers(row).forEach(cells::appendChild);
        printing.parts().forEach(part -> cells.appendChild(part(row, part)));
        return cells;
    }

    private Element part(Row row, Part part) {
        return switch (part) {
            case REQUIREMENTS -> text.list(cell("td", row, "requirements"), row.requirements());
            case TIME -> html.say(cell("td", row, "time"), time(row));
            case OUTPUTS -> text.list(cell("td", row, "outputs"), row.outputs());
            case REMARK -> html.say(cell("td", row, "remark"), row.remark());
        };
    }

    private Element cell(String name, Row row, String column) {
        return html.cell(name, row.id().value() + "/" + column);
    }

    private @Nullable String no(Row row, int place) {
        Columns layout = printing.arrangement().table();
        return row.no() == null && !printing.isFromPaper() ? layout.steps().of(place) : row.no();
    }

    /** In the words of the layout, unless the paper has its own. */
    private @Nullable String time(Row row) {
        Units units = printing.arrangement().table().units();
        return printing.isFromPaper()
                ? row.time()
                : row.standardTime().map(time -> time(time, units)).orElse(row.time());
    }

    static String time(StandardTime time, Units units) {
        String amount = time.min() == time.max() ? "" + time.min() : time.min() + "-" + time.max();
        return amount
                + switch (time.unit()) {
                    case MINUTE -> " " + units.minute();
                    case HOUR -> " " + units.hour();
                    case DAY -> " " + units.day();
                };
    }

    private List<Element> performers(Row row) {
        if (strips != null && !strips.columns().isEmpty()) {
            Element cell = html.cell("td", row.id().value() + "/strip", strips.strip(row.id(), html.tree()));
            return List.of(Html.with(cell, "colspan", strips.columns().size()));
        }
        if (table.columns().isEmpty()) {
            return List.of();
        }
        boolean astray = row.marks().stream()
                .anyMatch(mark -> mark.performer() == null
                        || table.column(mark.performer()).isEmpty());
        return astray
                ? List.of(astray(row))
                : table.columns().stream().map(column -> performer(row, column)).toList();
    }

    private Element performer(Row row, Table.Column column) {
        return marks(row, row.marks().stream().filter(mark -> column.performer().equals(mark.performer())));
    }

    /** Fewer cells than the table has columns: whose the marks are the paper does not tell, so they stand under all of them. */
    private Element astray(Row row) {
        Stream<Mark> inOrder = row.marks().stream().sorted(Comparator.comparingInt(Mark::cell));
        return Html.with(marks(row, inOrder), "colspan", table.columns().size());
    }

    private Element marks(Row row, Stream<Mark> printed) {
        Element cell = cell("td", row, "performers");
        printed.map(marks::of).forEach(cell::appendChild);
        return cell;
    }
}

package id.laksana.sop.print;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** The head of a table as printed: a blank belongs to the text at its left where there is a text below it, and else to the text above. */
final class PlainHead {

    private final List<List<String>> rows;

    private PlainHead(List<List<String>> rows) {
        this.rows = rows;
    }

    static Element of(Html html, String cell, List<List<String>> rows) {
        PlainHead head = new PlainHead(rows);
        List<Element> all = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            all.add(head.row(html, cell, row));
        }
        return html.part("thead", "", all);
    }

    private Element row(Html html, String cell, int row) {
        Element cells = html.part("tr", "");
        for (int column = 0; column < rows.get(row).size(); column++) {
            int columns = columns(row, column);
            if (!text(row, column).isBlank()) {
                Element heading = html.words("th", style(row, column, columns), text(row, column));
                Html.with(Html.with(heading, "data-cell", cell), "scope", columns > 1 ? "colgroup" : "col");
                cells.appendChild(Html.with(heading, "colspan", columns));
            } else if (!belongsToTheLeft(row, column)) {
                cells.appendChild(html.part("td", "under"));
            }
        }
        return cells;
    }

    private String style(int row, int column, int columns) {
        boolean open =
                row + 1 < rows.size() && columns == 1 && text(row + 1, column).isBlank();
        return columns > 1 ? "group" : open ? "above" : "";
    }

    private int columns(int row, int column) {
        int end = column + 1;
        while (end < rows.get(row).size() && belongsToTheLeft(row, end)) {
            end++;
        }
        return end - column;
    }

    private boolean belongsToTheLeft(int row, int column) {
        return text(row, column).isBlank() && !text(row + 1, column).isBlank();
    }

    private String text(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : "";
    }
}

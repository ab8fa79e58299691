package id.laksana.web.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line as a spreadsheet numbers it, from 1
 * @param cells as text; a blank one is empty
 */
public record TableRow(int line, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}

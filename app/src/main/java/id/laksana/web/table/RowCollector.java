package id.laksana.web.table;

import java.util.ArrayList;
import java.util.List;

/** Collects cells to rows, as many and as long as are taken. */
final class RowCollector {

    private final List<TableRow> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();

    /** @param column from 0 */
    void cell(int line, int column, String text) {
        if (column >= TableFile.MOST_COLUMNS) {
            if (text.isBlank()) {
                return;
            }
            throw new NotATable(TableFile.Why.TOO_MANY_COLUMNS, TableFile.place(line, column));
        }
        if (text.length() > TableFile.LONGEST_CELL) {
            throw new NotATable(TableFile.Why.TOO_LONG_CELL, TableFile.place(line, column));
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text.strip());
    }

    /** Blank rows count for nothing. */
    void endRow(int line) {
        TableRow row = new TableRow(line, cells);
        cells = new ArrayList<>();
        if (row.isBlank()) {
            return;
        }
        if (rows.size() >= TableFile.MOST_ROWS) {
            throw new NotATable(TableFile.Why.TOO_MANY_ROWS, String.valueOf(line));
        }
        rows.add(row);
    }

    List<TableRow> rows() {
        return rows;
    }
}

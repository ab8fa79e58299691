package id.laksana.web.table;

import java.util.List;

/** The rows of an Excel or CSV file that somebody sends. */
public final class TableFile {

    public static final int LARGEST = 10 * 1024 * 1024;
    public static final int MOST_ROWS = 10_000;
    public static final int MOST_COLUMNS = 50;
    static final int LONGEST_CELL = 2_000;

    private TableFile() {}

    /** What became of a file. */
    public sealed interface Reading {

        record Read(List<TableRow> rows) implements Reading {

            public Read {
                rows = List.copyOf(rows);
            }
        }

        /** @param place the cell, the line or the part that is meant; blank where it is the whole file */
        record Refused(Why why, String place) implements Reading {}
    }

    /** Why a file is not read. */
    public enum Why {
        TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        TOO_LONG_CELL,
        FORMULA,
        OTHER_ENCODING,
        DAMAGED,
        EMPTY
    }

    public static Reading read(byte[] file) {
        if (file.length > LARGEST) {
            return new Reading.Refused(Why.TOO_LARGE, "");
        }
        try {
            List<TableRow> rows = isZip(file) ? XlsxReader.read(file) : CsvReader.read(file);
            return rows.isEmpty() ? new Reading.Refused(Why.EMPTY, "") : new Reading.Read(rows);
        } catch (NotATable refused) {
            return new Reading.Refused(refused.why(), refused.place());
        }
    }

    private static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /** As a spreadsheet names it: B3. */
    static String place(int line, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString() + line;
    }
}

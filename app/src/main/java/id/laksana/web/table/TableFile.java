package id.laksana.web.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The rows of an Excel or CSV file that somebody sends. */
public final class TableFile {

    public static final int LARGEST = 10 * 1024 * 1024;
    public static final int MOST_ROWS = 10_000;
    public static final int MOST_COLUMNS = 50;
    static final int LONGEST_CELL = 2_000;

    private static final String ZIP = "PK\003\004";

    /** How files begin that people take for tables: PDF, Excel before 2007, pictures. */
    private static final List<String> ALIEN =
            List.of("%PDF", "\u00D0\u00CF\u0011\u00E0", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8");

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
        OTHER_KIND,
        EMPTY
    }

    public static Reading read(byte[] file) {
        if (file.length > LARGEST) {
            return new Reading.Refused(Why.TOO_LARGE, "");
        }
        try {
            if (ALIEN.stream().anyMatch(start -> startsWith(file, start))) {
                return new Reading.Refused(Why.OTHER_KIND, "");
            }
            List<TableRow> rows = startsWith(file, ZIP) ? XlsxReader.read(file) : CsvReader.read(file);
            return rows.isEmpty() ? new Reading.Refused(Why.EMPTY, "") : new Reading.Read(rows);
        } catch (NotATable refused) {
            return new Reading.Refused(refused.why(), refused.place());
        }
    }

    private static boolean startsWith(byte[] file, String start) {
        byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= bytes.length && Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
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

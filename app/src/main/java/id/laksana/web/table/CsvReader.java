package id.laksana.web.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Reads CSV as spreadsheets of any language write it. */
final class CsvReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final char separator;
    private final RowCollector rows = new RowCollector();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private int line = 1;
    private int began = 1;
    private int column;
    private int at;

    private CsvReader(String text, char separator, int at) {
        this.text = text;
        this.separator = separator;
        this.at = at;
    }

    static List<TableRow> read(byte[] file) {
        String text = decoded(file);
        String first = text.lines().findFirst().orElse("");
        if (first.toLowerCase(Locale.ROOT).startsWith("sep=") && first.length() == 5) {
            return new CsvReader(text, first.charAt(4), first.length()).read();
        }
        return new CsvReader(text, separator(first), 0).read();
    }

    private List<TableRow> read() {
        for (; at < text.length(); at++) {
            take(text.charAt(at));
        }
        if (quoted) {
            throw new NotATable(TableFile.Why.DAMAGED, TableFile.place(began, column));
        }
        endCell();
        rows.endRow(began);
        return rows.rows();
    }

    private void take(char next) {
        if (quoted) {
            takeQuoted(next);
        } else if (next == '"' && cell.isEmpty()) {
            quoted = true;
        } else if (next == separator) {
            endCell();
        } else if (next == '\n') {
            endCell();
            rows.endRow(began);
            column = 0;
            line++;
            began = line;
        } else if (next != '\r') {
            append(next);
        }
    }

    private void takeQuoted(char next) {
        if (next == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
            append('"');
            at++;
        } else if (next == '"') {
            quoted = false;
        } else {
            line += next == '\n' ? 1 : 0;
            append(next);
        }
    }

    private void append(char next) {
        if (cell.length() > TableFile.LONGEST_CELL) {
            throw new NotATable(TableFile.Why.TOO_LONG_CELL, TableFile.place(began, column));
        }
        cell.append(next);
    }

    /** What our own files write before a text that a spreadsheet would take for a formula is taken off again. */
    private void endCell() {
        String read = cell.toString();
        if (read.startsWith("=")) {
            throw new NotATable(TableFile.Why.FORMULA, TableFile.place(began, column));
        }
        rows.cell(began, column, read.matches("'[=+\\-@|].*") ? read.substring(1) : read);
        cell.setLength(0);
        column++;
    }

    private static String decoded(byte[] file) {
        boolean utf16 = file.length > 1
                && ((file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF
                        || (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE);
        Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new NotATable(TableFile.Why.DAMAGED, "");
            }
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new NotATable(TableFile.Why.OTHER_ENCODING, "");
        }
    }

    /** The one of which the first line has most. */
    private static char separator(String first) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char sought) {
        return line.chars().filter(c -> c == sought).count();
    }
}

package id.laksana.web.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** CSV as the spreadsheets of the language's region open it: where the comma parts decimals, a semicolon parts fields. */
final class CsvWriter implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** Spreadsheets take a text that begins so for a formula and would run it. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Cntrl}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20|].*", Pattern.DOTALL);

    private final Writer out;
    private final char decimal;
    private final String separator;

    CsvWriter(OutputStream out, Locale locale) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        this.separator = decimal == ',' ? ";" : ",";
        this.out.write(BYTE_ORDER_MARK);
    }

    @Override
    public void header(List<String> names) throws IOException {
        line(names.stream().map(this::text).toList());
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        line(cells.stream().map(this::field).toList());
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void line(List<String> fields) throws IOException {
        out.write(String.join(separator, fields));
        out.write(LINE_END);
    }

    private String field(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text(text.text());
            case Cell.Amount amount -> amount.amount().toPlainString().replace('.', decimal);
            case Cell.Day day -> day.day().toString();
            case Cell.Moment moment -> MOMENT.format(moment.moment().truncatedTo(ChronoUnit.SECONDS));
        };
    }

    private String text(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        boolean plain = harmless.chars().noneMatch(c -> c == '"' || c == ';' || c == ',' || c == '\n' || c == '\r');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}

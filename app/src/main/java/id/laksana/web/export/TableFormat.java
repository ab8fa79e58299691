package id.laksana.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The kinds of files that a table can be had as. */
public enum TableFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv;charset=UTF-8");

    private final String ending;
    private final String contentType;

    TableFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    public String ending() {
        return ending;
    }

    public String contentType() {
        return contentType;
    }

    public TableWriter write(OutputStream out, String title, Locale locale) throws IOException {
        return switch (this) {
            case XLSX -> new XlsxWriter(out, title, XlsxWriter.MOST_ROWS);
            case CSV -> new CsvWriter(out, locale);
        };
    }
}

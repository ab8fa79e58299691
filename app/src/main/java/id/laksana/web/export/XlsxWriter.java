package id.laksana.web.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel file, of which only the rows of the last moment are held in memory. */
final class XlsxWriter implements TableWriter {

    /** All that Excel takes on one sheet; what is more goes on the next. */
    static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_NAME = 28;
    private static final int ROWS_HELD = 500;
    private static final int WIDTH = 24;

    private final Workbook workbook;
    private final String title;
    private final int mostRows;
    private List<String> header = List.of();
    private Worksheet sheet;
    private int sheets;
    private int rows;

    XlsxWriter(OutputStream out, String title, int mostRows) {
        this.workbook = new Workbook(new StayingOpen(out), "Laksana", "1.0");
        this.title = title.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ");
        this.mostRows = mostRows;
        this.sheet = nextSheet();
    }

    @Override
    public void header(List<String> names) throws IOException {
        header = names;
        writeHeader();
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        if (rows == mostRows) {
            sheet.finish();
            sheet = nextSheet();
            writeHeader();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        rows++;
        if (rows % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private Worksheet nextSheet() {
        String name = title.length() > LONGEST_NAME ? title.substring(0, LONGEST_NAME) : title;
        sheets++;
        rows = 0;
        Worksheet next = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        next.paperSize(PaperSize.A4_PAPER);
        next.pageOrientation("landscape");
        return next;
    }

    private void writeHeader() {
        for (int column = 0; column < header.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(rows, column, header.get(column));
            sheet.style(rows, column).bold().set();
        }
        sheet.freezePane(0, 1);
        rows++;
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text text -> sheet.inlineString(rows, column, fitting(text.text()));
            case Cell.Amount amount -> sheet.value(rows, column, amount.amount());
            case Cell.Day day -> {
                sheet.value(rows, column, day.day());
                sheet.style(rows, column).format("yyyy-mm-dd").set();
            }
            case Cell.Moment moment -> {
                sheet.value(rows, column, moment.moment());
                sheet.style(rows, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
        }
    }

    private static String fitting(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text;
    }

    private static final class StayingOpen extends FilterOutputStream {

        StayingOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

package id.laksana.sop.difference;

import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.ArrayList;
import java.util.List;

/** A written sheet with the rows and columns that it had before. */
final class MergedSheet {

    private MergedSheet() {}

    static Sheet of(Sheet was, Sheet is) {
        List<Row> rows = Interleaved.of(rowsNumbered(was), rowsNumbered(is), Row::id);
        List<Table.Column> columns = Interleaved.of(Merged.columns(was), Merged.columns(is), Table.Column::performer);
        return with(is, columns, rows);
    }

    static Sheet numbered(Sheet sheet) {
        return with(sheet, Merged.columns(sheet), rowsNumbered(sheet));
    }

    private static Sheet with(Sheet is, List<Table.Column> columns, List<Row> rows) {
        Table table = is.table().orElseThrow();
        Table merged = new Table(table.id(), null, List.of(), null, columns, rows, null, null, null);
        return new Sheet(
                is.letterhead(),
                is.decree(),
                is.identity(),
                is.sections(),
                is.captions(),
                List.of(merged),
                is.forms(),
                is.standard(),
                is.transcription(),
                is.reading());
    }

    /** Each with the number of its place, which is another where the rows of both stand together. */
    private static List<Row> rowsNumbered(Sheet sheet) {
        List<Row> numbered = new ArrayList<>();
        for (Row row : Merged.rows(sheet)) {
            numbered.add(new Row(
                    row.id(),
                    String.valueOf(numbered.size() + 1),
                    row.activity(),
                    row.marks(),
                    row.requirements(),
                    row.time(),
                    row.outputs(),
                    row.remark(),
                    null,
                    null));
        }
        return numbered;
    }
}

package id.laksana.sop.edit;

import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Mark.Symbol;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the performer cells of a row hold where nobody has drawn anything: a symbol under each who acts, in the shape of what the row is. */
final class WrittenMarks {

    private WrittenMarks() {}

    static Row on(Row row, List<Table.Column> columns, ReadStep as) {
        return RowParts.marked(row, of(columns, as));
    }

    static List<Mark> of(List<Table.Column> columns, ReadStep as) {
        List<Mark> marks = new ArrayList<>();
        for (int cell = 0; cell < columns.size(); cell++) {
            Table.Column column = columns.get(cell);
            if (as.performers().contains(column.performer())) {
                marks.add(new Mark(column.performer(), cell, "", List.of(symbol(as.kind())), null, null));
            }
        }
        return marks;
    }

    private static Symbol symbol(@Nullable StepKind kind) {
        return switch (kind) {
            case START -> Symbol.START;
            case END -> Symbol.END;
            case PROCESS, DECISION -> Symbol.BOX;
            case null -> Symbol.BOX;
        };
    }
}

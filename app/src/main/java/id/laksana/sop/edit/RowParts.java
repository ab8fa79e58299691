package id.laksana.sop.edit;

import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Row;
import java.util.List;

/** A row with one part of it changed. */
final class RowParts {

    private RowParts() {}

    static Row named(Row row, StepId id) {
        return of(row, id, row.marks());
    }

    static Row marked(Row row, List<Mark> marks) {
        return of(row, row.id(), marks);
    }

    private static Row of(Row row, StepId id, List<Mark> marks) {
        return new Row(
                id,
                row.no(),
                row.activity(),
                marks,
                row.requirements(),
                row.time(),
                row.outputs(),
                row.remark(),
                row.transcript(),
                row.doubt());
    }
}

package id.laksana.sop.lint;

import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.IdentityField;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.SectionName;

/** Where on a sheet something was found. */
public sealed interface Place {

    record WholeSheet() implements Place {}

    record AtField(IdentityField field) implements Place {}

    record AtSection(SectionName section) implements Place {}

    record AtTable(String table) implements Place {}

    record AtRow(StepId step, RowCell cell) implements Place {}

    record AtPerformer(PerformerId performer) implements Place {}

    /** Form 1 or 2. */
    record AtForm(int form) implements Place {}
}

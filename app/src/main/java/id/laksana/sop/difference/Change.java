package id.laksana.sop.difference;

import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.IdentityField;
import id.laksana.sop.sheet.Reading.ReadFlow;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Reading.ReadStep;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.RowCell;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.SectionName;
import id.laksana.sop.sheet.Table.Column;
import org.jspecify.annotations.Nullable;

/** One thing that is not as it was. Where something was not there before or is not there now, that side is null. */
public sealed interface Change {

    record IdentityChanged(IdentityField field, Field<?> before, Field<?> after) implements Change {}

    record SectionChanged(SectionName section, Section before, Section after) implements Change {}

    /** A block that is compared as a whole. */
    record BlockChanged(Block block) implements Change {}

    enum Block {
        LETTERHEAD,
        DECREE,
        IDENTITY_NOTE,
        CAPTIONS,
        FORMS,
        SERVICE_STANDARD,
        TRANSCRIPTION,
        READING
    }

    record TableAdded(String table) implements Change {}

    record TableRemoved(String table) implements Change {}

    /** The printings stand in another order. */
    record TablesReordered() implements Change {}

    /** Title, head, numbering row or notes of a table. */
    record TableFrameChanged(String table) implements Change {}

    /** A column that came, went, or is called otherwise. */
    record ColumnChanged(
            String table,
            PerformerId performer,
            @Nullable Column before,
            @Nullable Column after) implements Change {}

    record ColumnMoved(String table, PerformerId performer, int from, int to) implements Change {}

    record RowAdded(String table, Row row) implements Change {}

    record RowRemoved(String table, Row row) implements Change {}

    /** The row stands elsewhere among those that stayed; places count from 0. */
    record RowMoved(String table, StepId step, int from, int to) implements Change {}

    record CellChanged(String table, RowCell cell, Row before, Row after) implements Change {}

    /** Only what the transcriber noted of the row. */
    record RowNoteChanged(String table, StepId step) implements Change {}

    record StepReadAnew(
            StepId step,
            @Nullable ReadStep before,
            @Nullable ReadStep after) implements Change {}

    /** Flows are told apart by where they leave and with which answer. */
    record FlowChanged(
            StepId from,
            @Nullable ReadFlow before,
            @Nullable ReadFlow after) implements Change {}

    record PerformerReadAnew(
            PerformerId performer,
            @Nullable ReadPerformer before,
            @Nullable ReadPerformer after) implements Change {}
}

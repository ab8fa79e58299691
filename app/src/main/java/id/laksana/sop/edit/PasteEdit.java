package id.laksana.sop.edit;

import id.laksana.sop.edit.Cell.RowText;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Row;
import java.util.ArrayList;
import java.util.List;

/** Fills rows with a table of texts; whatever does not fit ends all of it. */
final class PasteEdit {

    /** In the order in which sheets print them. */
    static final List<RowText> COLUMNS =
            List.of(RowText.ACTIVITY, RowText.REQUIREMENTS, RowText.TIME, RowText.OUTPUTS, RowText.REMARK);

    private final Workpiece work;
    private final TextEdits texts;
    private final RowEdits rows;

    PasteEdit(Workpiece work, TextEdits texts, RowEdits rows) {
        this.work = work;
        this.texts = texts;
        this.rows = rows;
    }

    void paste(Edit.Paste paste) throws Refused {
        int from = COLUMNS.indexOf(paste.column());
        int widest = paste.texts().stream().mapToInt(List::size).max().orElse(0);
        if (from < 0 || from + widest > COLUMNS.size()) {
            throw new Refused(new Refusal.TableTooWide(
                    paste.first() == null
                            ? ""
                            : Cells.row(paste.first(), paste.column().name()),
                    widest,
                    from < 0 ? 0 : COLUMNS.size() - from));
        }
        List<StepId> ids = filled(paste);
        for (int line = 0; line < ids.size(); line++) {
            List<String> cells = paste.texts().get(line);
            for (int column = 0; column < cells.size(); column++) {
                texts.write(new Cell.OfRow(ids.get(line), COLUMNS.get(from + column)), cells.get(column));
            }
        }
    }

    /** Rows that there are first, and then those that are added below the last. */
    private List<StepId> filled(Edit.Paste paste) throws Refused {
        List<StepId> ids = new ArrayList<>();
        if (paste.first() != null) {
            texts.row(paste.first());
            work.rows.stream()
                    .map(Row::id)
                    .skip(work.place(paste.first()))
                    .limit(paste.texts().size())
                    .forEach(ids::add);
        }
        int missing = paste.texts().size() - ids.size();
        if (missing > paste.added().size() || work.rows.size() + missing > RowEdits.MOST) {
            throw new Refused(new Refusal.TableTooLong(work.rows.size() + missing, RowEdits.MOST));
        }
        for (StepId added : paste.added().subList(0, missing)) {
            rows.add(new Edit.AddRow(
                    added, work.rows.isEmpty() ? null : work.rows.getLast().id()));
            ids.add(added);
        }
        return ids;
    }
}

package id.laksana.sop.edit;

import id.laksana.sop.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Applies edits to sheets. The same edit gives the same sheet wherever it is applied. */
public final class Edits {

    private Edits() {}

    /** What comes of an edit. */
    public sealed interface Outcome {

        /**
         * @param undo what brings the sheet back, as long as nobody else changes the same
         * @param cells what was changed, by its names
         */
        record Done(Sheet sheet, Edit undo, Set<String> cells) implements Outcome {

            public Done {
                cells = Set.copyOf(cells);
            }
        }

        record No(Refusal why) implements Outcome {}
    }

    public static Outcome apply(Sheet sheet, Edit edit) {
        try {
            Edit undo = Undo.of(sheet, edit);
            Workpiece work = new Workpiece(sheet);
            apply(work, edit);
            Sheet done = work.sheet();
            return done.equals(sheet)
                    ? new Outcome.Done(sheet, new Edit.Together(List.of()), Set.of())
                    : done(sheet, edit, done, undo);
        } catch (Refused refused) {
            return new Outcome.No(refused.why());
        }
    }

    private static Outcome done(Sheet before, Edit edit, Sheet done, Edit undo) {
        Edit exact = undo instanceof Edit.Restore ? Undo.between(done, before, edit) : undo;
        return new Outcome.Done(done, exact, Touched.by(edit, before));
    }

    /**
     * What makes of one sheet another, where edits can say it: rows, columns, who acts and what follows. An undoing of the one is another from the other
     * way round.
     */
    public static Edit between(Sheet from, Sheet to) {
        Edit edit = Undo.between(from, to, new Edit.Together(List.of()));
        boolean whole =
                apply(from, edit) instanceof Outcome.Done done && done.sheet().equals(to);
        return whole ? edit : new Edit.Together(List.of());
    }

    /** The same sheet with all that follows from it in order. */
    public static Sheet inOrder(Sheet sheet) {
        return new Workpiece(sheet).sheet();
    }

    private static void apply(Workpiece work, Edit edit) throws Refused {
        TextEdits texts = new TextEdits(work);
        StepEdits steps = new StepEdits(work);
        RowEdits rows = new RowEdits(work);
        ColumnEdits columns = new ColumnEdits(work);
        switch (edit) {
            case Edit.Write write -> texts.write(write);
            case Edit.Act act -> steps.act(act);
            case Edit.Lead lead -> steps.lead(lead);
            case Edit.Kind kind -> steps.kind(kind);
            case Edit.Exit exit -> steps.exit(exit);
            case Edit.Tell tell -> steps.tell(tell);
            case Edit.AddRow add -> rows.add(add);
            case Edit.RemoveRow remove -> rows.remove(remove.row());
            case Edit.MoveRow move -> rows.move(move);
            case Edit.Split split -> rows.split(split);
            case Edit.Join join -> rows.join(join);
            case Edit.AddColumn add -> columns.add(add);
            case Edit.RemoveColumn remove -> columns.remove(remove.performer());
            case Edit.MoveColumn move -> columns.move(move);
            case Edit.Role role -> columns.role(role);
            case Edit.Paste paste -> new PasteEdit(work, texts, rows).paste(paste);
            case Edit.Together together -> {
                for (Edit each : together.edits()) {
                    apply(work, each);
                }
            }
            case Edit.Restore restore -> new RestoreEdit(work).restore(restore);
        }
    }

    static List<Edit> flat(Edit edit) {
        if (!(edit instanceof Edit.Together together)) {
            return List.of(edit);
        }
        List<Edit> all = new ArrayList<>();
        together.edits().forEach(each -> all.addAll(flat(each)));
        return all;
    }
}

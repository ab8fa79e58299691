package id.laksana.sop.draft;

import id.laksana.sop.edit.Edit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What was typed into one cell without a longer pause is one act to whoever typed it. */
final class Stretch {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private Stretch() {}

    /**
     * The newest act that can be undone.
     *
     * @param own entries of one author from the newest on
     */
    static List<Entry> newest(List<Entry> own) {
        List<Entry> undoable = own.stream().filter(Entry::isUndoable).toList();
        List<Entry> stretch = new ArrayList<>();
        for (Entry entry : undoable) {
            if (!stretch.isEmpty() && !isOne(entry, stretch.getLast())) {
                break;
            }
            stretch.add(entry);
        }
        return stretch;
    }

    private static boolean isOne(Entry before, Entry after) {
        return before.edit() instanceof Edit.Write write
                && after.edit() instanceof Edit.Write on
                && write.cell().equals(on.cell())
                && before.kind() == Entry.Kind.EDIT
                && before.editor().equals(after.editor())
                && Duration.between(before.at(), after.at()).compareTo(PAUSE) < 0;
    }
}

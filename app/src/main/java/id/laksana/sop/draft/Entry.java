package id.laksana.sop.draft;

import id.laksana.sop.draft.DraftRows.OpRow;
import id.laksana.sop.edit.Edit;
import id.laksana.sop.edit.EditJson;
import id.laksana.sop.json.UnreadableJson;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An entry of a draft's log.
 *
 * @param key by which an edit that is sent twice is known again
 * @param cells the names of what it changed
 */
public record Entry(
        long seq,
        UUID key,
        UUID editor,
        UUID author,
        String by,
        Instant at,
        Kind kind,
        State state,
        Edit edit,
        Edit undo,
        Set<String> cells) {

    public Entry {
        cells = Set.copyOf(cells);
    }

    public enum Kind {
        EDIT,
        UNDO,
        REDO
    }

    public enum State {
        APPLIED,
        UNDONE,
        /** It waits for somebody to choose between it and what the cell says. */
        BESIDE,
        SETTLED
    }

    static Entry of(OpRow row) {
        return new Entry(
                row.seq(),
                row.key(),
                row.editor(),
                row.author(),
                row.authorName(),
                row.at(),
                Kind.valueOf(row.kind()),
                State.valueOf(row.state()),
                edit(row.edit()),
                edit(row.undo()),
                new LinkedHashSet<>(row.cells().lines().toList()));
    }

    private static Edit edit(String json) {
        try {
            return EditJson.read(json);
        } catch (UnreadableJson e) {
            throw new IllegalStateException("An entry of a draft's log cannot be read", e);
        }
    }

    /** Whether it can be undone: it was not yet, and is itself no undoing. */
    boolean isUndoable() {
        return kind != Kind.UNDO && state == State.APPLIED;
    }

    /** Entries of one author from the newest on, of which the first can be redone. */
    static boolean isRedoable(List<Entry> own) {
        return own.stream()
                .filter(entry -> entry.state() == State.APPLIED && entry.kind() != Kind.REDO)
                .findFirst()
                .filter(entry -> entry.kind() == Kind.UNDO)
                .isPresent();
    }
}

package id.laksana.sop.draft.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.draft.Saved;
import id.laksana.sop.edit.Refusal;

/** What came of an edit, for whoever made it; nothing where it was simply done. */
final class SavedWords {

    private final Component reader;

    SavedWords(Component reader) {
        this.reader = reader;
    }

    String of(Saved saved) {
        return switch (saved) {
            case Saved.Done _ -> "";
            case Saved.Aside aside -> reader.getTranslation("editor.aside");
            case Saved.Refused refused -> of(refused.why());
            case Saved.Changed changed -> reader.getTranslation("editor.changed", changed.by());
            case Saved.NotNow _ -> reader.getTranslation("editor.not-now");
            case Saved.NothingToUndo _ -> reader.getTranslation("editor.nothing-to-undo");
            case Saved.Ended _ -> reader.getTranslation("editor.ended");
        };
    }

    private String of(Refusal why) {
        return switch (why) {
            case Refusal.Gone _ -> reader.getTranslation("editor.refused.gone");
            case Refusal.TooLong it -> reader.getTranslation("editor.refused.too-long", it.letters(), it.most());
            case Refusal.Blank _ -> reader.getTranslation("editor.refused.blank");
            case Refusal.TableTooLong it -> reader.getTranslation("editor.refused.rows", it.rows(), it.most());
            case Refusal.TableTooWide it -> reader.getTranslation("editor.refused.columns", it.columns(), it.most());
            case Refusal.Unknown it -> reader.getTranslation("editor.refused.unknown", it.value());
            case Refusal.Taken _ -> reader.getTranslation("editor.refused.taken");
        };
    }
}

package id.laksana.sop.draft.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import id.laksana.sop.draft.DraftNews;
import id.laksana.sop.draft.DraftSheet;
import id.laksana.sop.draft.Drafts;
import id.laksana.sop.draft.Saved;
import id.laksana.sop.draft.Stage;
import id.laksana.sop.draft.Typed;
import id.laksana.sop.edit.Edit;
import id.laksana.sop.edit.EditJson;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.UnreadableJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The sheet on which is written, and what its page asks of the server; each call is answered with all that came of it. */
@JsModule("context://assets/editor.js")
final class DraftPaper extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Drafts drafts;
    private final transient PageNews news;
    private final transient Desk desk;
    private final String code;
    private long shown = -1;
    private int unsaved;

    /** What stands around the sheet. */
    interface Desk {

        /** As the clock says it now. */
        String time();

        void help();

        void details(String cell);

        /** Where the page's reader stands. */
        void at(UUID editor, String cell);

        /** Who else stands where. */
        List<DraftNews.Present> others(UUID editor);

        void changed(DraftSheet draft);
    }

    DraftPaper(Drafts drafts, PageNews news, Desk desk, String code) {
        this.drafts = drafts;
        this.news = news;
        this.desk = desk;
        this.code = code;
        addClassNames("desk", "writing-desk");
    }

    void begin(DraftSheet draft) {
        String words = EditorWords.of(this);
        String first = PageNews.text(shown(draft));
        getElement().executeJs("window.laksana.editor.open(this, $0, $1)", words, first);
    }

    /** There may be something new: the page asks for it by itself, as whoever reads it. */
    void stir() {
        getElement().executeJs("window.laksana.editor.stir(this)");
    }

    /** As if the script had thought of it: it is sent, and sent again, as all the others are. */
    void edit(Edit edit) {
        getElement().executeJs("this.laksana.edit(JSON.parse($0))", EditJson.write(edit));
    }

    /** Each edit for itself, in the order in which they were made; what came of them is drawn once. */
    @ClientCallable
    String apply(String editor, String edits) {
        List<Saved> saved = new ArrayList<>();
        List<Json> answers = new ArrayList<>();
        try {
            for (Typed typed : TypedJson.read(UUID.fromString(editor), edits)) {
                saved.add(drafts.apply(code, typed));
                answers.add(new Json.Members(told(saved.getLast())));
            }
        } catch (UnreadableJson _) {
            answers.add(
                    new Json.Members(Map.of("refused", new Json.Text(getTranslation("editor.refused.unreadable")))));
        }
        return answer(saved, answers);
    }

    @ClientCallable
    String undo(String key, String editor) {
        return answer(drafts.undo(code, UUID.fromString(key), UUID.fromString(editor)));
    }

    @ClientCallable
    String redo(String key, String editor) {
        return answer(drafts.redo(code, UUID.fromString(key), UUID.fromString(editor)));
    }

    @ClientCallable
    String settle(String key, String editor, int beside, boolean take) {
        return answer(drafts.settle(code, UUID.fromString(key), UUID.fromString(editor), beside, take));
    }

    /** How many texts stand on the page only, because they were refused. */
    @ClientCallable
    void unsaved(int count) {
        unsaved = count;
    }

    int unsaved() {
        return unsaved;
    }

    @ClientCallable
    void at(String editor, String cell) {
        desk.at(UUID.fromString(editor), cell);
    }

    @ClientCallable
    String news(String editor) {
        Map<String, Json> all = new LinkedHashMap<>();
        Optional<DraftSheet> draft = drafts.open(code);
        if (draft.isEmpty()) {
            all.put("closed", new Json.Text(getTranslation("editor.ended")));
        } else if (draft.get().seq() != shown) {
            all.putAll(shown(draft.get()));
        }
        draft.filter(now -> now.stage() != Stage.WRITING)
                .ifPresent(_ -> all.put("closed", new Json.Text(getTranslation("editor.not-now"))));
        all.put("others", Others.of(desk.others(UUID.fromString(editor))));
        return PageNews.text(all);
    }

    @ClientCallable
    void help() {
        desk.help();
    }

    @ClientCallable
    void details(String cell) {
        desk.details(cell);
    }

    private String answer(Saved saved) {
        return answer(List.of(saved), List.of(new Json.Members(told(saved))));
    }

    private String answer(List<Saved> saved, List<Json> answers) {
        Map<String, Json> all = new LinkedHashMap<>();
        Optional<DraftSheet> now =
                saved.reversed().stream().flatMap(each -> now(each).stream()).findFirst();
        now.ifPresent(draft -> all.putAll(shown(draft)));
        if (saved.stream().anyMatch(each -> each instanceof Saved.NotNow || each instanceof Saved.Ended)) {
            all.put("closed", new Json.Text(new SavedWords(this).of(saved.getLast())));
        }
        all.put("answers", new Json.Elements(answers));
        all.put("at", new Json.Text(desk.time()));
        return PageNews.text(all);
    }

    private static Optional<DraftSheet> now(Saved saved) {
        return switch (saved) {
            case Saved.Done done -> Optional.of(done.now());
            case Saved.Aside aside -> Optional.of(aside.now());
            case Saved.Changed changed -> Optional.of(changed.now());
            case Saved.Refused _, Saved.NothingToUndo _, Saved.NotNow _, Saved.Ended _ -> Optional.empty();
        };
    }

    private Map<String, Json> told(Saved saved) {
        Json said = new Json.Text(new SavedWords(this).of(saved));
        return switch (saved) {
            case Saved.Done _ -> Map.of();
            case Saved.Aside _, Saved.NothingToUndo _ -> Map.of("said", said);
            case Saved.NotNow _, Saved.Ended _ -> Map.of("refused", said);
            case Saved.Changed changed -> Map.of("refused", said, "cell", new Json.Text(changed.cell()));
            case Saved.Refused refused ->
                Map.of("refused", said, "cell", new Json.Text(refused.why().cell()));
        };
    }

    private Map<String, Json> shown(DraftSheet draft) {
        shown = draft.seq();
        desk.changed(draft);
        return news.of(draft, this);
    }
}

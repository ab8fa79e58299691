package id.laksana.sop.draft.ui;

import com.vaadin.flow.component.Component;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.procedure.Answer;
import id.laksana.sop.procedure.Outcome;
import id.laksana.sop.procedure.StepKind;
import id.laksana.sop.sheet.SectionName;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The words that the script puts on the page by itself. */
final class EditorWords {

    private final Component reader;
    private final Map<String, Json> words = new LinkedHashMap<>();

    private EditorWords(Component reader) {
        this.reader = reader;
    }

    static String of(Component reader) {
        EditorWords all = new EditorWords(reader);
        all.states();
        all.acts();
        all.places();
        return new String(JsonWriter.write(new Json.Members(all.words)), StandardCharsets.UTF_8);
    }

    private void states() {
        say("saving", reader.getTranslation("editor.saving"));
        say("saved", reader.getTranslation("editor.saved", "{0}"));
        say("unsaved", reader.getTranslation("editor.unsaved", "{0}"));
        say("keptText", reader.getTranslation("editor.kept", "{0}"));
        say("copy", reader.getTranslation("editor.copy"));
        say("copied", reader.getTranslation("editor.copied"));
        say("discard", reader.getTranslation("editor.throw-away"));
        say("joinNothing", reader.getTranslation("editor.join-nothing"));
        say("away", reader.getTranslation("editor.away"));
        say("blank", reader.getTranslation("editor.blank"));
        say("set", reader.getTranslation("editor.set", "{0}"));
        say("taken", reader.getTranslation("editor.taken", "{0}"));
        say("conflict", reader.getTranslation("editor.conflict"));
        say("useMine", reader.getTranslation("editor.use-mine"));
        say("useWritten", reader.getTranslation("editor.use-written"));
        say("useTheirs", reader.getTranslation("editor.use-theirs", "{0}"));
        say("findings", reader.getTranslation("editor.findings", "{0}", "{1}"));
        say("noFindings", reader.getTranslation("findings.none"));
    }

    private void acts() {
        say("pick", reader.getTranslation("editor.pick", "{0}", "{1}"));
        say("ends", reader.getTranslation("editor.ends", "{0}"));
        say("noExit", reader.getTranslation("editor.no-exit"));
        say("cancel", reader.getTranslation("form.cancel"));
        say("onward", reader.getTranslation("editor.onward"));
        say("addRow", reader.getTranslation("editor.add-row"));
        say("addColumn", reader.getTranslation("editor.add-column"));
        say("begin", reader.getTranslation("editor.begin"));
        say("newPerformer", reader.getTranslation("editor.new-performer"));
        say("pasteWhere", reader.getTranslation("editor.paste-where"));
        all("answers", Answer.values(), answer -> reader.getTranslation("answer." + answer));
        all("outcomes", Outcome.values(), outcome -> reader.getTranslation("outcome." + outcome));
        all("kinds", StepKind.values(), kind -> reader.getTranslation("step-kind." + kind));
    }

    private void places() {
        say("sheet", reader.getTranslation("place.sheet"));
        say("name", reader.getTranslation("editor.name"));
        say("step", reader.getTranslation("place.step", "{0}"));
        say("performer", reader.getTranslation("editor.performer"));
        all("sections", SectionName.values(), section -> reader.getTranslation("section." + section));
        Map<String, Json> cells = new LinkedHashMap<>();
        cells.put("ACTIVITY", new Json.Text(reader.getTranslation("cell.ACTIVITY")));
        cells.put("REQUIREMENTS", new Json.Text(reader.getTranslation("cell.REQUIREMENTS")));
        cells.put("TIME", new Json.Text(reader.getTranslation("cell.TIME")));
        cells.put("OUTPUTS", new Json.Text(reader.getTranslation("cell.OUTPUTS")));
        cells.put("REMARK", new Json.Text(reader.getTranslation("cell.REMARK")));
        cells.put("QUESTION", new Json.Text(reader.getTranslation("editor.question")));
        words.put("cells", new Json.Members(cells));
    }

    private void say(String name, String text) {
        words.put(name, new Json.Text(text));
    }

    private <T extends Enum<T>> void all(String name, T[] constants, Function<T, String> said) {
        Map<String, Json> texts = new LinkedHashMap<>();
        for (T constant : constants) {
            texts.put(constant.name(), new Json.Text(said.apply(constant)));
        }
        words.put(name, new Json.Members(texts));
    }
}

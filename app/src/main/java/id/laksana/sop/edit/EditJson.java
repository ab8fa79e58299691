package id.laksana.sop.edit;

import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.json.RecordJson;
import id.laksana.sop.json.UnreadableJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Edits as they are stored and sent: {@code {"edit":"Kind","row":"r1","kind":"DECISION"}}. */
public final class EditJson {

    private static final String EDIT = "edit";
    private static final String EDITS = "edits";

    private EditJson() {}

    public static String write(Edit edit) {
        return new String(JsonWriter.write(json(edit)), StandardCharsets.UTF_8);
    }

    public static Edit read(String json) throws UnreadableJson {
        return edit(JsonReader.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Json json(Edit edit) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put(EDIT, new Json.Text(edit.getClass().getSimpleName()));
        if (edit instanceof Edit.Together together) {
            members.put(
                    EDITS,
                    new Json.Elements(
                            together.edits().stream().map(EditJson::json).toList()));
        } else if (RecordJson.write(edit) instanceof Json.Members own) {
            members.putAll(own.values());
        }
        return new Json.Members(members);
    }

    private static Edit edit(Json json) throws UnreadableJson {
        Map<String, Json> members = json instanceof Json.Members object ? object.values() : Map.of();
        Map<String, Json> own = new LinkedHashMap<>(members);
        if (!(own.remove(EDIT) instanceof Json.Text called)) {
            throw new UnreadableJson("/" + EDIT, UnreadableJson.Problem.MISSING);
        }
        if (called.value().equals(Edit.Together.class.getSimpleName())
                && own.get(EDITS) instanceof Json.Elements elements) {
            List<Edit> edits = new ArrayList<>();
            for (Json each : elements.values()) {
                edits.add(edit(each));
            }
            return new Edit.Together(edits);
        }
        return RecordJson.read(new Json.Members(own), type(called.value()));
    }

    private static <T extends Record & Edit> Class<T> type(String name) throws UnreadableJson {
        return Stream.of(Edit.class.getPermittedSubclasses())
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .map(EditJson::<T>cast)
                .orElseThrow(() -> new UnreadableJson("/" + EDIT, UnreadableJson.Problem.UNKNOWN_WORD));
    }

    /** All edits are records. */
    @SuppressWarnings("unchecked")
    private static <T extends Record & Edit> Class<T> cast(Class<?> type) {
        return (Class<T>) type;
    }
}

package id.laksana.sop.draft.ui;

import id.laksana.sop.draft.Typed;
import id.laksana.sop.edit.EditJson;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.json.UnreadableJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Edits as a page sends them: {@code [{"key":"…","seen":7,"edit":{…}}]}. */
final class TypedJson {

    private TypedJson() {}

    static List<Typed> read(UUID editor, String text) throws UnreadableJson {
        if (!(JsonReader.read(text.getBytes(StandardCharsets.UTF_8)) instanceof Json.Elements all)) {
            throw new UnreadableJson("/", UnreadableJson.Problem.WRONG_TYPE);
        }
        List<Typed> typed = new ArrayList<>();
        for (Json each : all.values()) {
            typed.add(one(editor, each, "/" + typed.size()));
        }
        return typed;
    }

    private static Typed one(UUID editor, Json json, String place) throws UnreadableJson {
        Map<String, Json> members = json instanceof Json.Members object ? object.values() : Map.of();
        if (!(members.get("key") instanceof Json.Text key)
                || !(members.get("seen") instanceof Json.Whole seen)
                || !(members.get("edit") instanceof Json.Members edit)) {
            throw new UnreadableJson(place, UnreadableJson.Problem.MISSING);
        }
        String change = new String(JsonWriter.write(edit), StandardCharsets.UTF_8);
        return new Typed(uuid(key.value(), place), editor, seen.value(), EditJson.read(change));
    }

    private static UUID uuid(String text, String place) throws UnreadableJson {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new UnreadableJson(place + "/key", UnreadableJson.Problem.IMPOSSIBLE);
        }
    }
}

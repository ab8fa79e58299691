package id.laksana.casework.engine;

import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.json.RecordJson;
import id.laksana.sop.json.UnreadableJson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Events and states as they are stored and sealed: one way to write each, and nothing is read that would be written otherwise. */
public final class EventJson {

    private static final String HAPPENED = "happened";

    private EventJson() {}

    /** What happened, as {@code {"happened":"Taken","as":"p1"}}. */
    public static String write(Happened what) {
        return text(json(what));
    }

    public static Happened read(String json) throws UnreadableJson {
        Map<String, Json> members =
                JsonReader.read(json.getBytes(StandardCharsets.UTF_8)) instanceof Json.Members object
                        ? new LinkedHashMap<>(object.values())
                        : new LinkedHashMap<>();
        if (!(members.remove(HAPPENED) instanceof Json.Text name)) {
            throw new UnreadableJson("/" + HAPPENED, UnreadableJson.Problem.MISSING);
        }
        return RecordJson.read(new Json.Members(members), type(name.value()));
    }

    /** All that an event says, as the chain of its case seals it. */
    public static byte[] bytes(Event event) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("seq", new Json.Whole(event.seq()));
        members.put("by", RecordJson.write(event.by()));
        members.put("happenedAt", RecordJson.write(event.happenedAt()));
        members.put("recordedAt", RecordJson.write(event.recordedAt()));
        members.put("what", json(event.what()));
        return JsonWriter.write(new Json.Members(members));
    }

    public static String write(CaseState state) {
        return text(RecordJson.write(state));
    }

    public static CaseState readState(String json) throws UnreadableJson {
        return RecordJson.read(JsonReader.read(json.getBytes(StandardCharsets.UTF_8)), CaseState.class);
    }

    private static Json json(Happened what) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put(HAPPENED, new Json.Text(what.getClass().getSimpleName()));
        if (RecordJson.write(what) instanceof Json.Members own) {
            members.putAll(own.values());
        }
        return new Json.Members(members);
    }

    private static String text(Json json) {
        return new String(JsonWriter.write(json), StandardCharsets.UTF_8);
    }

    private static <T extends Record & Happened> Class<T> type(String name) throws UnreadableJson {
        return Stream.of(Happened.class.getPermittedSubclasses())
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .map(EventJson::<T>cast)
                .orElseThrow(() -> new UnreadableJson("/" + HAPPENED, UnreadableJson.Problem.UNKNOWN_WORD));
    }

    /** All that can happen are records. */
    @SuppressWarnings("unchecked")
    private static <T extends Record & Happened> Class<T> cast(Class<?> type) {
        return (Class<T>) type;
    }
}

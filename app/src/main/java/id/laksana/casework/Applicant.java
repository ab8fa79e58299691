package id.laksana.casework;

import id.laksana.casework.engine.Said;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonReader;
import id.laksana.sop.json.JsonWriter;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.service.field.FieldValues;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who applies, and what the application says.
 *
 * @param values the values of the fields of the application form, as canonical JSON
 * @param found the words of fields by which cases are found
 */
public record Applicant(
        String name,
        @Nullable String nik,
        @Nullable String nib,
        @Nullable String contact,
        String values,
        List<String> found) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_CONTACT = 200;

    public Applicant {
        found = List.copyOf(found);
    }

    /** One who has said no more than this. */
    public static Applicant named(String name) {
        return new Applicant(name, null, null, null, "{}", List.of());
    }

    /** The same, whose application says something else. */
    public Applicant saying(FieldValues said) {
        return new Applicant(
                name, nik, nib, contact, new String(said.bytes(), StandardCharsets.UTF_8), said.searchable());
    }

    /** All of it, as a case takes it instead of what it knew. */
    public Said said() {
        return Words.say(json());
    }

    /** In the one way of which a digest is made. */
    String json() {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("name", new Json.Text(name));
        put(members, "nik", nik);
        put(members, "nib", nib);
        put(members, "contact", contact);
        members.put("values", new Json.Text(values));
        members.put(
                "found",
                new Json.Elements(java.util.stream.Stream.concat(java.util.stream.Stream.of(name), found.stream())
                        .<Json>map(Json.Text::new)
                        .toList()));
        return new String(JsonWriter.write(new Json.Members(members)), StandardCharsets.UTF_8);
    }

    static Applicant read(String json) {
        try {
            Json read = JsonReader.read(json.getBytes(StandardCharsets.UTF_8));
            Map<String, Json> members = ((Json.Members) read).values();
            List<String> found = ((Json.Elements) members.getOrDefault("found", new Json.Elements(List.of())))
                    .values().stream().map(one -> ((Json.Text) one).value()).toList();
            return new Applicant(
                    text(members, "name", ""),
                    optional(members, "nik"),
                    optional(members, "nib"),
                    optional(members, "contact"),
                    text(members, "values", "{}"),
                    found.subList(Math.min(1, found.size()), found.size()));
        } catch (UnreadableJson | ClassCastException e) {
            throw new IllegalStateException("An applicant cannot be read", e);
        }
    }

    private static void put(Map<String, Json> members, String name, @Nullable String value) {
        if (value != null) {
            members.put(name, new Json.Text(value));
        }
    }

    private static String text(Map<String, Json> members, String name, String without) {
        return members.get(name) instanceof Json.Text text ? text.value() : without;
    }

    private static @Nullable String optional(Map<String, Json> members, String name) {
        return members.get(name) instanceof Json.Text text ? text.value() : null;
    }

    /** Names nobody: it may end in a log. */
    @Override
    public String toString() {
        return "Applicant";
    }
}

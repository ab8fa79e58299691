package id.laksana.sop.layout;

import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In what a layout differs from the one before, part by part, as the audit trail keeps it. */
public final class LayoutChanges {

    private static final String NOTHING = "–";
    private static final int LONGEST = 2000;

    private LayoutChanges() {}

    /** By the parts of a layout: {@code sheets/paper}, {@code variants}. */
    public static Map<String, String> between(Json before, Json after) {
        Map<String, String> changes = new LinkedHashMap<>();
        compare("", before, after, changes);
        return changes;
    }

    private static void compare(
            String place, @Nullable Json before, @Nullable Json after, Map<String, String> changes) {
        boolean deeper = before instanceof Json.Members || after instanceof Json.Members;
        if (deeper && (place.isEmpty() || place.equals("sheets"))) {
            Set<String> names = new LinkedHashSet<>(members(before).keySet());
            names.addAll(members(after).keySet());
            for (String name : names) {
                compare(
                        place.isEmpty() ? name : place + "." + name,
                        members(before).get(name),
                        members(after).get(name),
                        changes);
            }
        } else if (before == null ? after != null : !before.equals(after)) {
            changes.put(place.substring(place.indexOf('.') + 1), shown(before) + " → " + shown(after));
        }
    }

    private static Map<String, Json> members(@Nullable Json json) {
        return json instanceof Json.Members members ? members.values() : Map.of();
    }

    private static String shown(@Nullable Json json) {
        String text = json == null ? NOTHING : new String(JsonWriter.write(json), StandardCharsets.UTF_8);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

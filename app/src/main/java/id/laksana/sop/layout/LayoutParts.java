package id.laksana.sop.layout;

import id.laksana.sop.json.Json;
import id.laksana.sop.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a layout says of each of its parts, as the audit trail keeps it. */
public final class LayoutParts {

    private static final String SHEETS = "sheets";

    private LayoutParts() {}

    /** By the names of the parts: {@code paper}, {@code table}, {@code variants}, {@code book}. */
    public static Map<String, String> of(Json content) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (content instanceof Json.Members(Map<String, Json> values)) {
            values.forEach((name, value) -> {
                if (name.equals(SHEETS) && value instanceof Json.Members(Map<String, Json> sheets)) {
                    sheets.forEach((part, said) -> parts.put(part, written(said)));
                } else {
                    parts.put(name, written(value));
                }
            });
        }
        return parts;
    }

    private static String written(Json json) {
        return new String(JsonWriter.write(json), StandardCharsets.UTF_8);
    }
}

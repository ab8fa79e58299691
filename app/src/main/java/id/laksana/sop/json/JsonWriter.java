package id.laksana.sop.json;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes a tree in the one way whose bytes are hashed: no blanks, members in the order of the tree, UTF-8, and escapes only where JSON demands them
 * or where UTF-8 has no bytes for half a surrogate pair.
 */
public final class JsonWriter {

    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    public static byte[] write(Json json) {
        JsonWriter writer = new JsonWriter();
        writer.value(json);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(Json json) {
        switch (json) {
            case Json.Members members -> members(members);
            case Json.Elements elements -> elements(elements);
            case Json.Text text -> text(text.value());
            case Json.Whole whole -> out.append(whole.value());
            case Json.Truth truth -> out.append(truth.value());
            case Json.Nothing _ -> out.append("null");
        }
    }

    private void members(Json.Members members) {
        out.append('{');
        Iterator<Map.Entry<String, Json>> rest = members.values().entrySet().iterator();
        while (rest.hasNext()) {
            Map.Entry<String, Json> member = rest.next();
            text(member.getKey());
            out.append(':');
            value(member.getValue());
            out.append(rest.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private void elements(Json.Elements elements) {
        out.append('[');
        Iterator<Json> rest = elements.values().iterator();
        while (rest.hasNext()) {
            value(rest.next());
            out.append(rest.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int character) {
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        if (character == '"' || character == '\\') {
            out.append('\\').appendCodePoint(character);
        } else if (character < ' ' || half) {
            out.append("\\u").append(HexFormat.of().toHexDigits((char) character));
        } else {
            out.appendCodePoint(character);
        }
    }
}

package id.laksana.site.reference;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An example of the document as people read JSON. */
final class JsonText {

    private JsonText() {}

    static String of(@Nullable Object value) {
        return of(value, "");
    }

    private static String of(@Nullable Object value, String margin) {
        String deeper = margin + "  ";
        return switch (value) {
            case null -> "null";
            case Map<?, ?> members
            when !members.isEmpty() ->
                members.entrySet().stream()
                        .map(member -> deeper + quoted(member.getKey()) + ": " + of(member.getValue(), deeper))
                        .collect(Collectors.joining(",\n", "{\n", "\n" + margin + "}"));
            case List<?> list
            when !list.isEmpty() ->
                list.stream()
                        .map(each -> deeper + of(each, deeper))
                        .collect(Collectors.joining(",\n", "[\n", "\n" + margin + "]"));
            case Map<?, ?> _ -> "{}";
            case List<?> _ -> "[]";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> quoted(value);
        };
    }

    private static String quoted(Object text) {
        return "\""
                + text.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}

package id.laksana.sop.layout.ui;

import id.laksana.sop.json.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands at a place of a tree. */
final class Trees {

    private Trees() {}

    static @Nullable Json at(Json tree, String path) {
        @Nullable Json at = tree;
        for (String name : path.split("/")) {
            at = switch (at) {
                case Json.Members(Map<String, Json> values) -> values.get(name);
                case Json.Elements(List<Json> values) -> values.get(Integer.parseInt(name));
                case null, default -> null;
            };
        }
        return at;
    }

    static String text(Json tree, String path) {
        return at(tree, path) instanceof Json.Text(String text) ? text : "";
    }

    static boolean truth(Json tree, String path) {
        return at(tree, path) instanceof Json.Truth(boolean truth) && truth;
    }

    static List<String> texts(Json tree, String path) {
        return elements(tree, path).stream()
                .map(one -> one instanceof Json.Text(String text) ? text : "")
                .toList();
    }

    static List<Json> elements(Json tree, String path) {
        return at(tree, path) instanceof Json.Elements(List<Json> values) ? values : List.of();
    }
}

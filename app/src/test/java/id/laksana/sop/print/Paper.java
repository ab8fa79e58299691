package id.laksana.sop.print;

import id.laksana.sop.json.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An object in a file of the catalog; what it has not is empty. */
record Paper(Map<String, Json> members) {

    Paper(Json json) {
        this(json instanceof Json.Members object ? object.values() : Map.of());
    }

    private Json member(String name) {
        return members.getOrDefault(name, new Json.Nothing());
    }

    boolean has(String name) {
        return !(member(name) instanceof Json.Nothing);
    }

    String text(String name) {
        return text(member(name));
    }

    private static String text(Json json) {
        return json instanceof Json.Text text ? text.value() : "";
    }

    long whole(String name) {
        return ((Json.Whole) member(name)).value();
    }

    Paper in(String name) {
        return new Paper(member(name));
    }

    Stream<Paper> all(String name) {
        return elements(member(name)).map(Paper::new);
    }

    Stream<String> texts(String name) {
        return elements(member(name)).map(Paper::text);
    }

    Stream<List<String>> rows(String name) {
        return elements(member(name)).map(row -> elements(row).map(Paper::text).toList());
    }

    private static Stream<Json> elements(Json json) {
        return json instanceof Json.Elements list ? list.values().stream() : Stream.of();
    }
}

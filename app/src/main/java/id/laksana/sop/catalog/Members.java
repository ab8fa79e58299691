package id.laksana.sop.catalog;

import id.laksana.sop.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object of the catalog, whose files are ours: what it lacks is a bug and not a user's mistake. */
record Members(Map<String, Json> values) {

    static Members of(Json json) {
        if (json instanceof Json.Members members) {
            return new Members(members.values());
        }
        throw new IllegalArgumentException("No object: " + json);
    }

    private @Nullable Json present(String name) {
        Json value = values.get(name);
        return value instanceof Json.Nothing ? null : value;
    }

    boolean has(String name) {
        return present(name) != null;
    }

    @Nullable
    String text(String name) {
        return present(name) instanceof Json.Text text ? text.value() : null;
    }

    String needed(String name) {
        return need(name, text(name));
    }

    @Nullable
    Integer whole(String name) {
        return present(name) instanceof Json.Whole whole ? Math.toIntExact(whole.value()) : null;
    }

    int neededWhole(String name) {
        return need(name, whole(name));
    }

    boolean truth(String name) {
        return present(name) instanceof Json.Truth truth && truth.value();
    }

    /** Words of the catalog are those of our types, in small letters. */
    <E extends Enum<E>> @Nullable E word(String name, Class<E> type) {
        String text = text(name);
        return text == null ? null : wordOf(text, type);
    }

    <E extends Enum<E>> E neededWord(String name, Class<E> type) {
        return need(name, word(name, type));
    }

    static <E extends Enum<E>> E wordOf(String text, Class<E> type) {
        return Enum.valueOf(type, text.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    Members object(String name) {
        return of(need(name, present(name)));
    }

    <T> @Nullable T object(String name, Function<Members, T> reader) {
        return has(name) ? reader.apply(object(name)) : null;
    }

    <T> List<T> objects(String name, Function<Members, T> reader) {
        return elements(name).stream().map(Members::of).map(reader).toList();
    }

    List<String> texts(String name) {
        return texts(new Json.Elements(elements(name)));
    }

    List<Integer> wholes(String name) {
        return elements(name).stream()
                .map(value -> Math.toIntExact(((Json.Whole) value).value()))
                .toList();
    }

    List<List<String>> rows(String name) {
        return elements(name).stream().map(Members::texts).toList();
    }

    /** None, where there is no such list. */
    private List<Json> elements(String name) {
        return present(name) instanceof Json.Elements elements ? elements.values() : List.of();
    }

    private static List<String> texts(Json list) {
        return ((Json.Elements) list)
                .values().stream().map(text -> ((Json.Text) text).value()).toList();
    }

    private <T> T need(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("No " + name + " in " + values.keySet());
        }
        return value;
    }
}

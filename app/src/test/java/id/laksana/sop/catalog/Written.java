package id.laksana.sop.catalog;

import id.laksana.sop.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the catalog's form, in which what is missing is null. */
final class Written {

    private Written() {}

    static Json members(@Nullable Object... namesAndValues) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            members.put((String) namesAndValues[index], json(namesAndValues[index + 1]));
        }
        return new Json.Members(members);
    }

    /** Leaves out what is null. */
    static Json present(@Nullable Object... namesAndValues) {
        Map<String, Json> members = new LinkedHashMap<>(((Json.Members) members(namesAndValues)).values());
        members.values().removeIf(Json.Nothing.class::isInstance);
        return new Json.Members(members);
    }

    static <T> List<Json> each(List<T> values, Function<T, Json> writer) {
        return values.stream().map(writer).toList();
    }

    static <T> @Nullable Json maybe(@Nullable T value, Function<T, Json> writer) {
        return value == null ? null : writer.apply(value);
    }

    /** Null for nothing, as in {@code activityItems}. */
    static <T> @Nullable List<T> some(List<T> values) {
        return values.isEmpty() ? null : values;
    }

    static @Nullable String word(@Nullable Enum<?> word) {
        return word == null ? null : word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String code(@Nullable Enum<?> word) {
        return word == null ? null : word.name().toLowerCase(Locale.ROOT);
    }

    private static Json json(@Nullable Object value) {
        return switch (value) {
            case null -> new Json.Nothing();
            case Json json -> json;
            case String text -> new Json.Text(text);
            case Integer whole -> new Json.Whole(whole);
            case Boolean truth -> new Json.Truth(truth);
            case List<?> list ->
                new Json.Elements(list.stream().map(Written::json).toList());
            default -> throw new IllegalArgumentException("Not in the catalog: " + value.getClass());
        };
    }
}

package id.laksana.site.reference;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schemas that follow from records as REST tells them: what they are called, of what, and what may be absent. */
final class RecordSchemas {

    private static final Map<Type, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Map.of("type", "string")),
            Map.entry(int.class, Map.of("type", "integer")),
            Map.entry(Integer.class, Map.of("type", "integer")),
            Map.entry(long.class, Map.of("type", "integer")),
            Map.entry(Long.class, Map.of("type", "integer")),
            Map.entry(boolean.class, Map.of("type", "boolean")),
            Map.entry(Boolean.class, Map.of("type", "boolean")),
            Map.entry(Object.class, Map.of()),
            Map.entry(Instant.class, Map.of("type", "string", "format", "date-time")),
            Map.entry(LocalDate.class, Map.of("type", "string", "format", "date")),
            Map.entry(UUID.class, Map.of("type", "string", "format", "uuid")));

    private final Map<String, Map<String, Object>> found = new LinkedHashMap<>();
    private final Set<Class<?>> begun = new LinkedHashSet<>();
    private final Set<Class<?>> read;

    private RecordSchemas(Set<Class<?>> read) {
        this.read = read;
    }

    /**
     * Of the types and of all that they are made of, by their names.
     *
     * @param read those that are read from a body, where what may be absent can be left out
     */
    static Map<String, Map<String, Object>> of(Stream<Class<?>> types, Set<Class<?>> read) {
        RecordSchemas schemas = new RecordSchemas(read);
        types.forEach(schemas::add);
        return schemas.found;
    }

    /** Of commands: beside what belongs to each, its name and what belongs to all. */
    static Map<String, Map<String, Object>> ofCommands(Map<String, Class<? extends Record>> kinds) {
        RecordSchemas schemas = new RecordSchemas(Set.copyOf(kinds.values()));
        kinds.values().forEach(schemas::add);
        kinds.keySet()
                .forEach(name ->
                        schemas.found.compute(name, (_, schema) -> command(name, Objects.requireNonNull(schema))));
        return schemas.found;
    }

    private static Map<String, Object> command(String name, Map<String, Object> schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("command", Map.of("type", "string", "const", name));
        properties.put("seen", PLAIN.get(long.class));
        properties.put("happenedAt", orNull(Objects.requireNonNull(PLAIN.get(Instant.class))));
        ((Map<?, ?>) Objects.requireNonNull(schema.get("properties")))
                .forEach((member, of) -> properties.put(String.valueOf(member), of));
        List<Object> required = new ArrayList<>(List.of("command", "seen"));
        required.addAll((List<?>) Objects.requireNonNull(schema.get("required")));
        return Map.of("type", "object", "required", required, "properties", properties);
    }

    private void add(Class<?> type) {
        if (!begun.add(type)) {
            return;
        }
        Map<String, Object> schema = type.isEnum() ? words(type) : members(type);
        if (found.put(type.getSimpleName(), schema) != null) {
            throw new AssertionError("Two are called " + type.getSimpleName());
        }
    }

    private static Map<String, Object> words(Class<?> type) {
        return Map.of(
                "type",
                "string",
                "enum",
                Stream.of(type.getEnumConstants())
                        .map(word -> ((Enum<?>) word).name())
                        .toList());
    }

    private Map<String, Object> members(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            properties.put(
                    component.getName(), schema(component.getAnnotatedType().getType(), nullable));
            if (!nullable || !read.contains(type)) {
                required.add(component.getName());
            }
        }
        return Map.of("type", "object", "required", required, "properties", properties);
    }

    private Map<String, Object> schema(Type type, boolean nullable) {
        if (type instanceof TypeVariable<?>) {
            return Map.of();
        }
        if (type instanceof ParameterizedType many) {
            Type each = many.getActualTypeArguments()[many.getActualTypeArguments().length - 1];
            Map<String, Object> list = many.getRawType() == List.class
                    ? Map.of("type", "array", "items", schema(each, false))
                    : Map.of("type", "object", "additionalProperties", schema(each, false));
            return nullable ? orNull(list) : list;
        }
        Map<String, Object> plain = PLAIN.get(type);
        if (plain != null) {
            return nullable ? orNull(plain) : plain;
        }
        if (type instanceof Class<?> record && record.isRecord() && isName(record)) {
            return schema(record.getRecordComponents()[0].getGenericType(), nullable);
        }
        add((Class<?>) type);
        Map<String, Object> named = Map.of("$ref", "#/components/schemas/" + ((Class<?>) type).getSimpleName());
        return nullable ? Map.of("oneOf", List.of(named, Map.of("type", "null"))) : named;
    }

    private static boolean isName(Class<?> type) {
        return type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getName().equals("value");
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        Map<String, Object> either = new LinkedHashMap<>(schema);
        either.put("type", List.of(String.valueOf(schema.get("type")), "null"));
        return either;
    }
}

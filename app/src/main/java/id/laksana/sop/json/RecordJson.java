package id.laksana.sop.json;

import id.laksana.sop.json.UnreadableJson.Problem;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns trees of records into JSON and back: a record is an object of its components in their order, a null is left out, a record with the one
 * component {@code value} is that value, a moment and a UUID are the text that they write of themselves. Unknown and missing members are refused, so that nothing is ever lost unseen.
 */
public final class RecordJson {

    private RecordJson() {}

    public static Json write(Object value) {
        return switch (value) {
            case String text -> new Json.Text(text);
            case Integer number -> new Json.Whole(number);
            case Long number -> new Json.Whole(number);
            case UUID id -> new Json.Text(id.toString());
            case Instant moment -> new Json.Text(moment.toString());
            case Boolean truth -> new Json.Truth(truth);
            case Enum<?> word -> new Json.Text(word.name());
            case List<?> list ->
                new Json.Elements(list.stream().map(RecordJson::write).toList());
            case Record tree -> writeRecord(tree);
            default -> throw new IllegalArgumentException("No JSON for " + value.getClass());
        };
    }

    private static Json writeRecord(Record tree) {
        Map<String, Json> members = new LinkedHashMap<>();
        for (RecordShape.Component component : RecordShape.of(tree.getClass()).components()) {
            Object value = component.of(tree);
            if (value != null) {
                members.put(component.name(), write(value));
            }
        }
        return isName(tree.getClass()) ? members.values().iterator().next() : new Json.Members(members);
    }

    public static <T extends Record> T read(Json json, Class<T> type) throws UnreadableJson {
        return type.cast(value(json, new Place(type, Map.of(), "")));
    }

    private static Object value(Json json, Place place) throws UnreadableJson {
        return switch (json) {
            case Json.Text text -> text(text.value(), place);
            case Json.Whole whole
            when place.type() == int.class || place.type() == Integer.class -> Math.toIntExact(inRange(whole, place));
            case Json.Whole whole when place.type() == long.class -> whole.value();
            case Json.Truth truth when place.type() == boolean.class -> truth.value();
            case Json.Elements elements when place.type() == List.class -> list(elements, place);
            case Json.Members members when place.type().isRecord() -> make(members, place);
            default -> throw place.unreadable(Problem.WRONG_TYPE);
        };
    }

    private static long inRange(Json.Whole whole, Place place) throws UnreadableJson {
        if (whole.value() != (int) whole.value()) {
            throw place.unreadable(Problem.NO_WHOLE_NUMBER);
        }
        return whole.value();
    }

    private static Object text(String text, Place place) throws UnreadableJson {
        if (place.type() == String.class) {
            return text;
        }
        if (isName(place.type())) {
            return construct(place, new Object[] {text});
        }
        if (place.type() == UUID.class) {
            return asWritten(text, UUID::fromString, place);
        }
        if (place.type() == Instant.class) {
            return asWritten(text, Instant::parse, place);
        }
        if (place.type().isEnum()) {
            return Stream.of(place.type().getEnumConstants())
                    .filter(word -> ((Enum<?>) word).name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> place.unreadable(Problem.UNKNOWN_WORD));
        }
        throw place.unreadable(Problem.WRONG_TYPE);
    }

    /** Only as it would be written again, so that nothing can be said in two ways. */
    private static Object asWritten(String text, Function<String, Object> reader, Place place) throws UnreadableJson {
        try {
            Object read = reader.apply(text);
            if (read.toString().equals(text)) {
                return read;
            }
        } catch (IllegalArgumentException | DateTimeException _) {
            // told below
        }
        throw place.unreadable(Problem.IMPOSSIBLE);
    }

    private static List<Object> list(Json.Elements elements, Place place) throws UnreadableJson {
        List<Object> values = new ArrayList<>();
        for (Json element : elements.values()) {
            values.add(value(element, place.element(values.size())));
        }
        return values;
    }

    private static Object make(Json.Members members, Place place) throws UnreadableJson {
        Map<String, Json> left = new LinkedHashMap<>(members.values());
        List<RecordShape.Component> components = RecordShape.of(place.type()).components();
        @Nullable Object[] arguments = new Object[components.size()];
        for (int index = 0; index < arguments.length; index++) {
            RecordShape.Component component = components.get(index);
            Place member = place.member(component);
            Json json = left.remove(component.name());
            if (json == null && !component.isOptional()) {
                throw member.unreadable(Problem.MISSING);
            }
            arguments[index] = json == null ? null : value(json, member);
        }
        if (!left.isEmpty()) {
            throw place.below(left.keySet().iterator().next()).unreadable(Problem.UNKNOWN_MEMBER);
        }
        return construct(place, arguments);
    }

    private static Object construct(Place place, @Nullable Object[] arguments) throws UnreadableJson {
        try {
            return RecordShape.of(place.type()).make(arguments);
        } catch (IllegalArgumentException _) {
            throw place.unreadable(Problem.IMPOSSIBLE);
        }
    }

    private static boolean isName(Class<?> type) {
        return type.isRecord() && RecordShape.of(type).isName();
    }

    /** What is expected where: a type, what its type variables stand for, and the way there. */
    private record Place(Type generic, Map<TypeVariable<?>, Type> variables, String pointer) {

        Class<?> type() {
            return generic instanceof ParameterizedType parameterised
                    ? (Class<?>) parameterised.getRawType()
                    : (Class<?>) generic;
        }

        Place member(RecordShape.Component component) {
            return new Place(
                    resolve(component.component().getGenericType()), variables, below(component.name()).pointer);
        }

        Place element(int index) {
            Type element = ((ParameterizedType) generic).getActualTypeArguments()[0];
            return new Place(resolve(element), variables, pointer + "/" + index);
        }

        Place below(String name) {
            return new Place(generic, variables, pointer + "/" + name);
        }

        UnreadableJson unreadable(Problem problem) {
            return new UnreadableJson(pointer.isEmpty() ? "/" : pointer, problem);
        }

        private Type resolve(Type type) {
            return type instanceof TypeVariable<?> variable ? bindings().getOrDefault(variable, type) : type;
        }

        private Map<TypeVariable<?>, Type> bindings() {
            Map<TypeVariable<?>, Type> bindings = new LinkedHashMap<>(variables);
            if (generic instanceof ParameterizedType parameterised) {
                TypeVariable<?>[] parameters = type().getTypeParameters();
                for (int index = 0; index < parameters.length; index++) {
                    bindings.put(parameters[index], parameterised.getActualTypeArguments()[index]);
                }
            }
            return bindings;
        }
    }
}

package id.laksana.sop.sheet;

import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sheets that hold anything that their types allow, whether or not it makes sense; the same seed gives the same sheet. */
public final class RandomSheets {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Menerima berkas",
            "15 menit",
            "5-10 menit",
            "2 jam",
            "999999 hari",
            "999999999999 hari",
            "1.",
            "- - - -",
            "<script>alert('x')</script>",
            "<ul><li>KTP",
            "a < b & c > d \"quoted\" \\ / \u0000 \u001f \u007f",
            "baris\r\nbaru\ttab\u2028\u2029",
            "permohonan مرحبا بالعالم \u202e terbalik",
            "cap 🏛️👩🏽‍💼 emoji",
            "\ud83d",
            "\udc00\ud800",
            "é e\u0301");

    private static final String LONG = "x".repeat(10_000);

    private static final List<String> DATES = List.of("2022-02-16", "2022-02", "2019-01-07");

    /** Which components may be null, by class and name: to ask the class takes long. */
    private static final Map<String, Boolean> OPTIONAL = new ConcurrentHashMap<>();

    private final RandomGenerator random;

    private RandomSheets(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    public static Sheet of(long seed) {
        return (Sheet) new RandomSheets(seed).value(Sheet.class, "", Sheet.class);
    }

    private Object value(Type type, String name, Type owner) {
        return switch (type) {
            case ParameterizedType list
            when list.getRawType() == List.class ->
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(_ -> value(list.getActualTypeArguments()[0], name, owner))
                        .toList();
            case ParameterizedType generic -> make((Class<?>) generic.getRawType(), generic);
            case TypeVariable<?> _ -> value(((ParameterizedType) owner).getActualTypeArguments()[0], name, owner);
            case Class<?> plain -> plain(plain, name);
            default -> throw new AssertionError(type);
        };
    }

    private Object plain(Class<?> type, String name) {
        if (type == String.class) {
            return name.equals("iso") ? pick(DATES) : random.nextInt(500) == 0 ? LONG : pick(TEXTS);
        }
        if (type == StepId.class) {
            return new StepId("s" + random.nextInt(4));
        }
        if (type == PerformerId.class) {
            return new PerformerId("p" + random.nextInt(3));
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt();
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        return type.isEnum() ? pick(List.of(type.getEnumConstants())) : make(type, type);
    }

    private Object make(Class<?> type, Type generic) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            @Nullable Object[] values = new Object[components.length];
            for (int index = 0; index < components.length; index++) {
                RecordComponent component = components[index];
                boolean leaveOut = random.nextInt(3) == 0
                        && OPTIONAL.computeIfAbsent(
                                type.getName() + component.getName(),
                                _ -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
                types[index] = component.getType();
                values[index] = leaveOut ? null : value(component.getGenericType(), component.getName(), generic);
            }
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.toString(), e);
        }
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

package id.laksana.sop.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record is made of, looked up once: asking a class for its annotations takes longer than reading a member. */
record RecordShape(List<Component> components, Constructor<?> constructor) {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return shape(type);
        }
    };

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static RecordShape shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordShape(
                    Stream.of(components).map(Component::of).toList(), type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("No record: " + type, e);
        }
    }

    /** A record of one text called {@code value} is no more than that text. */
    boolean isName() {
        return components.size() == 1
                && components.getFirst().name().equals("value")
                && components.getFirst().component().getType() == String.class;
    }

    /** A record may refuse what it is made of: a name that is none, a range that ends before it begins. */
    Object make(@Nullable Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalArgumentException refused
                    ? refused
                    : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    record Component(String name, boolean isOptional, RecordComponent component) {

        static Component of(RecordComponent component) {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return new Component(component.getName(), optional, component);
        }

        @Nullable
        Object of(Record tree) {
            try {
                return component.getAccessor().invoke(tree);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

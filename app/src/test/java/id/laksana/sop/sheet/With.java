package id.laksana.sop.sheet;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes one thing of a record and leaves the rest. */
public final class With {

    private With() {}

    /** The record with another value in the component, which is found by its name. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R record, String name, @Nullable Object value) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            if (Stream.of(components).noneMatch(component -> component.getName().equals(name))) {
                throw new IllegalArgumentException("No " + name + " in " + record.getClass());
            }
            @Nullable Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int index = 0; index < components.length; index++) {
                RecordComponent component = components[index];
                types[index] = component.getType();
                values[index] = component.getName().equals(name)
                        ? value
                        : component.getAccessor().invoke(record);
            }
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(record.toString(), e);
        }
    }

    /** The list with another element in the place. */
    public static <T> List<T> at(List<T> list, int place, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        changed.set(place, change.apply(list.get(place)));
        return changed;
    }

    public static <T> List<T> and(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    public static <T> List<T> without(List<T> list, int place) {
        List<T> shorter = new ArrayList<>(list);
        shorter.remove(place);
        return shorter;
    }

    /** The sheet with one row of its first table changed. */
    public static Sheet row(Sheet sheet, int place, UnaryOperator<Row> change) {
        return with(
                sheet, "tables", at(sheet.tables(), 0, table -> with(table, "rows", at(table.rows(), place, change))));
    }

    public static Sheet identity(Sheet sheet, String field, Object value) {
        return with(sheet, "identity", with(sheet.identity(), field, value));
    }

    public static Sheet reading(Sheet sheet, UnaryOperator<Reading> change) {
        Reading reading = sheet.reading();
        return reading == null ? sheet : sheet.with(change.apply(reading));
    }

    public static Sheet readStep(Sheet sheet, int place, UnaryOperator<Reading.ReadStep> change) {
        return reading(sheet, reading -> with(reading, "steps", at(reading.steps(), place, change)));
    }
}

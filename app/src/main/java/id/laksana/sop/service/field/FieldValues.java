package id.laksana.sop.service.field;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What an application says in the fields of its form, each of its type and within its bounds. */
public final class FieldValues {

    private final ApplicationForm form;
    private final SortedMap<FieldId, Value> values;

    FieldValues(ApplicationForm form, Map<FieldId, Value> values) {
        this.form = form;
        this.values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Nothing yet. */
    public static FieldValues none(ApplicationForm form) {
        return new FieldValues(form, Map.of());
    }

    public ApplicationForm form() {
        return form;
    }

    /** By the names of the fields. */
    public SortedMap<FieldId, Value> byField() {
        return values;
    }

    public Optional<Value> of(FieldId field) {
        return Optional.ofNullable(values.get(field));
    }

    /** What is required and not there: until it is, the application is not complete. */
    public List<Field> missing() {
        return form.fields().stream()
                .filter(field -> field.required() && !values.containsKey(field.id()))
                .toList();
    }

    /** The attachments that are values. */
    public List<UUID> files() {
        return values.values().stream()
                .filter(Value.File.class::isInstance)
                .map(value -> ((Value.File) value).attachment())
                .toList();
    }

    /** By what cases are found: as it reads, in small letters. */
    public List<String> searchable() {
        return form.fields().stream()
                .filter(Field::searchable)
                .flatMap(field -> of(field.id()).stream().map(value -> ValueWords.of(field, value)))
                .map(words -> words.toLowerCase(ValueWords.INDONESIAN))
                .toList();
    }

    /** The one sequence of bytes that says this, of which a digest can be made. */
    public byte[] bytes() {
        return ValuesJson.write(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldValues same && form.equals(same.form) && values.equals(same.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Without the values: they may tell of a person, and this may end in a log. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}

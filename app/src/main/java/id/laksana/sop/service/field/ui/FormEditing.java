package id.laksana.sop.service.field.ui;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Stream.concat;

import id.laksana.sop.service.field.ApplicationForm;
import id.laksana.sop.service.field.Field;
import id.laksana.sop.service.field.FieldId;
import id.laksana.sop.service.field.FormContent;
import id.laksana.sop.service.field.FormDraft;
import id.laksana.sop.service.field.ItemId;
import id.laksana.sop.service.field.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A form while somebody changes it, before any of it is laid down. */
final class FormEditing {

    private ApplicationForm stored;
    private List<Field> fields;
    private List<Requirement> requirements;

    FormEditing(ApplicationForm stored) {
        this.stored = stored;
        this.fields = new ArrayList<>(stored.fields());
        this.requirements = new ArrayList<>(stored.requirements());
    }

    ApplicationForm stored() {
        return stored;
    }

    FormDraft draft() {
        return new FormDraft(fields, requirements);
    }

    /** As it would be filled in. */
    ApplicationForm shown() {
        FormContent content = new FormContent(stored.isProposed(), fields, requirements, List.of(), List.of());
        return new ApplicationForm(stored.service(), stored.revision(), content);
    }

    boolean isChanged() {
        return !draft().equals(FormDraft.of(stored));
    }

    void stored(ApplicationForm form) {
        stored = form;
        takeBack();
    }

    void takeBack() {
        fields = new ArrayList<>(stored.fields());
        requirements = new ArrayList<>(stored.requirements());
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    List<Requirement> requirements() {
        return List.copyOf(requirements);
    }

    /** Whether an earlier revision asked for it, so that its type stays. */
    boolean isKnown(FieldId id) {
        return stored.content().everyField().anyMatch(field -> field.id().equals(id));
    }

    /** All names that mean something already. */
    Set<String> names() {
        return concat(stored.content().everyField(), fields.stream())
                .map(field -> field.id().value())
                .collect(toSet());
    }

    Set<String> itemNames() {
        return concat(stored.content().everyRequirement(), requirements.stream())
                .map(item -> item.id().value())
                .collect(toSet());
    }

    /** The same with a field more or other, to see whether it could be laid down. */
    FormEditing with(Field field) {
        FormEditing tried = copy();
        tried.put(field);
        return tried;
    }

    FormEditing with(Requirement item) {
        FormEditing tried = copy();
        tried.put(item);
        return tried;
    }

    private FormEditing copy() {
        FormEditing copy = new FormEditing(stored);
        copy.fields = new ArrayList<>(fields);
        copy.requirements = new ArrayList<>(requirements);
        return copy;
    }

    void put(Field field) {
        put(fields, field, place(fields.stream().map(Field::id).toList(), field.id()));
    }

    void put(Requirement item) {
        put(requirements, item, place(requirements.stream().map(Requirement::id).toList(), item.id()));
    }

    void remove(FieldId id) {
        fields.removeIf(field -> field.id().equals(id));
    }

    void remove(ItemId id) {
        requirements.removeIf(item -> item.id().equals(id));
    }

    void moveField(int from, int to) {
        fields.add(to, fields.remove(from));
    }

    void moveRequirement(int from, int to) {
        requirements.add(to, requirements.remove(from));
    }

    private static <T> int place(List<T> ids, T id) {
        return ids.indexOf(id);
    }

    private static <T> void put(List<T> all, T one, int at) {
        if (at < 0) {
            all.add(one);
        } else {
            all.set(at, one);
        }
    }
}

package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import id.laksana.identity.Member;
import id.laksana.web.ui.EditFields;
import id.laksana.web.ui.Pickers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the fields of a form, each called as the organisation's things are called everywhere. */
final class Fields<T> {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private final EditFields<T> form;
    private final Binder<T> binder;

    Fields(EditFields<T> form, Binder<T> binder) {
        this.form = form;
        this.binder = binder;
    }

    TextField text(String name, int longest, boolean required, int columns) {
        TextField field = new TextField(label(name));
        field.setId(name);
        field.setMaxLength(longest);
        field.setAutoselect(true);
        field.setRequiredIndicatorVisible(required);
        binder.forField(field)
                .withValidator(text -> !required || !text.isBlank(), form.getTranslation("form.required"))
                .bind(name);
        form.add(field, columns);
        return field;
    }

    DatePicker day(String name, boolean required) {
        DatePicker field = Pickers.date(label(name));
        field.setId(name);
        field.setClearButtonVisible(!required);
        field.setRequiredIndicatorVisible(required);
        field.setMin(EARLIEST);
        field.setMax(LATEST);
        String wrong = form.getTranslation("organisation.day-wrong");
        field.setI18n(field.getI18n().setMinErrorMessage(wrong).setMaxErrorMessage(wrong));
        binder.forField(field)
                .withValidator(day -> !required || day != null, form.getTranslation("form.required"))
                .bind(name);
        form.add(field, 1);
        return field;
    }

    /** One of a few constants that have words. */
    <E extends Enum<E>> Select<@Nullable E> word(String property, String name, List<E> constants, String none) {
        Select<@Nullable E> field = new Select<>();
        field.setLabel(label(name));
        field.setId(name);
        field.setItems(constants);
        field.setItemLabelGenerator(
                constant -> constant == null ? none : form.getTranslation("organisation.word." + constant.name()));
        field.setEmptySelectionAllowed(!none.isEmpty());
        field.setEmptySelectionCaption(none);
        field.setRequiredIndicatorVisible(none.isEmpty());
        binder.forField(field)
                .withValidator(constant -> !none.isEmpty() || constant != null, form.getTranslation("form.required"))
                .bind(property);
        form.add(field, 1);
        return field;
    }

    /** One of many things; the property holds what stands for it. */
    <V, I> ComboBox<V> choice(
            String name, List<V> items, Function<V, I> id, Function<V, String> called, boolean required) {
        ComboBox<V> field = new ComboBox<>(label(name));
        field.setId(name);
        field.setItems(items);
        field.setItemLabelGenerator(called::apply);
        field.setClearButtonVisible(!required);
        field.setRequiredIndicatorVisible(required);
        binder.forField(field)
                .withValidator(item -> !required || item != null, form.getTranslation("form.required"))
                .withConverter(
                        item -> item == null ? null : id.apply(item),
                        held -> items.stream()
                                .filter(item -> Objects.equals(id.apply(item), held))
                                .findFirst()
                                .orElse(null))
                .bind(name);
        form.add(field, 2);
        return field;
    }

    /** Whose account an official has, if any. */
    void member(List<Member> known, Optional<UUID> linked) {
        List<Member> members = new ArrayList<>(known);
        linked.filter(id -> known.stream().noneMatch(member -> member.id().equals(id)))
                .ifPresent(id ->
                        members.add(new Member(id, form.getTranslation("organisation.member.unseen"), "", "", 0)));
        ComboBox<Member> field = new ComboBox<>(label("member"));
        field.setId("member");
        field.setItems(members);
        field.setItemLabelGenerator(Member::name);
        field.setClearButtonVisible(true);
        field.setHelperText(form.getTranslation("organisation.member.help"));
        binder.forField(field)
                .withConverter(
                        member -> Optional.ofNullable(member).map(Member::id),
                        held -> members.stream()
                                .filter(member ->
                                        held.filter(member.id()::equals).isPresent())
                                .findFirst()
                                .orElse(null))
                .bind("member");
        form.add(field, 2);
    }

    private String label(String name) {
        return form.getTranslation("organisation.field." + name);
    }
}

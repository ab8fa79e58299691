package id.laksana.sop.service.field.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.laksana.sop.service.field.Bounds;
import id.laksana.sop.service.field.Field;
import id.laksana.sop.service.field.FieldId;
import id.laksana.sop.service.field.FieldType;
import id.laksana.sop.service.field.FormNames;
import id.laksana.sop.service.field.Option;
import id.laksana.sop.service.field.TypedBound;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks what a field asks for. */
final class FieldDialog {

    private final TextField label = new TextField();
    private final TextField help = new TextField();
    private final Select<FieldType> type = new Select<>();
    private final Checkbox required = new Checkbox();
    private final Checkbox personal = new Checkbox();
    private final Checkbox searchable = new Checkbox();
    private final TextArea options = new TextArea();
    private final TextField least = new TextField();
    private final TextField most = new TextField();
    private final IntegerField decimals = new IntegerField();
    private final IntegerField longest = new IntegerField();
    private final Paragraph wrong = new Paragraph();
    private final Set<String> taken;
    private final Function<Field, Optional<String>> taking;

    /** @param taking takes it, or says why not */
    FieldDialog(Set<String> taken, Function<Field, Optional<String>> taking) {
        this.taken = taken;
        this.taking = taking;
        named(label, "label").setMaxLength(Field.LONGEST_LABEL);
        label.setRequiredIndicatorVisible(true);
        label.setManualValidation(true);
        named(help, "help").setMaxLength(Field.LONGEST_HELP);
        named(least, "least").setMaxLength(40);
        named(most, "most").setMaxLength(40);
        type.setLabel(label.getTranslation("application-form.field.type"));
        type.setId("field-type");
        type.setItems(FieldType.values());
        type.setItemLabelGenerator(one -> label.getTranslation("field-type." + one));
        type.setValue(FieldType.TEXT);
        type.addValueChangeListener(_ -> suit());
        required.setLabel(label.getTranslation("application-form.required"));
        personal.setLabel(label.getTranslation("application-form.field.personal"));
        searchable.setLabel(label.getTranslation("application-form.field.searchable"));
        options.setLabel(label.getTranslation("application-form.field.options"));
        options.setHelperText(label.getTranslation("application-form.field.options.help"));
        options.setId("field-options");
        options.setMinRows(3);
        options.setMaxRows(8);
        limited(decimals, "decimals", 0, Bounds.MOST_DECIMALS);
        limited(longest, "longest", 1, FieldType.LONG_TEXT.longest());
        wrong.addClassName("warning");
        wrong.getElement().setAttribute("role", "alert");
    }

    /** @param typeStays whether it has been asked for before, so that it cannot become something else */
    void ask(Optional<Field> before, boolean typeStays) {
        before.ifPresent(this::show);
        type.setReadOnly(typeStays);
        type.setHelperText(typeStays ? label.getTranslation("application-form.field.type.stays") : "");
        suit();
        String title = before.isPresent()
                ? label.getTranslation("application-form.field.change")
                : label.getTranslation("application-form.field.add");
        FormDialogs.open(
                title,
                label.getTranslation("application-form.dialog.text"),
                () -> take(before),
                label,
                type,
                options,
                help,
                least,
                most,
                decimals,
                longest,
                required,
                personal,
                searchable,
                wrong);
        label.focus();
    }

    private void show(Field field) {
        label.setValue(field.label());
        help.setValue(field.help());
        type.setValue(field.type());
        required.setValue(field.required());
        personal.setValue(field.personal());
        searchable.setValue(field.searchable());
        options.setValue(
                String.join("\n", field.choices().stream().map(Option::label).toList()));
        least.setValue(TypedBound.write(field.type(), field.bounds().least()));
        most.setValue(TypedBound.write(field.type(), field.bounds().most()));
        decimals.setValue(field.bounds().decimals());
        longest.setValue(field.bounds().longest());
    }

    /** Only what makes sense of the type can be filled in. */
    private void suit() {
        FieldType chosen = type.getValue();
        options.setVisible(chosen == FieldType.CHOICE);
        least.setVisible(chosen.isOrdered());
        most.setVisible(chosen.isOrdered());
        decimals.setVisible(chosen == FieldType.NUMBER);
        longest.setVisible(chosen.isText());
        searchable.setVisible(chosen.isSearchable());
    }

    private boolean take(Optional<Field> before) {
        boolean fits = Stream.<HasValidation>of(decimals, longest).noneMatch(HasValidation::isInvalid);
        Optional<String> why =
                fits ? taking.apply(field(before)) : Optional.of(label.getTranslation("field-reason.kind"));
        wrong.setText(why.orElse(""));
        label.setInvalid(label.getValue().isBlank());
        label.setErrorMessage(label.getTranslation("form.required"));
        return why.isEmpty();
    }

    private Field field(Optional<Field> before) {
        FieldType chosen = type.getValue();
        FieldId id = before.map(Field::id).orElseGet(() -> FormNames.field(label.getValue(), taken));
        return new Field(
                id,
                label.getValue(),
                help.getValue(),
                chosen,
                required.getValue(),
                personal.getValue(),
                searchable.getValue() && chosen.isSearchable(),
                chosen == FieldType.CHOICE ? choices(before) : List.of(),
                new Bounds(
                        TypedBound.read(chosen, least.getValue()),
                        TypedBound.read(chosen, most.getValue()),
                        chosen == FieldType.NUMBER ? decimals.getValue() : null,
                        chosen.isText() ? longest.getValue() : null));
    }

    /** A label that was there keeps its name; a new one gets a new name. */
    private List<Option> choices(Optional<Field> before) {
        List<Option> known = before.map(Field::choices).orElse(List.of());
        Set<String> names = new HashSet<>(known.stream().map(Option::id).toList());
        List<Option> choices = new ArrayList<>();
        for (String line : options.getValue()
                .lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList()) {
            Option option = known.stream()
                    .filter(one -> one.label().equals(line))
                    .findFirst()
                    .orElseGet(() -> new Option(FormNames.option(line, names), line));
            names.add(option.id());
            choices.add(option);
        }
        return choices;
    }

    private TextField named(TextField field, String name) {
        field.setLabel(field.getTranslation("application-form.field." + name));
        field.setId("field-" + name);
        return Objects.requireNonNull(field);
    }

    private static void limited(IntegerField field, String name, int from, int to) {
        field.setLabel(field.getTranslation("application-form.field." + name));
        field.setId("field-" + name);
        field.setMin(from);
        field.setMax(to);
        String words = field.getTranslation("service.number.wrong", from, to);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(words)
                .setMinErrorMessage(words)
                .setMaxErrorMessage(words));
    }
}

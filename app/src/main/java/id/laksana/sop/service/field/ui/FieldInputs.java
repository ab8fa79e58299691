package id.laksana.sop.service.field.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import id.laksana.sop.service.field.Entered;
import id.laksana.sop.service.field.Field;
import id.laksana.sop.service.field.FieldRefusal.Reason;
import id.laksana.sop.service.field.Option;
import id.laksana.sop.service.field.Value;
import id.laksana.sop.service.field.ValueWords;
import id.laksana.web.ui.Pickers;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Makes the input that suits a field. */
final class FieldInputs {

    private FieldInputs() {}

    static FieldInput of(Field field, Optional<FormUploads> uploads) {
        return switch (field.type()) {
            case TEXT -> line(field, "text");
            case NUMBER -> line(field, "decimal");
            case NIK, NIB, KBLI -> line(field, "numeric");
            case LONG_TEXT -> page(field);
            case DATE -> day(field);
            case CHOICE -> choice(field);
            case ADDRESS -> new AddressInput(field);
            case FILE -> new FileInput(field, uploads);
        };
    }

    private static FieldInput line(Field field, String keyboard) {
        TextField input = new TextField(field.label());
        input.setMaxLength(field.type().isText() ? field.longest() : 40);
        input.getElement().setAttribute("inputmode", keyboard);
        return new Single<>(
                field, input, Entered.Words::new, (one, value) -> one.setValue(ValueWords.of(field, value)));
    }

    private static FieldInput page(Field field) {
        TextArea input = new TextArea(field.label());
        input.setMaxLength(field.longest());
        input.setMinRows(3);
        input.setMaxRows(12);
        return new Single<>(
                field, input, Entered.Words::new, (one, value) -> one.setValue(ValueWords.of(field, value)));
    }

    private static FieldInput day(Field field) {
        DatePicker input = Pickers.date(field.label());
        return new Single<>(
                field,
                input,
                day -> day == null ? new Entered.Words(typed(input)) : new Entered.Day(day),
                (one, value) -> one.setValue(value instanceof Value.Day(LocalDate day) ? day : null));
    }

    /** What was typed and is no day is not to be taken for nothing. */
    private static String typed(DatePicker input) {
        ValueContext context = new ValueContext(new Binder<>(), input);
        return input.getDefaultValidator().apply(null, context).isError() ? "?" : "";
    }

    private static FieldInput choice(Field field) {
        Select<Option> input = new Select<>();
        input.setLabel(field.label());
        input.setItems(field.choices());
        input.setItemLabelGenerator(option -> option == null ? "" : option.label());
        input.setEmptySelectionAllowed(true);
        return new Single<>(
                field,
                input,
                option -> new Entered.Words(option == null ? "" : option.id()),
                (one, value) -> one.setValue(
                        value instanceof Value.Chosen(String id)
                                ? field.option(id).orElse(null)
                                : null));
    }

    /** An input that is one component. */
    private static final class Single<
                    T, C extends AbstractField<C, T> & HasValidation & HasHelper & Focusable<C> & HasSize>
            implements FieldInput {

        private final Field field;
        private final C input;
        private final Function<T, Entered> reading;
        private final BiConsumer<C, Value> showing;

        Single(Field field, C input, Function<T, Entered> reading, BiConsumer<C, Value> showing) {
            this.field = field;
            this.input = input;
            this.reading = reading;
            this.showing = showing;
            input.setId("field-" + field.id());
            input.setWidthFull();
            input.setManualValidation(true);
            input.setHelperText(field.help());
            if (field.required()) {
                input.setRequiredIndicatorVisible(true);
            }
        }

        @Override
        public Field field() {
            return field;
        }

        @Override
        public Component component() {
            return input;
        }

        @Override
        public Entered entered() {
            return reading.apply(input.getValue());
        }

        @Override
        public void show(Value value) {
            showing.accept(input, value);
        }

        @Override
        public void wrong(Reason why, String words) {
            input.setErrorMessage(words);
            input.setInvalid(true);
        }

        @Override
        public void right() {
            input.setInvalid(false);
        }

        @Override
        public void focus() {
            input.focus();
        }

        @Override
        public void onChange(Runnable changed) {
            HasValue<?, T> valued = Objects.requireNonNull(input);
            valued.addValueChangeListener(_ -> changed.run());
        }
    }
}

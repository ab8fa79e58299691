package id.laksana.sop.service.field.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.sop.service.field.ApplicationForm;
import id.laksana.sop.service.field.Entered;
import id.laksana.sop.service.field.FieldRefusal;
import id.laksana.sop.service.field.FieldValues;
import id.laksana.sop.service.field.Filled;
import id.laksana.sop.service.field.Filling;
import id.laksana.sop.service.field.Filling.Demand;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of an application as they are filled in: it hands out values, or shows at each field what is wrong with it. */
public final class FieldsForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationForm form;
    private final transient List<FieldInput> inputs;

    /** @param uploads takes its files; nothing where the form is only shown */
    public FieldsForm(ApplicationForm form, Optional<FormUploads> uploads) {
        this.form = form;
        this.inputs = form.fields().stream()
                .map(field -> FieldInputs.of(field, uploads))
                .toList();
        getContent().addClassName("fields-form");
        inputs.forEach(input -> {
            input.onChange(input::right);
            getContent().add(input.component());
        });
        if (inputs.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("application-form.no-fields")));
        }
    }

    public void show(FieldValues values) {
        inputs.forEach(input -> values.of(input.field().id()).ifPresent(input::show));
    }

    /** Nothing where something is wrong: then it is said at the fields, and the first of them is gone to. */
    public Optional<FieldValues> values(Demand demand) {
        inputs.forEach(FieldInput::right);
        return switch (Filling.check(form, entered(), demand)) {
            case Filled.Accepted(FieldValues values) -> Optional.of(values);
            case Filled.Refused(List<FieldRefusal> refusals) -> {
                refusals.forEach(this::say);
                input(refusals.getFirst()).ifPresent(FieldInput::focus);
                yield Optional.empty();
            }
        };
    }

    private Map<String, Entered> entered() {
        return inputs.stream().collect(toMap(input -> input.field().id().value(), FieldInput::entered));
    }

    private void say(FieldRefusal refusal) {
        input(refusal)
                .ifPresent(
                        input -> input.wrong(refusal.reason(), ReasonWords.of(refusal.reason(), this::getTranslation)));
    }

    private Optional<FieldInput> input(FieldRefusal refusal) {
        return inputs.stream()
                .filter(input -> input.field().id().value().equals(refusal.field()))
                .findFirst();
    }
}

package id.laksana.sop.service.field.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.laksana.sop.service.field.FormNames;
import id.laksana.sop.service.field.ItemId;
import id.laksana.sop.service.field.Requirement;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Asks what an applicant has to bring. */
final class RequirementDialog {

    private final TextArea text = new TextArea();
    private final TextField note = new TextField();
    private final Checkbox required = new Checkbox();
    private final Set<String> taken;
    private final Function<Requirement, Optional<String>> taking;

    /** @param taking takes it, or says why not */
    RequirementDialog(Set<String> taken, Function<Requirement, Optional<String>> taking) {
        this.taken = taken;
        this.taking = taking;
        text.setLabel(text.getTranslation("application-form.requirement.text"));
        text.setId("requirement-text");
        text.setMaxLength(Requirement.LONGEST_TEXT);
        text.setRequiredIndicatorVisible(true);
        text.setManualValidation(true);
        note.setLabel(text.getTranslation("application-form.requirement.note"));
        note.setHelperText(text.getTranslation("application-form.requirement.note.help"));
        note.setId("requirement-note");
        note.setMaxLength(Requirement.LONGEST_NOTE);
        required.setLabel(text.getTranslation("application-form.required"));
        required.setValue(true);
    }

    void ask(Optional<Requirement> before) {
        before.ifPresent(item -> {
            text.setValue(item.text());
            note.setValue(item.note());
            required.setValue(item.required());
        });
        String title = before.isPresent()
                ? text.getTranslation("application-form.requirement.change")
                : text.getTranslation("application-form.requirement.add");
        FormDialogs.open(
                title,
                text.getTranslation("application-form.dialog.text"),
                () -> take(before.map(Requirement::id)),
                text,
                note,
                required);
        text.focus();
    }

    private boolean take(Optional<ItemId> id) {
        Requirement item = new Requirement(
                id.orElseGet(() -> FormNames.item(text.getValue(), taken)),
                text.getValue(),
                required.getValue(),
                note.getValue());
        Optional<String> wrong = taking.apply(item);
        text.setErrorMessage(wrong.orElse(""));
        text.setInvalid(wrong.isPresent());
        if (wrong.isPresent()) {
            text.focus();
        }
        return wrong.isEmpty();
    }
}

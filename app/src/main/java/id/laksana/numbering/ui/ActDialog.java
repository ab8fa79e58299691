package id.laksana.numbering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BooleanSupplier;

/** Asks what an act needs to know, and closes once it is done. */
final class ActDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Div fields = new Div();

    ActDialog(String title, String explanation, Component... asked) {
        setHeaderTitle(title);
        addClassName("form-dialog");
        fields.addClassName("stacked");
        fields.add(asked);
        for (Component field : asked) {
            if (field instanceof HasSize sized) {
                sized.setWidthFull();
            }
        }
        add(new Paragraph(explanation), fields);
        setCloseOnOutsideClick(false);
    }

    /** @param act whether it is done */
    void offering(String action, BooleanSupplier act, ButtonVariant... variants) {
        Button button = new Button(action, _ -> {
            if (isOpened() && act.getAsBoolean()) {
                close();
            }
        });
        button.addThemeVariants(variants);
        getFooter().add(button);
    }

    void cancellable() {
        getFooter().add(new Button(getTranslation("form.cancel"), _ -> close()));
    }

    /** Where it is read as much as acted in. */
    void closable() {
        getFooter().add(new Button(getTranslation("numbering.close"), _ -> close()));
    }

    /** Whether something was typed; where not, says so. */
    static boolean isFilled(TextField field) {
        field.setInvalid(field.getValue().isBlank());
        if (field.isInvalid()) {
            field.focus();
        }
        return !field.isInvalid();
    }

    TextField required(String label, int longest) {
        TextField field = new TextField(label);
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        field.setErrorMessage(getTranslation("form.required"));
        field.setWidthFull();
        return field;
    }

    void ask(Component... more) {
        fields.add(more);
    }
}

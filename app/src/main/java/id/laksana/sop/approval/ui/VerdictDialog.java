package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks a reviewer for a note on the verdict. */
final class VerdictDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param act what the button is called that does it */
    VerdictDialog(String act, String consequence, Consumer<String> say) {
        TextArea note = SendDialog.note(getTranslation("approval.note"));
        Button button = new Button(act);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(_ -> {
            if (isOpened()) {
                close();
                say.accept(note.getValue());
            }
        });
        Div fields = new Div(note);
        fields.addClassName("dialog-fields");
        setHeaderTitle(act);
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        add(new Paragraph(consequence), fields);
        getFooter().add(new Button(getTranslation("form.cancel"), _ -> close()), button);
    }
}

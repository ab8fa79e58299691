package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;

/** Asks a reviewer for a note on the verdict. */
final class VerdictDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param act what the button is called that does it
     * @param say says what the note lacks, if anything
     */
    VerdictDialog(String act, String consequence, Function<String, Optional<String>> say) {
        TextArea note = SendDialog.note(getTranslation("approval.note"));
        Button button = new Button(act);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(_ -> {
            if (isOpened()) {
                say.apply(note.getValue()).ifPresentOrElse(why -> refuse(note, why), this::close);
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

    private static void refuse(TextArea note, String why) {
        note.setErrorMessage(why);
        note.setInvalid(true);
        note.focus();
    }
}

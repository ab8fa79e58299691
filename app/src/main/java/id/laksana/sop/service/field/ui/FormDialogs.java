package id.laksana.sop.service.field.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.web.ui.OneDialog;
import java.util.function.BooleanSupplier;

/** A dialog whose result is part of a form that is laid down later, so that nothing is said to be saved. */
final class FormDialogs {

    private FormDialogs() {}

    /** @param done whether what is typed is right and has been taken */
    static void open(String title, String explanation, BooleanSupplier done, Component... asked) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.addClassName("form-dialog");
        Div fields = new Div(asked);
        fields.addClassName("stacked");
        for (Component field : asked) {
            if (field instanceof HasSize sized) {
                sized.setWidthFull();
            }
        }
        dialog.add(new Paragraph(explanation), fields);
        dialog.setCloseOnOutsideClick(false);
        Button take = new Button(dialog.getTranslation("application-form.take"), _ -> {
            if (dialog.isOpened() && done.getAsBoolean()) {
                dialog.close();
            }
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.addClickShortcut(Key.ENTER).listenOn(fields);
        dialog.getFooter().add(new Button(dialog.getTranslation("form.cancel"), _ -> dialog.close()), take);
        OneDialog.open(dialog);
    }
}

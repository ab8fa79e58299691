package id.laksana.web.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** A form in front of the page that it belongs to, made anew each time that it is opened. */
public final class FormDialog<T> {

    private final Dialog dialog = new Dialog();
    private final EditFields<T> fields;
    private final Runnable afterwards;

    /** @param afterwards shows on the page what has been saved */
    public FormDialog(String title, String explanation, EditFields<T> fields, Runnable afterwards) {
        this.fields = fields;
        this.afterwards = afterwards;
        Button save = new Button(fields.getTranslation("form.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> save());
        save.addClickShortcut(Key.ENTER).listenOn(fields);
        Button cancel = new Button(fields.getTranslation("form.cancel"), _ -> leave());
        dialog.setHeaderTitle(title);
        dialog.addClassName("form-dialog");
        dialog.add(new Paragraph(explanation), fields);
        dialog.getFooter().add(cancel, save);
        dialog.setCloseOnOutsideClick(false);
        dialog.addDialogCloseActionListener(_ -> leave());
    }

    public void open(T stored) {
        fields.show(stored);
        if (OneDialog.open(dialog)) {
            fields.focusFirst();
        }
    }

    private void save() {
        if (dialog.isOpened() && fields.save()) {
            dialog.close();
            afterwards.run();
        }
    }

    private void leave() {
        fields.askWhetherTyped(typed -> {
            if (typed) {
                askWhetherToThrowAway();
            } else {
                dialog.close();
            }
        });
    }

    private void askWhetherToThrowAway() {
        new Confirmation(
                        fields.getTranslation("form.discard.title"),
                        fields.getTranslation("form.discard.text"),
                        fields.getTranslation("form.discard"))
                .otherwise(fields.getTranslation("form.discard.not"))
                .ask(() -> {
                    fields.forget();
                    dialog.close();
                });
    }
}

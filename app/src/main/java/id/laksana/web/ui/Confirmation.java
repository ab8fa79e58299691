package id.laksana.web.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Asks before something is done that cannot be taken back: it says what will happen, and the button names the act. */
public final class Confirmation {

    private final Dialog dialog = new Dialog();
    private final Button cancel = new Button();
    private final Button act;
    private boolean confirmed;

    /**
     * @param consequence what will happen, in words and numbers
     * @param action the act itself, as the button names it
     */
    public Confirmation(String title, String consequence, String action) {
        act = new Button(action);
        act.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        cancel.setText(cancel.getTranslation("form.cancel"));
        cancel.addClickListener(_ -> dialog.close());
        cancel.setAutofocus(true);
        dialog.setHeaderTitle(title);
        dialog.setRole("alertdialog");
        dialog.addClassName("confirmation");
        dialog.add(new Paragraph(consequence));
        dialog.getFooter().add(cancel, act);
    }

    /** Names what happens instead, where "cancel" would be ambiguous. */
    public Confirmation otherwise(String words) {
        cancel.setText(words);
        return this;
    }

    /** The same, with what is done then, however the question is put away. */
    public Confirmation otherwise(String words, Runnable instead) {
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened() && !confirmed) {
                instead.run();
            }
        });
        return otherwise(words);
    }

    /** Demands that a word be typed first, for what is grave. */
    public Confirmation grave(String word) {
        TextField typed = new TextField(dialog.getTranslation("confirm.type", word));
        typed.setAutocomplete(Autocomplete.OFF);
        typed.setValueChangeMode(ValueChangeMode.EAGER);
        typed.addValueChangeListener(change -> act.setEnabled(isSame(change.getValue(), word)));
        act.setEnabled(false);
        dialog.add(typed);
        return this;
    }

    /** Asks; the act is done once, if it is confirmed. */
    public void ask(Runnable acting) {
        act.addClickListener(_ -> {
            if (dialog.isOpened()) {
                confirmed = true;
                dialog.close();
                acting.run();
            }
        });
        if (OneDialog.open(dialog)) {
            cancel.focus();
        }
    }

    private static boolean isSame(String typed, String word) {
        return typed.strip().equalsIgnoreCase(word);
    }
}

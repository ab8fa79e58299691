package id.laksana.numbering.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import id.laksana.numbering.NumberEntry;
import id.laksana.numbering.NumberState;
import id.laksana.numbering.Numbers;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Toast;

/** What has become of a number, and what can be done with it. */
final class NumberDialog {

    private final Numbers numbers;
    private final Runnable afterwards;

    NumberDialog(Numbers numbers, Runnable afterwards) {
        this.numbers = numbers;
        this.afterwards = afterwards;
    }

    void open(NumberEntry number, String state) {
        TextField asking = new TextField();
        ActDialog dialog = new ActDialog(
                number.text().isBlank() ? asking.getTranslation("numbering.blank") : number.text(),
                asking.getTranslation("numbering.entry", state, number.recordedBy()));
        dialog.closable();
        if (number.state() == NumberState.RESERVED) {
            TextField subject = dialog.required(asking.getTranslation("numbering.field.subject"), 520);
            subject.setRequiredIndicatorVisible(false);
            subject.setHelperText(asking.getTranslation("numbering.use.help"));
            dialog.ask(subject);
            dialog.offering(
                    asking.getTranslation("numbering.use"),
                    () -> ActDialog.isFilled(subject) && done(() -> numbers.use(number, subject.getValue())),
                    ButtonVariant.PRIMARY);
        }
        if (number.state() != NumberState.VOID) {
            TextField reason = dialog.required(asking.getTranslation("numbering.void.reason"), 500);
            reason.setRequiredIndicatorVisible(false);
            reason.setHelperText(asking.getTranslation("numbering.void.help"));
            dialog.ask(reason);
            dialog.offering(
                    asking.getTranslation("numbering.void"),
                    () -> ActDialog.isFilled(reason) && done(() -> numbers.declareVoid(number, reason.getValue())),
                    ButtonVariant.ERROR);
        }
        dialog.open();
    }

    private boolean done(Runnable act) {
        try {
            act.run();
            Toast.done(new TextField().getTranslation("form.saved"));
        } catch (StaleVersion e) {
            Toast.refused(new TextField().getTranslation("refusal.stale.text"));
        }
        afterwards.run();
        return true;
    }
}

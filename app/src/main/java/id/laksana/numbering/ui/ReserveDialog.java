package id.laksana.numbering.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.laksana.numbering.Drawn;
import id.laksana.numbering.Numbers;
import id.laksana.numbering.Pattern;
import id.laksana.numbering.PatternRevision;
import id.laksana.numbering.Register;
import id.laksana.numbering.Wish;
import id.laksana.web.Formats;
import id.laksana.web.ui.Pickers;
import id.laksana.web.ui.Toast;
import java.time.LocalDate;
import java.util.List;

/** Asks how many numbers are to be held, of which day, and why. */
final class ReserveDialog {

    private final Numbers numbers;
    private final Register register;
    private final Formats formats;
    private final Runnable afterwards;
    private final ActDialog dialog;
    private final TextField reason;
    private final IntegerField count = new IntegerField();
    private final DatePicker day;
    private final TextField unit = new TextField();
    private final TextField classification = new TextField();

    /** @param afterwards shows on the page what has been reserved */
    ReserveDialog(Numbers numbers, Register register, Formats formats, Runnable afterwards) {
        this.numbers = numbers;
        this.register = register;
        this.formats = formats;
        this.afterwards = afterwards;
        dialog = new ActDialog(
                count.getTranslation("numbering.reserve.title", register.name()),
                count.getTranslation("numbering.reserve.text"));
        reason = dialog.required(count.getTranslation("numbering.field.reason"), 500);
        day = Pickers.date(count.getTranslation("numbering.field.day"));
    }

    void open(PatternRevision current, LocalDate today) {
        count.setLabel(count.getTranslation("numbering.reserve.count"));
        count.setMin(1);
        count.setMax(Numbers.MOST_RESERVED);
        count.setValue(1);
        count.setStepButtonsVisible(true);
        count.setErrorMessage(count.getTranslation("numbering.reserve.count-wrong", Numbers.MOST_RESERVED));
        day.setValue(today);
        Pattern pattern = current.pattern();
        dialog.ask(reason, count, day);
        if (pattern.asksForUnit()) {
            dialog.ask(filled(unit, unit.getTranslation("numbering.field.unit"), current.unit()));
        }
        if (pattern.asksForClassification()) {
            dialog.ask(filled(
                    classification, unit.getTranslation("numbering.field.classification"), current.classification()));
        }
        dialog.cancellable();
        dialog.offering(count.getTranslation("numbering.reserve"), this::reserve, ButtonVariant.PRIMARY);
        dialog.open();
        reason.focus();
    }

    private static TextField filled(TextField field, String label, String value) {
        field.setLabel(label);
        field.setMaxLength(60);
        field.setValue(value);
        field.setWidthFull();
        return field;
    }

    private boolean reserve() {
        Integer wanted = count.getValue();
        if (!ActDialog.isFilled(reason) || wanted == null || count.isInvalid() || day.isEmpty() || day.isInvalid()) {
            return false;
        }
        List<Drawn> drawn = numbers.reserve(
                new Wish(register.key(), day.getValue(), unit.getValue(), classification.getValue()),
                wanted,
                reason.getValue());
        return told(drawn.getLast(), drawn.size());
    }

    private boolean told(Drawn last, int many) {
        switch (last) {
            case Drawn.Given given ->
                Toast.done(count.getTranslation(
                        "numbering.reserved", many, given.number().text()));
            case Drawn.WithoutUnit _ -> refuse(unit, unit.getTranslation("numbering.refused.unit"));
            case Drawn.WithoutClassification _ ->
                refuse(classification, unit.getTranslation("numbering.refused.classification"));
            case Drawn.Taken taken -> Toast.refused(count.getTranslation("numbering.refused.taken", taken.text()));
            case Drawn.TooEarly early ->
                refuse(day.getTranslation("numbering.refused.early", formats.date(early.first())));
            case Drawn.TooLate late -> refuse(day.getTranslation("numbering.refused.late", formats.date(late.last())));
        }
        boolean given = last instanceof Drawn.Given;
        if (given || many > 1) {
            afterwards.run();
        }
        return given;
    }

    private void refuse(String why) {
        day.setErrorMessage(why);
        day.setInvalid(true);
        day.focus();
    }

    private static void refuse(TextField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}

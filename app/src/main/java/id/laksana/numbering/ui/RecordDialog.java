package id.laksana.numbering.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.laksana.numbering.NumberEntry;
import id.laksana.numbering.Numbers;
import id.laksana.numbering.Register;
import id.laksana.web.Formats;
import id.laksana.web.ui.Pickers;
import id.laksana.web.ui.Toast;
import java.util.List;

/** Notes a number of an old paper, as it is: it warns of one that is used already, and takes it. */
final class RecordDialog {

    private final Numbers numbers;
    private final Runnable afterwards;
    private final Select<Register> register = new Select<>();
    private final TextField text = new TextField();
    private final Paragraph warning = new Paragraph();

    RecordDialog(Numbers numbers, List<Register> registers, Runnable afterwards) {
        this.numbers = numbers;
        this.afterwards = afterwards;
        register.setLabel(text.getTranslation("numbering.field.register"));
        register.setItems(registers);
        register.setItemLabelGenerator(Register::name);
        register.setValue(registers.getFirst());
        register.setWidthFull();
    }

    void open(Formats formats) {
        ActDialog dialog =
                new ActDialog(text.getTranslation("numbering.record"), text.getTranslation("numbering.record.text"));
        text.setLabel(text.getTranslation("numbering.field.number"));
        text.setMaxLength(200);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(_ -> warn(formats));
        register.addValueChangeListener(_ -> warn(formats));
        warning.addClassName("warning");
        warning.getElement().setAttribute("role", "status");
        TextField subject = dialog.required(text.getTranslation("numbering.field.subject"), 520);
        DatePicker day = Pickers.date(text.getTranslation("numbering.field.day"));
        day.setWidthFull();
        dialog.ask(register, text, warning, subject, day);
        dialog.cancellable();
        dialog.offering(
                text.getTranslation("numbering.record"),
                () -> ActDialog.isFilled(subject) && !day.isInvalid() && record(subject, day),
                ButtonVariant.PRIMARY);
        dialog.open();
        text.focus();
    }

    private void warn(Formats formats) {
        List<NumberEntry> known = text.getValue().isBlank()
                ? List.of()
                : numbers.known(register.getValue().key(), text.getValue());
        warning.setText(
                known.isEmpty()
                        ? ""
                        : text.getTranslation(
                                "numbering.known",
                                known.size(),
                                known.getFirst().subject(),
                                formats.moment(known.getFirst().recordedAt())));
    }

    private boolean record(TextField subject, DatePicker day) {
        numbers.record(register.getValue().key(), text.getValue(), day.getValue(), subject.getValue());
        Toast.done(text.getTranslation("form.saved"));
        afterwards.run();
        return true;
    }
}

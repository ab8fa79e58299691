package id.laksana.sop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.web.ui.Pickers;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks from which day on a draft is to count, and says what that means. */
final class EnactDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    EnactDialog(int next, LocalDate today, Consumer<LocalDate> enact) {
        DatePicker since = Pickers.date(getTranslation("review.enact.since"));
        since.setMin(today);
        since.setValue(today);
        since.setRequiredIndicatorVisible(true);
        since.setErrorMessage(getTranslation("review.enact.wrong"));
        Button act = new Button(getTranslation("review.enact.act", next));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClickListener(_ -> {
            LocalDate day = since.getValue();
            if (day == null || day.isBefore(today)) {
                since.setInvalid(true);
                since.focus();
            } else if (isOpened()) {
                close();
                enact.accept(day);
            }
        });
        setHeaderTitle(getTranslation("review.enact.title", next));
        setRole("alertdialog");
        addClassName("confirmation");
        add(new Paragraph(getTranslation("review.enact.text", next)), since);
        getFooter().add(new Button(getTranslation("form.cancel"), _ -> close()), act);
    }
}

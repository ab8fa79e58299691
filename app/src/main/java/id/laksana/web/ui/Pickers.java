package id.laksana.web.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;

/** Fields for days and moments. Their words come with the page; here is how days are written and what may be typed. */
public final class Pickers {

    private static final String WRITTEN = "dd/MM/yyyy";
    private static final String[] ALSO_TYPED = {"dd-MM-yyyy", "dd.MM.yyyy", "dd MM yyyy", "yyyy-MM-dd"};
    private static final int MONDAY = 1;

    /** Whoever confirms a day does not confirm all of a form. */
    private static final String ENTER_IS_ITS_OWN =
            "this.addEventListener('keydown', (event) => event.key === 'Enter' && event.stopPropagation())";

    private Pickers() {}

    public static DatePicker date(String label) {
        DatePicker picker = new DatePicker(label);
        picker.setI18n(days(picker.getTranslation("form.date.wrong")));
        picker.setPlaceholder(picker.getTranslation("form.date.placeholder"));
        picker.getElement().executeJs(ENTER_IS_ITS_OWN);
        return picker;
    }

    public static DateTimePicker moment(String label) {
        DateTimePicker picker = new DateTimePicker(label);
        picker.setDatePickerI18n(days(picker.getTranslation("form.date.wrong")));
        picker.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setDateLabel(picker.getTranslation("form.date"))
                .setTimeLabel(picker.getTranslation("form.time"))
                .setBadInputErrorMessage(picker.getTranslation("form.date.wrong"))
                .setIncompleteInputErrorMessage(picker.getTranslation("form.time.missing")));
        picker.setDatePlaceholder(picker.getTranslation("form.date.placeholder"));
        return picker;
    }

    private static DatePicker.DatePickerI18n days(String wrong) {
        return new DatePicker.DatePickerI18n()
                .setDateFormats(WRITTEN, ALSO_TYPED)
                .setFirstDayOfWeek(MONDAY)
                .setBadInputErrorMessage(wrong);
    }
}

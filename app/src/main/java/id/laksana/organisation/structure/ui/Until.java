package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;

/** Lets nobody choose a last day before the first. */
final class Until {

    private Until() {}

    static void after(Component reader, DatePicker from, DatePicker until) {
        until.setI18n(until.getI18n().setMinErrorMessage(reader.getTranslation("organisation.until-before")));
        from.addValueChangeListener(change -> until.setMin(change.getValue()));
    }
}

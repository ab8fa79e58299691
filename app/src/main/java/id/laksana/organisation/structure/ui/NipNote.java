package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.laksana.organisation.structure.Nip;

/** Says under the field what is odd about a NIP, and lets it be. */
final class NipNote {

    private final Component reader;

    NipNote(Component reader) {
        this.reader = reader;
    }

    void under(TextField field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setHelperText(reader.getTranslation("organisation.nip.help"));
        field.addValueChangeListener(change -> tell(field, change.getValue()));
    }

    private void tell(TextField field, String nip) {
        var oddness = Nip.oddness(nip);
        field.setHelperText(
                oddness.isPresent()
                        ? reader.getTranslation(
                                "organisation.nip.odd." + oddness.get().name())
                        : reader.getTranslation("organisation.nip.help"));
        field.setClassName("odd", oddness.isPresent());
    }
}

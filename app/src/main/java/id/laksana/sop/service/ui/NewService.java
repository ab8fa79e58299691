package id.laksana.sop.service.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import id.laksana.sop.service.Service;
import id.laksana.sop.service.ServiceKeeping;
import id.laksana.web.ui.EditFields;
import id.laksana.web.ui.FormDialog;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks what a service that is added is called. */
final class NewService {

    private final ServiceKeeping keeping;
    private final String agency;
    private final String person;
    private String code = "";

    NewService(ServiceKeeping keeping, String agency, String person) {
        this.keeping = keeping;
        this.agency = agency;
        this.person = person;
    }

    void ask() {
        Binder<Fields> binder = new Binder<>(Fields.class);
        EditFields<Fields> fields = new EditFields<>(binder, person + ":service", this::add);
        TextField name = new TextField(fields.getTranslation("service.field.name"));
        name.setId("name");
        name.setMaxLength(Service.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        binder.forField(name)
                .withValidator(text -> !text.isBlank(), fields.getTranslation("form.required"))
                .bind("name");
        ComboBox<String> canonical =
                CanonicalField.of(Optional.empty(), UI.getCurrent().getLocale());
        binder.forField(canonical).bind("canonical");
        fields.add(name, 2);
        fields.add(canonical, 2);
        String title = fields.getTranslation("services.add");
        new FormDialog<>(title, fields.getTranslation("services.add.text"), fields, this::open)
                .open(new Fields("", null));
    }

    private Fields add(Fields typed) {
        code = keeping.add(typed.name(), typed.canonical());
        return typed;
    }

    private void open() {
        UI.getCurrent().navigate(agency + "/pelayanan/" + code);
    }

    /** What is typed. */
    public record Fields(String name, @Nullable String canonical) {}
}

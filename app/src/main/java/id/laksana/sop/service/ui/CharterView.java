package id.laksana.sop.service.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.Route;
import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.service.Charter;
import id.laksana.sop.service.Services;
import id.laksana.web.ui.EditForm;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.Pickers;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.Toast;
import io.micronaut.context.annotation.Prototype;

/** The agency's service charter, kept by its administrators. */
@Prototype
@Route(":agency/maklumat")
@Allowed(Permission.EDIT_SERVICES)
@InMenu(order = 61, icon = VaadinIcon.DIPLOMA, setting = true)
class CharterView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    /** The wording of Permenpan RB 15/2014, which is printed and so is Indonesian whoever reads. */
    private static final String USUAL =
            "Dengan ini, kami menyatakan sanggup menyelenggarakan pelayanan sesuai standar pelayanan yang telah ditetapkan"
                    + " dan apabila tidak menepati janji ini, kami siap menerima sanksi sesuai peraturan perundang-undangan"
                    + " yang berlaku.";

    private final Binder<Charter> binder = new Binder<>(Charter.class);

    CharterView(Services services, Access access) {
        EditForm<Charter> form = new EditForm<>(
                getTranslation("view.CharterView"),
                getTranslation("charter.explanation"),
                binder,
                access.caller().id() + ":charter",
                services::change);
        TextArea text = text();
        form.add(new Div(text, usual(text)), 2);
        form.add(line("place", Charter.LONGEST_PLACE), 1);
        form.add(signedOn(), 1);
        form.add(line("signatory", Charter.LONGEST_NAME), 1);
        form.add(line("post", Charter.LONGEST_NAME), 1);
        form.carry("version");
        form.show(services.charter());
        add(form);
    }

    private TextArea text() {
        TextArea field = new TextArea(getTranslation("charter.text"));
        field.setId("text");
        field.setMaxLength(Charter.LONGEST_TEXT);
        field.setMinRows(5);
        field.setWidthFull();
        binder.forField(field)
                .withValidator(
                        text -> text.strip().length() <= Charter.LONGEST_TEXT,
                        getTranslation("form.too-long", Charter.LONGEST_TEXT))
                .bind("text");
        return field;
    }

    private Button usual(TextArea text) {
        Button use = new Button(getTranslation("charter.usual"));
        use.addThemeVariants(ButtonVariant.TERTIARY);
        use.addClickListener(_ -> {
            String before = text.getValue();
            text.setValue(USUAL);
            if (!before.isBlank() && !before.equals(USUAL)) {
                Toast.undoable(getTranslation("service.used", text.getLabel()), () -> text.setValue(before));
            }
        });
        return use;
    }

    private TextField line(String name, int longest) {
        TextField field = new TextField(getTranslation("charter." + name));
        field.setId(name);
        field.setMaxLength(longest);
        binder.forField(field)
                .withValidator(text -> text.strip().length() <= longest, getTranslation("form.too-long", longest))
                .bind(name);
        return field;
    }

    private DatePicker signedOn() {
        DatePicker field = Pickers.date(getTranslation("charter.signedOn"));
        field.setId("signedOn");
        binder.forField(field).bind("signedOn");
        return field;
    }
}

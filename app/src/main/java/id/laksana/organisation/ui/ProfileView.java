package id.laksana.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.validator.EmailValidator;
import com.vaadin.flow.data.validator.RegexpValidator;
import com.vaadin.flow.router.Route;
import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.organisation.Profile;
import id.laksana.organisation.Profiles;
import id.laksana.organisation.setup.SetUpStep;
import id.laksana.organisation.setup.SetsUp;
import id.laksana.web.ui.EditForm;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;

/** The agency's particulars, kept by its administrators. */
@Prototype
@SetsUp(SetUpStep.IDENTITY)
@Route(":agency/instansi")
@Allowed(Permission.EDIT_PROFILE)
@InMenu(order = 50, icon = VaadinIcon.INSTITUTION, setting = true)
class ProfileView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private final Binder<Profile> binder = new Binder<>(Profile.class);

    ProfileView(Profiles profiles, Access access) {
        EditForm<Profile> form = new EditForm<>(
                getTranslation("view.ProfileView"),
                getTranslation("profile.explanation"),
                binder,
                access.caller().id() + ":profile",
                profiles::change);
        form.add(text("officialName", 200, true), 2);
        form.add(text("government", 200, false), 2);
        form.add(address(), 2);
        form.add(postalCode(), 1);
        form.add(text("phone", 60, false), 1);
        form.add(email(), 1);
        form.add(website(), 1);
        form.carry("version");
        form.show(profiles.read());
        add(form);
    }

    private TextField text(String name, int longest, boolean required) {
        TextField field = new TextField(label(name));
        field.setId(name);
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(required);
        binder.forField(field)
                .withValidator(text -> !required || !text.isBlank(), getTranslation("form.required"))
                .bind(name);
        return field;
    }

    private TextArea address() {
        TextArea field = new TextArea(label("address"));
        field.setId("address");
        field.setMaxLength(500);
        binder.forField(field).bind("address");
        return field;
    }

    private TextField postalCode() {
        TextField field = new TextField(label("postalCode"));
        field.setId("postalCode");
        field.setAllowedCharPattern("[0-9]");
        binder.forField(field)
                .withValidator(new RegexpValidator(getTranslation("profile.postalCode.wrong"), "|[0-9]{5}"))
                .bind("postalCode");
        return field;
    }

    private EmailField email() {
        EmailField field = new EmailField(label("email"));
        field.setId("email");
        field.setI18n(new EmailField.EmailFieldI18n().setPatternErrorMessage(getTranslation("profile.email.wrong")));
        field.setMaxLength(200);
        binder.forField(field)
                .withValidator(new EmailValidator(getTranslation("profile.email.wrong"), true))
                .bind("email");
        return field;
    }

    private TextField website() {
        TextField field = new TextField(label("website"));
        field.setId("website");
        field.setMaxLength(200);
        binder.forField(field)
                .withConverter(String::strip, text -> text)
                .withValidator(new RegexpValidator(getTranslation("profile.website.wrong"), Profile.WEB_ADDRESS))
                .bind("website");
        return field;
    }

    private String label(String name) {
        return getTranslation("profile." + name);
    }
}

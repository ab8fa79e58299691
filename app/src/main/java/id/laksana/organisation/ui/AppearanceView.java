package id.laksana.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.organisation.Appearance;
import id.laksana.organisation.Appearances;
import id.laksana.organisation.Colour;
import id.laksana.web.ui.EditForm;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.Place;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;

/** How the agency looks on screen, kept by its administrators. */
@Prototype
@Route(":agency/tampilan")
@Allowed(Permission.EDIT_PROFILE)
@InMenu(order = 55, icon = VaadinIcon.PALETTE, setting = true)
class AppearanceView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private final Binder<Appearance> binder = new Binder<>(Appearance.class);

    AppearanceView(Appearances appearances, Access access) {
        EditForm<Appearance> form = new EditForm<>(
                getTranslation("view.AppearanceView"),
                getTranslation("appearance.explanation"),
                binder,
                access.caller().id() + ":appearance",
                changed -> {
                    Appearance stored = appearances.change(changed);
                    Place.changed(UI.getCurrent());
                    return stored;
                });
        form.add(shortName(), 2);
        form.add(colour(), 2);
        form.add(emblem(), 2);
        form.carry("version");
        form.show(appearances.read());
        add(form);
    }

    private TextField shortName() {
        TextField field = new TextField(getTranslation("appearance.shortName"));
        field.setId("shortName");
        field.setHelperText(getTranslation("appearance.shortName.help"));
        field.setMaxLength(Appearance.LONGEST_SHORT_NAME);
        binder.forField(field)
                .withValidator(
                        text -> text.strip().length() <= Appearance.LONGEST_SHORT_NAME,
                        getTranslation("form.too-long", Appearance.LONGEST_SHORT_NAME))
                .bind("shortName");
        return field;
    }

    private RadioButtonGroup<Colour> colour() {
        RadioButtonGroup<Colour> field = new RadioButtonGroup<>(getTranslation("appearance.colour"));
        field.setId("colour");
        field.addClassName("colours");
        field.setItems(Colour.values());
        field.setRenderer(new ComponentRenderer<>(this::swatch));
        binder.forField(field).bind("colour");
        return field;
    }

    private Span swatch(Colour colour) {
        Span swatch = new Span(getTranslation("appearance.colour." + colour.name()));
        swatch.addClassName("swatch");
        swatch.getStyle().set("--agency-hue", String.valueOf(colour.hue()));
        return swatch;
    }

    private EmblemField emblem() {
        EmblemField field = new EmblemField(getTranslation("appearance.emblem"));
        binder.forField(field).bind("emblem");
        return field;
    }
}

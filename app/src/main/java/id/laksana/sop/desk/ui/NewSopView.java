package id.laksana.sop.desk.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.adoption.Adoptions;
import id.laksana.sop.desk.Beginnings;
import id.laksana.sop.desk.Begun;
import id.laksana.sop.desk.NewSop;
import id.laksana.sop.version.Sops;
import id.laksana.web.ui.AddressBar;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;

/** Begins an SOP: what it is called, and what it begins with. */
@Prototype
@Route(":agency/sop-baru")
@Allowed(Permission.EDIT_SOPS)
class NewSopView extends Div implements Titled, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String COPY = "salin";

    private final transient Beginnings beginnings;
    private final transient CurrentAgency agency;
    private final SourceField source;
    private final TextField name = new TextField(getTranslation("sop.name"));
    private final TextField code = new TextField(getTranslation("shipped.code"));
    private final TextField unit = new TextField(getTranslation("sop.unit"));
    private String proposed = "";

    NewSopView(Beginnings beginnings, Sops sops, CurrentAgency agency) {
        this.beginnings = beginnings;
        this.agency = agency;
        this.source = new SourceField(sops.catalog(""), this::suggest);
        fields();
        Button begin = new Button(getTranslation("new-sop.begin"), _ -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClickShortcut(Key.ENTER).listenOn(name, code, unit);
        Anchor adopt = new Anchor("/" + agency.get().value() + "/sop-contoh", getTranslation("new-sop.adopt"));
        Div form = new Div(name, code, unit, source, begin);
        form.addClassName("new-sop-form");
        addClassName("new-sop");
        add(
                new H1(getTranslation("view.NewSopView")),
                new Paragraph(getTranslation("new-sop.explanation")),
                form,
                adopt);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        source.choose(AddressBar.read(event.getLocation(), COPY));
    }

    private void fields() {
        name.setMaxLength(Adoptions.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(getTranslation("form.required"));
        name.setAutofocus(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(_ -> propose());
        code.setMaxLength(Adoptions.LONGEST_CODE);
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(getTranslation("new-sop.code.help"));
        unit.setMaxLength(Beginnings.LONGEST_UNIT);
        unit.setHelperText(getTranslation("new-sop.unit.help"));
    }

    /** As long as nobody has typed another. */
    private void propose() {
        if (code.getValue().equals(proposed) && !name.getValue().isBlank()) {
            proposed = beginnings.proposedCode(name.getValue());
            code.setValue(proposed);
            code.setInvalid(false);
        }
    }

    /** What it begins with has a name, which most often is nearly the one that is wanted. */
    private void suggest(String like) {
        if (name.getValue().isBlank()) {
            name.setValue(like.length() > Adoptions.LONGEST_NAME ? "" : like);
            propose();
        }
    }

    private void begin() {
        propose();
        name.setInvalid(name.getValue().isBlank());
        code.setErrorMessage(getTranslation("shipped.code.wrong"));
        code.setInvalid(!Adoptions.isCode(code.getValue()));
        Optional<NewSop.Source> from = source.chosen();
        if (name.isInvalid()) {
            name.focus();
        } else if (code.isInvalid()) {
            code.focus();
        } else if (from.isPresent()) {
            begin(new NewSop(name.getValue(), code.getValue(), unit.getValue(), from.get()));
        }
    }

    private void begin(NewSop asked) {
        switch (beginnings.begin(asked)) {
            case Begun.Done done ->
                getUI().ifPresent(page -> page.navigate(agency.get().value() + "/sop/" + done.code() + "/ubah"));
            case Begun.CodeTaken taken -> {
                code.setErrorMessage(getTranslation("shipped.code.taken", taken.code(), taken.free()));
                code.setInvalid(true);
                code.focus();
            }
        }
    }
}

package id.laksana.sop.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.laksana.migrations.AgencyKey;
import id.laksana.sop.adoption.Adoption;
import id.laksana.sop.adoption.Adoptions;
import id.laksana.sop.adoption.ShippedSop;
import id.laksana.web.ui.Toast;

/** Asks how an SOP that is taken over is called here. */
final class AdoptDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(getTranslation("sop.name"));
    private final TextField code = new TextField(getTranslation("shipped.code"));
    private final transient Adoptions adoptions;
    private final transient AgencyKey agency;
    private final transient ShippedSop shipped;

    AdoptDialog(Adoptions adoptions, AgencyKey agency, ShippedSop shipped, String free) {
        this.adoptions = adoptions;
        this.agency = agency;
        this.shipped = shipped;
        name.setValue(shipped.name());
        name.setMaxLength(Adoptions.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(getTranslation("form.required"));
        name.setWidthFull();
        code.setValue(free);
        code.setMaxLength(Adoptions.LONGEST_CODE);
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(getTranslation("shipped.code.help"));
        code.setErrorMessage(getTranslation("shipped.code.wrong"));
        code.setWidthFull();
        Button act = new Button(getTranslation("shipped.adopt"), _ -> adopt());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClickShortcut(Key.ENTER).listenOn(name, code);
        setCloseOnOutsideClick(false);
        setHeaderTitle(getTranslation("shipped.adopt.title"));
        addClassName("form-dialog");
        Div fields = new Div(name, code);
        fields.addClassName("dialog-fields");
        add(new Paragraph(getTranslation("shipped.adopt.text", shipped.owner())), fields);
        getFooter().add(new Button(getTranslation("form.cancel"), _ -> close()), act);
    }

    private void adopt() {
        name.setInvalid(name.getValue().isBlank());
        code.setErrorMessage(getTranslation("shipped.code.wrong"));
        code.setInvalid(!Adoptions.isCode(code.getValue()));
        if (!isOpened() || name.isInvalid() || code.isInvalid()) {
            return;
        }
        switch (adoptions.adopt(shipped, name.getValue(), code.getValue())) {
            case Adoption.Done done -> {
                Toast.done(getTranslation("shipped.done"));
                open(done.code());
            }
            case Adoption.Already already -> {
                Toast.refused(getTranslation("shipped.already"));
                open(already.code());
            }
            case Adoption.CodeTaken taken -> {
                code.setErrorMessage(getTranslation("shipped.code.taken", taken.code(), taken.free()));
                code.setInvalid(true);
                code.focus();
            }
        }
    }

    private void open(String adopted) {
        getUI().ifPresent(page -> page.navigate(agency.value() + "/sop/" + adopted));
        close();
    }
}

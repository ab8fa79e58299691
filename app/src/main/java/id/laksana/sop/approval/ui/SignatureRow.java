package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.laksana.sop.approval.Terms;
import id.laksana.web.ui.Pickers;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who signs, and on which day. */
final class SignatureRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SignatoryField signatory;
    private final DatePicker day = Pickers.date("");
    private final Button without = new Button(VaadinIcon.CLOSE_SMALL.create());

    SignatureRow(SignatoryField signatory, LocalDate on, Consumer<SignatureRow> remove, Runnable changed) {
        this.signatory = signatory;
        day.setValue(on);
        day.setRequiredIndicatorVisible(true);
        day.addValueChangeListener(change -> {
            signatory.on(change.getValue());
            changed.run();
        });
        without.addThemeVariants(ButtonVariant.TERTIARY);
        without.addClickListener(_ -> remove.accept(this));
        getContent().addClassName("signature-row");
        getContent().add(signatory, day, without);
    }

    /** @param last whether it is this signature that ratifies */
    void stands(int place, boolean last, boolean alone) {
        signatory.label(last ? getTranslation("enactment.post") : getTranslation("enactment.post-before", place));
        day.setLabel(last ? getTranslation("enactment.signed") : getTranslation("enactment.day-before", place));
        without.setVisible(!alone);
        without.setAriaLabel(getTranslation("enactment.without", place));
        without.setTooltipText(getTranslation("enactment.without", place));
    }

    @Nullable
    LocalDate day() {
        return day.getValue();
    }

    /** Nothing where something is missing, which it says. */
    Optional<Terms.Signature> asked() {
        LocalDate on = day.getValue();
        if (on == null) {
            refuseDay(getTranslation("form.date.wrong"));
            return Optional.empty();
        }
        return signatory.asked().map(post -> new Terms.Signature(post.id(), on));
    }

    void refuse(String why) {
        signatory.refuse(why);
    }

    void refuseDay(String why) {
        day.setErrorMessage(why);
        day.setInvalid(true);
        day.focus();
    }

    SignatoryField signatory() {
        return signatory;
    }
}

package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.laksana.organisation.structure.Post;
import id.laksana.sop.adoption.Enacted;
import id.laksana.sop.adoption.Terms;
import id.laksana.sop.version.Sop;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Pickers;
import id.laksana.web.ui.Toast;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** Asks for number, days and signatory of an SOP that was written here, and puts it in force. All is proposed already. */
final class EnactmentDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField number = new TextField(getTranslation("enactment.number"));
    private final DatePicker signed = Pickers.date(getTranslation("enactment.signed"));
    private final DatePicker since = Pickers.date(getTranslation("review.enact.since"));
    private final SignatoryField signatory;
    private final transient EnactmentServices services;
    private final transient Sop sop;
    private final transient OptionalLong draft;
    private final transient Optional<String> kept;
    private final Component reader;

    EnactmentDialog(EnactmentServices services, Sop sop, OptionalLong draft, Component reader) {
        this.services = services;
        this.sop = sop;
        this.draft = draft;
        this.reader = reader;
        LocalDate today = services.today();
        kept = services.enactments().number(sop, sop.latest());
        signatory = new SignatoryField(services.structure(), services.signatories(), today);
        setUpNumber();
        setUpDays(today);
        Button act = new Button(getTranslation("enactment.act"), _ -> enact());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClickShortcut(Key.ENTER).listenOn(number);
        act.setEnabled(!signatory.offersNone());
        setHeaderTitle(getTranslation("enactment.title"));
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        Div days = new Div(signed, since);
        days.addClassName("days");
        Div fields = new Div(number, days, signatory);
        fields.addClassName("dialog-fields");
        add(new Paragraph(getTranslation("enactment.text", sop.next())), fields);
        getFooter().add(new Button(getTranslation("form.cancel"), _ -> close()), act);
    }

    private void setUpNumber() {
        number.setHelperText(getTranslation(kept.isPresent() ? "enactment.number.keep" : "enactment.number.help"));
        number.setPlaceholder(kept.orElseGet(services::nextNumber));
        number.setMaxLength(Terms.Number.Own.LONGEST);
        number.setWidthFull();
        number.addValueChangeListener(_ -> number.setInvalid(false));
    }

    private void setUpDays(LocalDate today) {
        signed.setValue(today);
        since.setMin(today);
        since.setValue(today);
        since.setErrorMessage(getTranslation("review.enact.wrong"));
        signed.setRequiredIndicatorVisible(true);
        since.setRequiredIndicatorVisible(true);
        signed.addValueChangeListener(change -> signOn(change.getValue(), today));
    }

    /** It counts from then on at the earliest, and which number comes next is known of today only. */
    private void signOn(LocalDate day, LocalDate today) {
        signatory.on(day);
        LocalDate counting = since.getValue();
        if (day != null && counting != null && counting.isBefore(day)) {
            since.setValue(day);
        }
        if (kept.isEmpty()) {
            number.setPlaceholder(today.equals(day) ? services.nextNumber() : "");
        }
    }

    private void enact() {
        LocalDate signing = signed.getValue();
        LocalDate counting = since.getValue();
        if (!isOpened()) {
            return;
        }
        if (signing == null) {
            refuse(signed, getTranslation("form.date.wrong"));
        } else if (counting == null || counting.isBefore(services.today())) {
            refuse(since, getTranslation("review.enact.wrong"));
        } else {
            signatory.asked().ifPresent(post -> enact(signing, counting, post));
        }
    }

    private void enact(LocalDate signing, LocalDate counting, Post post) {
        try {
            Terms terms = new Terms(number(), signing, counting, post.id());
            tell(services.enactments().enact(sop.code(), sop.latest().no(), draft, terms));
        } catch (StaleVersion e) {
            Toast.refused(getTranslation("review.stale"));
            close();
        }
    }

    /** Blank for the one that it has, or else for the next. */
    private Terms.Number number() {
        String typed = number.getValue().strip();
        if (!typed.isEmpty() && !typed.equals(kept.orElse(""))) {
            return new Terms.Number.Own(typed);
        }
        return kept.isPresent() ? new Terms.Number.Kept() : new Terms.Number.Next();
    }

    private void tell(Enacted came) {
        switch (came) {
            case Enacted.Done done -> {
                Toast.done(getTranslation("enactment.done", done.number()));
                close();
                DecisionWords.reopen(reader, services.agency().get(), sop.code(), "lembar");
            }
            case Enacted.Refused refused -> DecisionWords.tell(reader, refused.why());
            case Enacted.NumberTaken taken ->
                refuse(number, getTranslation("enactment.number.taken", taken.number(), taken.subject()));
            case Enacted.NoNumber _ -> refuse(number, getTranslation("enactment.number.none"));
            case Enacted.NobodySigns nobody ->
                signatory.refuse(
                        getTranslation("enactment.vacant", nobody.why().as().name()));
            case Enacted.SignedTooLate _ -> refuse(since, getTranslation("enactment.signed-too-late"));
        }
    }

    private static <C extends Component & HasValidation & Focusable<?>> void refuse(C field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}

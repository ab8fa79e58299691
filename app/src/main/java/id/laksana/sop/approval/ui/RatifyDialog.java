package id.laksana.sop.approval.ui;

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
import id.laksana.sop.approval.Candidate;
import id.laksana.sop.approval.Enacted;
import id.laksana.sop.approval.Terms;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Version;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Pickers;
import id.laksana.web.ui.Toast;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks for number, days and signatories, says what changes, and puts an SOP in force. All is proposed already. */
final class RatifyDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField number = new TextField(getTranslation("enactment.number"));
    private final DatePicker since = Pickers.date(getTranslation("review.enact.since"));
    private final Button act = new Button(getTranslation("enactment.act"), _ -> enact());
    private final SignaturesField signatures;
    private final transient Ratifying services;
    private final transient Candidate candidate;
    private final transient Optional<String> kept;
    private final Component reader;
    private boolean hindered;

    RatifyDialog(Ratifying services, Candidate candidate, Component reader) {
        this.services = services;
        this.candidate = candidate;
        this.reader = reader;
        kept = candidate.number();
        signatures = new SignaturesField(services, services.signatures().usual(candidate.code()), this::signAnew);
        setUpNumber();
        setUpSince();
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClickShortcut(Key.ENTER).listenOn(number);
        setHeaderTitle(getTranslation("enactment.title"));
        addClassNames("form-dialog", "ratify-dialog");
        setCloseOnOutsideClick(false);
        add(new Paragraph(explanation()));
        addHindrances();
        add(fields(), new ImpactPanel(services.impacts().of(candidate), candidate.sheet(), services));
        getFooter().add(new Button(getTranslation("form.cancel"), _ -> close()), act);
    }

    /** Whoever fills in the form knows beforehand what it is refused for. */
    private void addHindrances() {
        Optional<ObstacleNote> obstacles = ObstacleNote.of(candidate.sheet(), editor());
        Optional<Enacted> hindrance = candidate.draft().flatMap(services.fourEyes()::hindrance);
        obstacles.ifPresent(this::add);
        hindrance.ifPresent(why ->
                add(Unseen.warning(new EnactedWords(this, services.formats().in(getLocale())).of(why))));
        candidate.draft().ifPresent(draft -> add(new Unseen(services, draft)));
        hindered = obstacles.isPresent();
        act.setEnabled(!hindered);
    }

    private String editor() {
        String sop = "/" + services.agency().get().value() + "/sop/" + candidate.code();
        if (candidate.isFromPaper()) {
            return sop + "?bagian=pembacaan";
        }
        return candidate.draft().isPresent() ? sop + "/ubah" : "";
    }

    private String explanation() {
        return candidate.isFromPaper()
                ? getTranslation("review.enact.text", candidate.next())
                : getTranslation("enactment.text", candidate.next());
    }

    private Div fields() {
        Div fields = new Div();
        fields.addClassName("dialog-fields");
        if (candidate.isFromPaper()) {
            fields.add(since);
        } else {
            fields.add(number, signatures, since);
            act.setEnabled(!hindered && !signatures.offersNone());
        }
        return fields;
    }

    private void setUpNumber() {
        number.setHelperText(
                kept.isPresent() ? getTranslation("enactment.number.keep") : getTranslation("enactment.number.help"));
        number.setPlaceholder(kept.orElseGet(services::nextNumber));
        number.setMaxLength(Terms.Number.Own.LONGEST);
        number.setWidthFull();
        number.addValueChangeListener(_ -> number.setInvalid(false));
    }

    private void setUpSince() {
        since.setMin(services.today());
        since.setValue(first());
        since.setErrorMessage(getTranslation("review.enact.wrong"));
        since.setRequiredIndicatorVisible(true);
        since.addValueChangeListener(_ -> since.setInvalid(false));
        if (first().isAfter(services.today())) {
            since.setHelperText(getTranslation("enactment.since.first"));
        }
    }

    /** No two versions count on one day. */
    private LocalDate first() {
        LocalDate today = services.today();
        return candidate.sop().stream()
                .flatMap(Sop::counting)
                .map(Version::since)
                .flatMap(Optional::stream)
                .map(day -> day.plusDays(1))
                .filter(today::isBefore)
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    /** It counts from then on at the earliest, and which number comes next is known of today only. */
    private void signAnew() {
        LocalDate day = signatures.ratified();
        LocalDate counting = since.getValue();
        if (day != null && counting != null && counting.isBefore(day)) {
            since.setValue(day);
        }
        if (kept.isEmpty()) {
            number.setPlaceholder(services.today().equals(day) ? services.nextNumber() : "");
        }
    }

    private void enact() {
        LocalDate counting = since.getValue();
        if (!isOpened()) {
            return;
        }
        if (counting == null || counting.isBefore(services.today())) {
            refuse(since, getTranslation("review.enact.wrong"));
        } else if (candidate.isFromPaper()) {
            enact(Terms.asOnPaper(counting));
        } else {
            signatures.asked().ifPresent(asked -> enact(counting, asked));
        }
    }

    private void enact(LocalDate counting, List<Terms.Signature> asked) {
        enact(new Terms(number(), counting, asked));
    }

    private void enact(Terms terms) {
        try {
            tell(services.enactments().enact(candidate.code(), candidate.seen(), terms));
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
        String words = new EnactedWords(this, services.formats().in(getLocale())).of(came, candidate.sheet());
        switch (came) {
            case Enacted.Done done -> {
                Toast.done(told(done));
                close();
                DecisionWords.reopen(reader, services.agency().get(), candidate.code(), "lembar");
            }
            case Enacted.NumberTaken _, Enacted.NoNumber _ -> refuse(number, words);
            case Enacted.NobodySigns nobody ->
                signatures.refuse(nobody.why().as().id(), nobody.day(), words);
            case Enacted.SignedBackwards backwards -> signatures.refuseDay(backwards.place(), words);
            case Enacted.SignedTooLate _ -> refuse(since, words);
            case Enacted.Refused _, Enacted.OwnWork _, Enacted.ChangesWanted _, Enacted.Unsettled _, Enacted.Moved _ ->
                Toast.refused(words);
        }
    }

    private String told(Enacted.Done done) {
        return candidate.isFromPaper()
                ? getTranslation("decision.Taken", done.version())
                : getTranslation("enactment.done", done.number());
    }

    private static <C extends Component & HasValidation & Focusable<?>> void refuse(C field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}

package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.laksana.agency.AgencyDay;
import id.laksana.agency.CurrentAgency;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostKind;
import id.laksana.organisation.structure.Signatories;
import id.laksana.organisation.structure.Signing;
import id.laksana.organisation.structure.Structure;
import id.laksana.sop.adoption.Enacted;
import id.laksana.sop.adoption.Enactments;
import id.laksana.sop.adoption.Terms;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Version;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Pickers;
import id.laksana.web.ui.Toast;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** Asks for number, days and signatory of an SOP that was written here, and puts it in force. */
final class EnactmentDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField number = new TextField(getTranslation("enactment.number"));
    private final DatePicker signed = Pickers.date(getTranslation("enactment.signed"));
    private final DatePicker since = Pickers.date(getTranslation("review.enact.since"));
    private final ComboBox<Post> post = new ComboBox<>(getTranslation("enactment.post"));
    private final Paragraph signatory = new Paragraph();
    private final transient Maker services;
    private final transient Sop sop;
    private final transient Version seen;
    private final transient OptionalLong draft;
    private final Component reader;

    private EnactmentDialog(Maker services, Sop sop, OptionalLong draft, Component reader) {
        this.services = services;
        this.sop = sop;
        this.seen = sop.latest();
        this.draft = draft;
        this.reader = reader;
        LocalDate today = services.day().today();
        number.setHelperText(getTranslation("enactment.number.help"));
        number.setMaxLength(Terms.Number.Own.LONGEST);
        number.setWidthFull();
        signed.setValue(today);
        since.setMin(today);
        since.setValue(today);
        since.setErrorMessage(getTranslation("review.enact.wrong"));
        signed.addValueChangeListener(_ -> showSignatory());
        post.addValueChangeListener(_ -> showSignatory());
        post.setWidthFull();
        post.setErrorMessage(getTranslation("form.required"));
        signatory.getElement().setAttribute("role", "status");
        Button act = new Button(getTranslation("review.enact.act", sop.next()), _ -> enact());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(getTranslation("review.enact.title", sop.next()));
        addClassName("form-dialog");
        add(new Paragraph(getTranslation("review.enact.text", sop.next())), number, signed, since, post, signatory);
        getFooter().add(new Button(getTranslation("form.cancel"), _ -> close()), act);
        offerPosts(today);
    }

    /** The head of the agency signs, unless it is said otherwise. */
    private void offerPosts(LocalDate today) {
        List<Post> posts = services.structure().posts().stream()
                .filter(one -> one.isOpen(today) && one.kind().isLeading())
                .toList();
        post.setItems(posts);
        post.setItemLabelGenerator(Post::name);
        posts.stream().filter(one -> one.kind() == PostKind.HEAD).findFirst().ifPresent(post::setValue);
        if (posts.isEmpty()) {
            signatory.setText(getTranslation("enactment.no-posts"));
        }
    }

    private void showSignatory() {
        Post chosen = post.getValue();
        LocalDate day = signed.getValue();
        if (chosen != null && day != null) {
            signatory.setText(
                    switch (services.signatories().of(chosen.id(), day)) {
                        case Signing.Signatory by ->
                            getTranslation("enactment.signs", by.printedName(), String.join(" ", by.lines()));
                        case Signing.Vacant _ -> getTranslation("enactment.vacant", chosen.name());
                    });
        }
    }

    private void enact() {
        Post chosen = post.getValue();
        LocalDate signing = signed.getValue();
        LocalDate counting = since.getValue();
        signed.setInvalid(signing == null);
        since.setInvalid(counting == null || counting.isBefore(services.day().today()));
        post.setInvalid(chosen == null);
        if (!isOpened() || signing == null || counting == null || chosen == null || since.isInvalid()) {
            return;
        }
        try {
            Terms terms = new Terms(number(), signing, counting, chosen.id());
            tell(services.enactments().enact(sop.code(), seen.no(), draft, terms));
        } catch (StaleVersion e) {
            Toast.refused(getTranslation("review.stale"));
            close();
        }
    }

    /** Blank for the one that it has, or else for the next. */
    private Terms.Number number() {
        if (!number.getValue().isBlank()) {
            return new Terms.Number.Own(number.getValue());
        }
        boolean numbered = services.enactments().isNumbered(sop, seen);
        return numbered ? new Terms.Number.Kept() : new Terms.Number.Next();
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
                Toast.refused(getTranslation("enactment.number.taken", taken.number(), taken.subject()));
            case Enacted.NoNumber _ -> Toast.refused(getTranslation("enactment.number.none"));
            case Enacted.NobodySigns nobody ->
                Toast.refused(
                        getTranslation("enactment.vacant", nobody.why().as().name()));
            case Enacted.SignedTooLate _ -> Toast.refused(getTranslation("enactment.signed-too-late"));
        }
    }

    /** Opens dialogs, and hands them what they work with. */
    @Singleton
    record Maker(
            Enactments enactments, Structure structure, Signatories signatories, AgencyDay day, CurrentAgency agency) {

        void ask(Sop sop, OptionalLong draft, Component reader) {
            new EnactmentDialog(this, sop, draft, reader).open();
        }
    }
}

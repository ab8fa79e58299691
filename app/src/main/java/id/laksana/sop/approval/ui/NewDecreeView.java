package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.numbering.Register;
import id.laksana.organisation.structure.Post;
import id.laksana.sop.approval.Approval;
import id.laksana.sop.approval.DecreeTerms;
import id.laksana.sop.approval.Decrees;
import id.laksana.sop.approval.Issued;
import id.laksana.sop.approval.Terms;
import id.laksana.web.StaleVersion;
import id.laksana.web.Texts;
import id.laksana.web.ui.Pickers;
import id.laksana.web.ui.StatePanel;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.Toast;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts approved drafts in force by one decree: which, under which number, signed by whom, in which words. All is proposed already. */
@Prototype
@Route(":agency/keputusan/baru")
@Allowed(Permission.EDIT_SOPS)
class NewDecreeView extends Div implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient Decrees decrees;
    private final transient Ratifying services;
    private final transient Optional<Register> register;
    private final CheckboxGroup<Approval> sops = new CheckboxGroup<>(getTranslation("decree.sops.choose"));
    private final TextField number = new TextField(getTranslation("decree.number"));
    private final DatePicker signed = Pickers.date(getTranslation("decree.signed"));
    private final DatePicker since = Pickers.date(getTranslation("review.enact.since"));
    private final SignatoryField signatory;
    private final DecreeWords words;
    private final Div refused = new Div();

    NewDecreeView(Decrees decrees, Ratifying services, Texts texts) {
        this.decrees = decrees;
        this.services = services;
        this.register = decrees.register();
        this.words = new DecreeWords(
                texts,
                decrees.all().stream()
                        .findFirst()
                        .map(last -> last.text().place())
                        .orElse(""));
        signatory =
                new SignatoryField(services.structure(), services.signatories(), services.formats(), services.today());
        addClassNames("decree", "new-decree");
        add(new H1(getTranslation("view.NewDecreeView")));
        List<Approval> ready = decrees.ready();
        if (ready.isEmpty()) {
            add(StatePanel.empty(getTranslation("decree.none-ready")));
        } else {
            build(ready);
        }
    }

    private void build(List<Approval> ready) {
        sops.setItems(ready);
        sops.setItemLabelGenerator(Approval::name);
        sops.select(ready);
        sops.setManualValidation(true);
        number.setMaxLength(Terms.Number.Own.LONGEST);
        number.setRequiredIndicatorVisible(register.isEmpty());
        number.setPlaceholder(register.map(
                        kept -> services.previews().next(services.registers().current(kept.key())))
                .orElse(""));
        number.setHelperText(
                register.isPresent() ? getTranslation("decree.number.drawn") : getTranslation("decree.number.typed"));
        signed.setValue(services.today());
        signed.addValueChangeListener(change -> signatory.on(change.getValue()));
        since.setValue(services.today());
        since.setMin(services.today());
        signed.addValueChangeListener(_ -> words.counts(signed.getValue(), since.getValue()));
        since.addValueChangeListener(_ -> words.counts(signed.getValue(), since.getValue()));
        since.setErrorMessage(getTranslation("review.enact.wrong"));
        signatory.label(getTranslation("enactment.post"));
        signatory.chooseHead();
        refused.getElement().setAttribute("role", "alert");
        Button issue = new Button(getTranslation("decree.issue"), _ -> issue());
        issue.addThemeVariants(ButtonVariant.PRIMARY);
        Div days = new Div(signed, since);
        days.addClassName("days");
        Div changes = new Div();
        ready.forEach(draft -> changes.add(new DecreeImpact(services, draft)));
        Div fields = new Div(sops, changes, number, days, signatory, words);
        fields.addClassName("dialog-fields");
        add(new Paragraph(getTranslation("decree.new.explanation")), fields, refused, issue);
    }

    private void issue() {
        refused.removeAll();
        Stream.<HasValidation>of(sops, number, signed, since).forEach(field -> field.setInvalid(false));
        if (sops.getValue().isEmpty()) {
            sops.setErrorMessage(getTranslation("form.required"));
            sops.setInvalid(true);
        } else if (number.getValue().isBlank() && register.isEmpty()) {
            refuse(number, getTranslation("form.required"));
        } else if (signed.getValue() == null) {
            refuse(signed, getTranslation("form.date.wrong"));
        } else if (since.getValue() == null || since.getValue().isBefore(services.today())) {
            refuse(since, getTranslation("review.enact.wrong"));
        } else if (words.isComplete()) {
            signatory.asked().ifPresent(this::issue);
        }
    }

    private void issue(Post post) {
        List<DecreeTerms.Chosen> chosen = sops.getListDataView()
                .getItems()
                .filter(sops.getValue()::contains)
                .map(draft -> new DecreeTerms.Chosen(draft.code(), draft.name(), draft.seen()))
                .toList();
        try {
            tell(decrees.issue(new DecreeTerms(
                    number.getValue().strip(), signed.getValue(), since.getValue(), post.id(), words.text(), chosen)));
        } catch (StaleVersion e) {
            Toast.refused(getTranslation("decree.stale"));
        }
    }

    private void tell(Issued issued) {
        switch (issued) {
            case Issued.Done done -> {
                Toast.done(getTranslation("decree.done", done.number()));
                getUI().ifPresent(
                                page -> page.navigate(services.agency().get().value() + "/keputusan/" + done.decree()));
            }
            case Issued.Refused not -> showRefusals(not);
            case Issued.NumberTaken taken ->
                refuse(number, getTranslation("enactment.number.taken", taken.number(), taken.subject()));
            case Issued.NoNumber _ -> refuse(number, getTranslation("decree.number.none"));
            case Issued.NobodySigns nobody ->
                signatory.refuse(getTranslation(
                        "enactment.vacant",
                        nobody.why().as().name(),
                        services.formats().in(getLocale()).date(nobody.day())));
        }
    }

    private void showRefusals(Issued.Refused not) {
        EnactedWords why = new EnactedWords(this, services.formats().in(getLocale()));
        UnorderedList list = new UnorderedList();
        not.sops().forEach(sop -> list.add(new ListItem(sop.name() + ": " + words(why, sop))));
        refused.add(new Paragraph(getTranslation("decree.refused")), list);
    }

    private String words(EnactedWords why, Issued.Not sop) {
        return sops.getListDataView()
                .getItems()
                .filter(draft -> draft.code().equals(sop.code()))
                .findFirst()
                .map(draft -> why.of(sop.why(), draft.sheet()))
                .orElseGet(() -> why.of(sop.why()));
    }

    private static <C extends Component & HasValidation & Focusable<?>> void refuse(C field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}

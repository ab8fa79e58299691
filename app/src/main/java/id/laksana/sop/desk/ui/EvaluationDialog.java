package id.laksana.sop.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.desk.Evaluation;
import id.laksana.sop.desk.Evaluations;
import id.laksana.sop.draft.DraftKeeping;
import id.laksana.web.Formats;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.StatusBadge;
import id.laksana.web.ui.Toast;
import jakarta.inject.Singleton;

/** An SOP that is looked at again: it stays in force, or is revised. */
final class EvaluationDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Maker tools;
    private final transient Evaluation sop;
    private final transient Runnable afterwards;
    private final TextArea note = new TextArea(getTranslation("evaluation.note"));

    private EvaluationDialog(Maker tools, Evaluation sop, Runnable afterwards) {
        this.tools = tools;
        this.sop = sop;
        this.afterwards = afterwards;
        Formats formats = tools.agencyFormats().in(getLocale());
        setHeaderTitle(sop.name());
        addClassName("form-dialog");
        add(facts(formats), new Anchor(address(), getTranslation("evaluation.open")));
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()));
        if (tools.access().may(Permission.EDIT_SOPS)) {
            note.setMaxLength(Evaluations.LONGEST_NOTE);
            note.setHelperText(getTranslation("evaluation.note.help"));
            note.setWidthFull();
            add(note);
            Button revise = new Button(getTranslation("evaluation.revise"), _ -> revise());
            Button stays = new Button(getTranslation("evaluation.stays"), _ -> stays());
            stays.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(revise, stays);
        }
    }

    private Div facts(Formats formats) {
        Div facts = new Div(new StatusBadge(new Status(
                EvaluationsView.kind(sop.standing()), getTranslation("evaluation.standing." + sop.standing()))));
        sop.due().ifPresent(due -> facts.add(new Paragraph(getTranslation("evaluation.due-on", formats.date(due)))));
        sop.since()
                .ifPresent(since -> facts.add(
                        new Paragraph(getTranslation("evaluation.since", sop.version(), formats.date(since)))));
        sop.last()
                .ifPresent(last -> facts.add(
                        new Paragraph(getTranslation("evaluation.last-on", formats.date(last.day()), last.by())
                                + (last.note().isBlank() ? "" : " “" + last.note() + "”"))));
        facts.addClassName("draft-facts");
        return facts;
    }

    private String address() {
        return "/" + tools.agency().get().value() + "/sop/" + sop.code();
    }

    private void stays() {
        if (!isOpened() || note.isInvalid()) {
            return;
        }
        try {
            tools.evaluations().stays(sop.code(), sop.version(), note.getValue());
            Toast.done(getTranslation("evaluation.done"));
        } catch (StaleVersion _) {
            Toast.refused(getTranslation("evaluation.stale"));
        }
        close();
        afterwards.run();
    }

    private void revise() {
        if (isOpened()) {
            tools.drafts().revise(sop.code());
            close();
            getUI().ifPresent(page -> page.navigate(address().substring(1) + "/ubah"));
        }
    }

    @Singleton
    record Maker(
            Evaluations evaluations,
            DraftKeeping drafts,
            Access access,
            CurrentAgency agency,
            AgencyFormats agencyFormats) {

        /** @param afterwards shows what is left */
        EvaluationDialog of(Evaluation sop, Runnable afterwards) {
            return new EvaluationDialog(this, sop, afterwards);
        }
    }
}

package id.laksana.sop.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.desk.DeskDraft;
import id.laksana.sop.desk.SheetExchange;
import id.laksana.sop.draft.Drafts;
import id.laksana.web.Formats;
import id.laksana.web.ui.Confirmation;
import id.laksana.web.ui.DownloadLink;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.StatusBadge;
import id.laksana.web.ui.Toast;
import jakarta.inject.Singleton;

/** What is being written: how far it has come, and what can be done with it. */
final class DraftDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Maker tools;
    private final transient DeskDraft draft;
    private final transient Runnable afterwards;

    private DraftDialog(Maker tools, DeskDraft draft, Runnable afterwards) {
        this.tools = tools;
        this.draft = draft;
        this.afterwards = afterwards;
        Formats formats = tools.agencyFormats().in(getLocale());
        setHeaderTitle(draft.called());
        addClassName("form-dialog");
        String changed = getTranslation("desk.draft.changed", draft.changedBy(), formats.moment(draft.changedAt()));
        Div facts = new Div(
                new StatusBadge(
                        new Status(DeskView.kind(draft.stage()), getTranslation("desk.stage." + draft.stage()))),
                new Paragraph(
                        draft.basedOn().isPresent()
                                ? getTranslation(
                                        "desk.draft.revision", draft.basedOn().getAsInt())
                                : getTranslation("desk.draft.new")),
                new Paragraph(getTranslation("desk.draft.begun", draft.begunBy()) + " " + changed));
        facts.addClassName("draft-facts");
        add(facts, links());
        if (tools.access().may(Permission.EDIT_SOPS)) {
            Button discard = new Button(getTranslation("desk.discard"), _ -> askToDiscard());
            discard.addThemeVariants(ButtonVariant.ERROR);
            getFooter().add(discard);
        }
        getFooter().add(new Button(getTranslation("desk.close"), _ -> close()));
        Opening.of(draft.stage(), tools.access()::may)
                .ifPresent(opening -> getFooter().add(button(opening)));
    }

    private Button button(Opening opening) {
        String name = switch (opening) {
            case EDITOR -> getTranslation("desk.open.editor");
            case REVIEW -> getTranslation("desk.open.review");
        };
        Button open = new Button(name, _ -> {
            close();
            getUI().ifPresent(ui -> ui.navigate(sop().substring(1) + opening.page()));
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return open;
    }

    private Div links() {
        Div links = new Div(new DownloadLink(
                getTranslation("desk.document"),
                new SheetDownload(
                        "sop-" + draft.code() + "-konsep.json",
                        () -> tools.exchange().draft(draft.code()),
                        tools.behalf())));
        draft.basedOn()
                .ifPresent(version -> links.add(
                        new Anchor(sop() + "/beda?dari=" + version + "&ke=konsep", getTranslation("desk.difference"))));
        links.addClassName("links");
        return links;
    }

    private String sop() {
        return "/" + tools.agency().get().value() + "/sop/" + draft.code();
    }

    private void askToDiscard() {
        new Confirmation(
                        getTranslation("desk.discard.title"),
                        draft.basedOn().isPresent()
                                ? getTranslation("desk.discard.revision", draft.called())
                                : getTranslation("desk.discard.new", draft.called()),
                        getTranslation("desk.discard"))
                .ask(this::discard);
    }

    private void discard() {
        close();
        if (tools.drafts().discard(draft.code(), draft.seq()).isEmpty()) {
            Toast.done(getTranslation("desk.discarded"));
        } else {
            Toast.refused(getTranslation("desk.discard.changed"));
        }
        afterwards.run();
    }

    @Singleton
    record Maker(
            Drafts drafts,
            SheetExchange exchange,
            Access access,
            CurrentAgency agency,
            AgencyFormats agencyFormats,
            PageBehalf behalf) {

        /** @param afterwards shows what is left */
        DraftDialog of(DeskDraft draft, Runnable afterwards) {
            return new DraftDialog(this, draft, afterwards);
        }
    }
}

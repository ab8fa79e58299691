package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.identity.Access;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.approval.Approval;
import id.laksana.sop.approval.Approvals;
import id.laksana.sop.approval.Comments;
import id.laksana.sop.difference.Merged;
import id.laksana.sop.draft.Stage;
import id.laksana.sop.official.Edition;
import id.laksana.sop.official.Editions;
import id.laksana.sop.official.OfficialPrints;
import id.laksana.sop.print.HtmlWriter;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.ui.ToldChanges;
import id.laksana.sop.version.Ratification;
import id.laksana.sop.version.Sops;
import id.laksana.web.ui.Titled;
import io.micronaut.context.annotation.Prototype;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A draft as it would be printed, with what is said of its cells in the margin, for who reviews it. */
@Prototype
@Route(":agency/sop/:code/tinjau")
@Allowed(Permission.REVIEW_SOPS)
class DraftReviewView extends Div implements Titled, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private String code = "";
    private String name = "";

    /** What the page works with. */
    @Singleton
    record Services(
            Approvals approvals,
            Comments comments,
            DraftLife.Maker life,
            Sops sops,
            Editions editions,
            OfficialPrints prints,
            Access access,
            CurrentAgency agency,
            AgencyFormats formats) {}

    DraftReviewView(Services services) {
        this.services = services;
        addClassName("draft-review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElseThrow();
        Optional<Approval> draft = services.approvals().find(code);
        if (draft.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(draft.get());
    }

    @Override
    public String getPageTitle() {
        return Titled.called(getTranslation("approval.page", name));
    }

    private void showAgain() {
        services.approvals().find(code).ifPresent(this::show);
    }

    private void show(Approval draft) {
        name = draft.name();
        removeAll();
        Div head = new Div(new H1(name), new Paragraph(based(draft)), links(draft));
        head.addClassName("head");
        String editor = mayWrite(draft) ? address() + "/ubah" : "";
        ObstacleNote.of(draft.sheet(), editor).ifPresent(head::add);
        add(head, services.life().of(code, draft::draft, this::showAgain));
        CellPlaces places = new CellPlaces(this, draft.sheet());
        CommentedSheet[] sheet = new CommentedSheet[1];
        CommentMargin margin = new CommentMargin(
                services.comments(),
                code,
                draft.sheet(),
                services.formats().in(getLocale()),
                cell -> sheet[0].reveal(places.place(cell)));
        sheet[0] = new CommentedSheet(printed(draft), margin::choose);
        margin.marking(sheet[0]::mark);
        Div both = new Div(sheet[0], margin);
        both.addClassName("sheet-and-margin");
        add(new Paragraph(getTranslation("comment.how")), both);
    }

    private String based(Approval draft) {
        return draft.basedOn() == Ratification.NONE
                ? getTranslation("approval.new")
                : getTranslation("approval.based", draft.basedOn());
    }

    private boolean mayWrite(Approval draft) {
        return draft.stage() == Stage.WRITING && services.access().may(Permission.EDIT_SOPS);
    }

    private String address() {
        return "/" + services.agency().get().value() + "/sop/" + code;
    }

    private Div links(Approval draft) {
        String sop = address();
        Div links = new Div();
        links.addClassName("links");
        services.sops().find(code).ifPresent(_ -> links.add(new Anchor(sop, getTranslation("approval.open-sop"))));
        if (mayWrite(draft)) {
            links.add(new Anchor(sop + "/ubah", getTranslation("approval.write")));
        }
        if (draft.basedOn() != Ratification.NONE) {
            Sheet base = services.sops().sheet(draft.sop(), draft.basedOn());
            int changes = ToldChanges.of(this, Merged.of(base, draft.sheet())).size();
            links.add(new Anchor(
                    sop + "/beda?dari=" + draft.basedOn(),
                    getTranslation("approval.difference", draft.basedOn(), changes)));
        }
        return links;
    }

    private String printed(Approval draft) {
        Edition edition = services.editions()
                .draft(
                        code,
                        draft.basedOn() + 1,
                        draft.sheet(),
                        services.editions().newestLayout(),
                        draft.changedAt());
        return HtmlWriter.fragment(services.prints().draft(edition).getDocumentElement());
    }
}

package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import id.laksana.agency.AgencyFormats;
import id.laksana.agency.CurrentAgency;
import id.laksana.sop.approval.Approval;
import id.laksana.sop.approval.Approvals;
import id.laksana.sop.approval.Comment;
import id.laksana.sop.approval.Comments;
import id.laksana.web.Formats;
import jakarta.inject.Singleton;
import java.util.List;

/** What whoever writes a draft needs of those who review it: how far it has come, what can be done next, and what was said of its cells. */
public final class DraftCompanion extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private DraftCompanion(Maker services, Approval draft) {
        String code = draft.code();
        Formats formats = services.formats().in(getLocale());
        getContent().addClassName("draft-companion");
        getContent()
                .add(services.life()
                        .of(
                                code,
                                () -> services.approvals()
                                        .find(code)
                                        .map(Approval::draft)
                                        .orElse(-1L),
                                () -> reviewed(services.agency().get().value(), code)));
        List<Comment> said = services.comments().of(code);
        if (!said.isEmpty()) {
            CommentMargin margin = new CommentMargin(services.comments(), code, draft.sheet(), formats, this::reveal);
            Details details = new Details(getTranslation("comment.list"), margin);
            details.setOpened(said.stream().anyMatch(Comment::isOpen));
            getContent().add(details);
        }
    }

    private void reviewed(String agency, String code) {
        getUI().ifPresent(page -> page.navigate(agency + "/sop/" + code + "/tinjau"));
    }

    /** The sheet that is written in names its cells as comments do. */
    private void reveal(String cell) {
        getElement().executeJs("""
                const cell = document.querySelector(`[data-edit="${CSS.escape($0)}"]`)
                    ?? [...document.querySelectorAll('*')].flatMap((host) => host.shadowRoot ? [...host.shadowRoot.querySelectorAll('[data-edit]')] : [])
                        .find((one) => one.dataset.edit === $0);
                cell?.scrollIntoView({ block: 'center' });
                cell?.focus({ preventScroll: true });
                """, cell);
    }

    /** Makes them, and hands them what they work with. */
    @Singleton
    public record Maker(
            Approvals approvals, Comments comments, DraftLife.Maker life, CurrentAgency agency, AgencyFormats formats) {

        /** Of the draft of an SOP. */
        public DraftCompanion of(String code) {
            return new DraftCompanion(this, approvals.find(code).orElseThrow());
        }
    }
}

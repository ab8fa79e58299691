package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.laksana.sop.approval.Approval;
import id.laksana.sop.approval.Comment;
import id.laksana.sop.draft.Stage;

/** What nobody may have looked at before a draft is put in force: that nobody has approved it, what is open, and what was found. */
final class Unseen extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    Unseen(Ratifying services, Approval draft) {
        long open = services.comments().of(draft.code()).stream()
                .filter(Comment::isOpen)
                .count();
        int found = services.sops().findings(draft.sop(), draft.sheet()).size();
        if (draft.stage() != Stage.APPROVED) {
            getContent().add(warning(getTranslation("enactment.unapproved")));
        }
        if (open > 0) {
            getContent().add(warning(getTranslation("enactment.open-comments", open)));
        }
        if (found > 0) {
            getContent().add(new Paragraph(getTranslation("enactment.findings", found)));
        }
    }

    static Paragraph warning(String text) {
        Paragraph warning = new Paragraph(text);
        warning.addClassName("warning");
        return warning;
    }
}

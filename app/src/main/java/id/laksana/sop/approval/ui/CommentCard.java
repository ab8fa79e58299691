package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.laksana.sop.approval.Comment;
import id.laksana.sop.approval.Person;
import id.laksana.web.Formats;
import java.time.Instant;

/** What is said of a cell, and what was answered. */
final class CommentCard extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    private final transient Formats formats;

    /** What can be done with a comment. */
    interface Acts {

        void answer(Comment comment, String text);

        void resolve(Comment comment, boolean resolved);

        void reveal(Comment comment);
    }

    CommentCard(Comment comment, String cell, Formats formats, Acts acts) {
        this.formats = formats;
        Button place = new Button(cell, _ -> acts.reveal(comment));
        place.addThemeVariants(ButtonVariant.TERTIARY);
        place.addClassName("place");
        getContent().addClassName("comment");
        getContent().add(place, said(comment.author(), comment.at(), comment.text()));
        comment.answers().forEach(answer -> {
            Div said = said(answer.author(), answer.at(), answer.text());
            said.addClassName("answer");
            getContent().add(said);
        });
        getContent().getElement().setAttribute("aria-label", cell);
        comment.resolved()
                .ifPresentOrElse(resolved -> settled(comment, resolved, acts), () -> offer(comment, cell, acts));
    }

    private Div said(Person author, Instant at, String text) {
        Span name = new Span(author.name());
        name.addClassName("author");
        Span moment = new Span(formats.moment(at));
        moment.addClassName("at");
        Div head = new Div(name, moment);
        head.addClassName("head");
        Div said = new Div(head, new Paragraph(text));
        said.addClassName("said");
        return said;
    }

    private void settled(Comment comment, Comment.Resolved resolved, Acts acts) {
        getContent().addClassName("settled");
        Button again = new Button(getTranslation("comment.reopen"), _ -> acts.resolve(comment, false));
        again.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(new Paragraph(getTranslation("comment.settled", resolved.by())), again);
    }

    private void offer(Comment comment, String cell, Acts acts) {
        CommentForm form =
                new CommentForm(getTranslation("comment.answer.to", cell), text -> acts.answer(comment, text));
        form.setVisible(false);
        Button answer = new Button(getTranslation("comment.answer"), _ -> {
            form.setVisible(true);
            form.begin();
        });
        answer.addThemeVariants(ButtonVariant.TERTIARY);
        Button settle = new Button(getTranslation("comment.resolve"), _ -> acts.resolve(comment, true));
        settle.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(answer, settle);
        actions.addClassName("actions");
        getContent().add(form, actions);
    }
}

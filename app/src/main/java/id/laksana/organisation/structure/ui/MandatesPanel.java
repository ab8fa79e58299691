package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.laksana.organisation.structure.Mandate;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostId;
import id.laksana.web.ui.Confirmation;
import java.util.List;

/** Which posts sign on behalf of a post, and on whose behalf it signs itself. */
final class MandatesPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Tools tools;
    private final transient Dialogs dialogs;
    private final transient Post post;
    private final transient Runnable changed;
    private final transient Refusals words;

    MandatesPanel(Tools tools, Dialogs dialogs, Post post, Runnable changed) {
        this.tools = tools;
        this.dialogs = dialogs;
        this.post = post;
        this.changed = changed;
        this.words = tools.words(this);
        addClassName("history");
        add(new Paragraph(getTranslation("organisation.mandates.explanation")));
        if (tools.mayEdit()) {
            add(new Button(getTranslation("organisation.mandate.add"), VaadinIcon.PLUS.create(), _ -> give()));
        }
        List<Mandate> all = tools.mandates().of(post.id());
        UnorderedList list = new UnorderedList();
        all.forEach(one -> list.add(item(one)));
        add(list);
    }

    private void give() {
        dialogs.add(
                Mandate.fresh(
                        post.id(), PostId.fresh(), Mandate.Kind.AN, tools.day().today()),
                post);
    }

    private ListItem item(Mandate one) {
        boolean given = one.post().equals(post.id());
        String kind = one.kind() == Mandate.Kind.AN ? "a.n." : "u.b.";
        String told = given
                ? getTranslation("organisation.mandate.given", name(one.by()), kind)
                : getTranslation("organisation.mandate.had", kind, name(one.post()));
        Span name = new Span(told);
        name.addClassName("name");
        Span details =
                new Span(words.period(one.from(), one.until()) + (one.decree().isEmpty() ? "" : " · " + one.decree()));
        ListItem item = new ListItem(new Div(name, details));
        if (given && tools.mayEdit()) {
            Actions actions = new Actions(told);
            actions.add(
                    VaadinIcon.EDIT, getTranslation("organisation.mandate.change"), () -> dialogs.change(one, post));
            actions.add(VaadinIcon.TRASH, getTranslation("organisation.mandate.remove"), () -> ask(one, told));
            item.add(actions);
        }
        return item;
    }

    private void ask(Mandate one, String told) {
        new Confirmation(
                        getTranslation("organisation.mandate.remove"),
                        told,
                        getTranslation("organisation.mandate.remove"))
                .ask(() -> {
                    tools.mandates().remove(one);
                    changed.run();
                });
    }

    private String name(PostId id) {
        return tools.structure().post(id).map(Post::name).orElse("");
    }
}

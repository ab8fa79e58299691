package id.laksana.organisation.structure.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.laksana.organisation.structure.Manner;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.Signing;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.StatusBadge;
import java.util.List;

/** A post as the chart shows it, with whoever holds it on the day. */
final class PostItem extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final int MOST_NAMED = 6;

    private final transient Tools tools;
    private final transient UnitItem.Shown shown;
    private final transient Post post;

    PostItem(Tools tools, UnitItem.Shown shown, Post post) {
        this.tools = tools;
        this.shown = shown;
        this.post = post;
        Anchor name = new Anchor(tools.address("/jabatan/" + post.id()), post.name());
        Div words = new Div(name, holders());
        words.addClassName("words");
        add(words);
        if (shown.scope().covers(post.unit()) && shown.chart().of(post.unit()).size() > 1) {
            add(actions());
        }
    }

    private Div holders() {
        Div holders = new Div();
        holders.addClassName("holders");
        if (!post.isOpen(shown.today())) {
            holders.add(new StatusBadge(new Status(Status.Kind.NEUTRAL, getTranslation("organisation.closed"))));
            return holders;
        }
        List<Signing.Signatory> own = shown.onDay().all(post).stream()
                .filter(one -> !one.isOnBehalf())
                .toList();
        own.stream().limit(MOST_NAMED).forEach(one -> holders.add(holder(one)));
        if (own.size() > MOST_NAMED) {
            holders.add(new Span(getTranslation("organisation.more-holders", own.size() - MOST_NAMED)));
        }
        if (own.isEmpty()) {
            holders.add(new StatusBadge(new Status(Status.Kind.WARNING, vacant())));
        }
        return holders;
    }

    private String vacant() {
        return switch (shown.onDay().signing(post)) {
            case Signing.Vacant(Post _, var away)
            when away.isPresent() ->
                getTranslation("organisation.away", away.get().printedName());
            case Signing.Vacant _ -> getTranslation("organisation.vacant");
            case Signing.Signatory onBehalf ->
                getTranslation(
                        "organisation.vacant-on-behalf", onBehalf.official().printedName());
        };
    }

    private Span holder(Signing.Signatory one) {
        Span span = new Span(one.official().printedName());
        if (one.manner() != Manner.DEFINITIVE) {
            StatusBadge acting = new StatusBadge(new Status(
                    Status.Kind.RUNNING,
                    one.manner() == Manner.PLT
                            ? getTranslation("organisation.plt")
                            : getTranslation("organisation.plh")));
            span.add(acting);
        }
        one.away().ifPresent(away -> span.add(new Span(getTranslation("organisation.instead", away.printedName()))));
        return span;
    }

    private Actions actions() {
        Actions actions = new Actions(post.name());
        actions.add(VaadinIcon.ARROW_UP, getTranslation("organisation.up"), () -> move(false));
        actions.add(VaadinIcon.ARROW_DOWN, getTranslation("organisation.down"), () -> move(true));
        return actions;
    }

    private void move(boolean down) {
        tools.posts().move(post.id(), down);
        shown.refresh().run();
    }
}

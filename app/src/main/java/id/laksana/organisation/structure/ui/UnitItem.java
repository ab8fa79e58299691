package id.laksana.organisation.structure.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.laksana.organisation.structure.Chart;
import id.laksana.organisation.structure.Editing;
import id.laksana.organisation.structure.OnDay;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostKind;
import id.laksana.organisation.structure.Unit;
import id.laksana.organisation.structure.UnitEditors.Editor;
import id.laksana.organisation.structure.UnitId;
import id.laksana.web.ui.Status;
import id.laksana.web.ui.StatusBadge;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A unit as the chart shows it: its posts, and below it the units that belong to it. */
final class UnitItem extends ListItem {

    private static final long serialVersionUID = 1L;

    /** What the chart shows on the day. */
    record Shown(
            Chart chart,
            OnDay onDay,
            LocalDate today,
            Editing.Scope scope,
            Map<UnitId, List<Editor>> editors,
            Runnable refresh) {}

    private final transient Tools tools;
    private final transient Dialogs dialogs;
    private final transient Shown shown;
    private final transient Unit unit;

    UnitItem(Tools tools, Dialogs dialogs, Shown shown, Unit unit) {
        this.tools = tools;
        this.dialogs = dialogs;
        this.shown = shown;
        this.unit = unit;
        add(card());
        List<Unit> below = shown.chart().units().under(unit.id());
        if (!below.isEmpty()) {
            UnorderedList children = new UnorderedList();
            below.forEach(child -> children.add(new UnitItem(tools, dialogs, shown, child)));
            add(children);
        }
    }

    private Div card() {
        Div head = new Div(new H2(unit.name()));
        head.addClassName("head");
        Stream.of(unit.shortName(), unit.code()).filter(word -> !word.isEmpty()).forEach(word -> head.add(small(word)));
        if (!unit.isOpen(shown.today())) {
            head.add(new StatusBadge(new Status(Status.Kind.NEUTRAL, getTranslation("organisation.closed"))));
        }
        Div card = new Div(head);
        card.addClassName("unit-card");
        if (shown.scope().covers(unit.id())) {
            head.add(actions());
        }
        editors().ifPresent(card::add);
        List<Post> posts = shown.chart().of(unit.id());
        UnorderedList list = new UnorderedList();
        list.addClassName("posts");
        posts.forEach(post -> list.add(new PostItem(tools, shown, post)));
        if (!posts.isEmpty()) {
            card.add(list);
        }
        return card;
    }

    private Component actions() {
        Actions actions = new Actions(unit.name());
        if (!shown.scope().everything()) {
            actions.add(VaadinIcon.USER_STAR, getTranslation("organisation.post.add"), this::addPost);
            return actions;
        }
        actions.add(VaadinIcon.EDIT, getTranslation("organisation.unit.change"), () -> dialogs.change(unit));
        actions.add(VaadinIcon.USER_STAR, getTranslation("organisation.post.add"), this::addPost);
        actions.add(VaadinIcon.FILE_TREE_SUB, getTranslation("organisation.unit.add-below"), this::addBelow);
        actions.add(VaadinIcon.USER_CHECK, getTranslation("organisation.editors"), this::changeEditors);
        if (shown.chart().units().under(unit.parent()).size() > 1) {
            actions.add(VaadinIcon.ARROW_UP, getTranslation("organisation.up"), () -> move(false));
            actions.add(VaadinIcon.ARROW_DOWN, getTranslation("organisation.down"), () -> move(true));
        }
        return actions;
    }

    private Optional<Paragraph> editors() {
        List<Editor> editors = shown.editors().getOrDefault(unit.id(), List.of());
        if (editors.isEmpty()) {
            return Optional.empty();
        }
        Paragraph told = new Paragraph(getTranslation(
                "organisation.edited-by", editors.stream().map(Editor::name).collect(joining(", "))));
        told.addClassName("short");
        return Optional.of(told);
    }

    private void changeEditors() {
        new EditorsDialog(tools, unit, shown.editors().getOrDefault(unit.id(), List.of()), shown.refresh()).open();
    }

    private void addPost() {
        boolean first = shown.chart().of(unit.id()).isEmpty();
        PostKind kind = !first ? PostKind.STAFF : unit.parent() == null ? PostKind.HEAD : PostKind.DIVISION_HEAD;
        dialogs.add(Post.fresh(unit.id(), getTranslation("organisation.post.new"), kind));
    }

    private void addBelow() {
        dialogs.add(Unit.fresh(unit.id(), getTranslation("organisation.unit.new")));
    }

    private void move(boolean down) {
        tools.units().move(unit.id(), down);
        shown.refresh().run();
    }

    private static Span small(String word) {
        Span span = new Span(word);
        span.addClassName("short");
        return span;
    }
}

package id.laksana.sop.layout.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.laksana.sop.version.LayoutRevision;
import id.laksana.web.Formats;
import java.util.List;
import java.util.function.Consumer;

/** The revisions that the layout has had, each of which can be begun with again. */
final class LayoutHistory extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Formats formats;
    private final transient Consumer<LayoutRevision> begin;
    private final UnorderedList list = new UnorderedList();

    LayoutHistory(Formats formats, Consumer<LayoutRevision> begin) {
        this.formats = formats;
        this.begin = begin;
        getContent().addClassName("layout-history");
        getContent().add(new H2(getTranslation("layouts.history")), list);
    }

    void show(List<LayoutRevision> revisions) {
        list.removeAll();
        revisions.forEach(revision -> list.add(item(revision)));
    }

    private ListItem item(LayoutRevision revision) {
        Button use =
                new Button(getTranslation("layouts.history.begin", revision.revision()), _ -> begin.accept(revision));
        use.addThemeVariants(ButtonVariant.TERTIARY);
        Span told = new Span(getTranslation(
                "layouts.history.told",
                revision.revision(),
                formats.moment(revision.recordedAt()),
                revision.recordedBy(),
                revision.versions()));
        ListItem item = new ListItem(told);
        if (!revision.note().isEmpty()) {
            Span note = new Span(revision.note());
            note.addClassName("help");
            item.add(note);
        }
        item.add(use);
        return item;
    }
}

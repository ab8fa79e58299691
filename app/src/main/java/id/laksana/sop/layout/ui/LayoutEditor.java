package id.laksana.sop.layout.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.laksana.sop.json.Json;
import id.laksana.sop.json.UnreadableJson;
import id.laksana.sop.layout.Layout;
import id.laksana.sop.layout.LayoutDraft;
import id.laksana.sop.layout.LayoutDraft.Target;
import id.laksana.sop.layout.LayoutDraft.VariantHead;
import id.laksana.sop.version.Logos;
import id.laksana.web.ui.Toast;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Changes a layout: what all sheets have, in what each variant differs, and the book. */
final class LayoutEditor extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Layout> changed;
    private final Select<Target> which = new Select<>();
    private final LayoutForm sheets;
    private final Inputs book = new Inputs(getTranslation("layout.part.book"), this::edit);
    private final VariantPanel variant;
    private transient LayoutDraft draft = LayoutDraft.of(Layout.PLAIN);
    private transient Target target = new Target.AllSheets();

    LayoutEditor(Logos logos, List<Column.Choice> posts, Consumer<Layout> changed) {
        this.changed = changed;
        sheets = new LayoutForm(logos, posts, this::edit);
        variant = new VariantPanel(this::rename, this::removeVariant);
        book.lines("title", getTranslation("layouts.book.title"))
                .lines("foot", getTranslation("layouts.book.foot"))
                .setOpened(true);
        which.setLabel(getTranslation("layouts.which"));
        which.setItemLabelGenerator(this::called);
        which.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                target = change.getValue();
                showTarget();
            }
        });
        Button add = new Button(getTranslation("layouts.variant.add"), _ -> addVariant());
        Div tools = new Div(which, add);
        tools.addClassName("tools");
        getContent().addClassName("layout-editor");
        getContent().add(tools, variant, sheets, book);
    }

    void begin(Layout layout) {
        draft = LayoutDraft.of(layout);
        target = new Target.AllSheets();
        showAll();
    }

    Layout layout() {
        return draft.layout();
    }

    private void edit(String path, Json value) {
        Json said = value instanceof Json.Nothing ? null : value;
        attempt(() -> draft.with(target, path, said));
        changed.accept(draft.layout());
        showTarget();
    }

    private void rename(VariantHead head) {
        if (target instanceof Target.OfVariant(int no)) {
            attempt(() -> draft.with(no, head));
            showAll();
        }
    }

    private void addVariant() {
        int no = draft.variants().size();
        attempt(() -> draft.adding(getTranslation("layouts.variant.new", no + 1)));
        target = new Target.OfVariant(no);
        showAll();
    }

    private void removeVariant() {
        if (target instanceof Target.OfVariant(int no)) {
            LayoutDraft before = draft;
            attempt(() -> draft.without(no));
            target = new Target.AllSheets();
            showAll();
            Toast.undoable(getTranslation("layouts.variant.removed"), () -> {
                draft = before;
                showAll();
            });
        }
    }

    /** What no layout can say is not taken over, and the field is named. */
    private void attempt(Change change) {
        try {
            draft = change.made();
        } catch (UnreadableJson refused) {
            Toast.refused(getTranslation("layouts.refused", refused.place()));
        }
    }

    private void showAll() {
        List<Target> all = new ArrayList<>(List.of(new Target.AllSheets(), new Target.Book()));
        for (int no = 0; no < draft.variants().size(); no++) {
            all.add(new Target.OfVariant(no));
        }
        which.setItems(all);
        which.setValue(target);
        changed.accept(draft.layout());
        showTarget();
    }

    private void showTarget() {
        boolean ofBook = target instanceof Target.Book;
        book.setVisible(ofBook);
        sheets.setVisible(!ofBook);
        variant.setVisible(target instanceof Target.OfVariant);
        if (target instanceof Target.OfVariant(int no)) {
            variant.show(draft.variants().get(no));
        }
        Json.Members tree = draft.tree(target);
        if (ofBook) {
            book.show(tree);
        } else {
            sheets.show(tree);
        }
    }

    private String called(Target one) {
        return switch (one) {
            case Target.AllSheets _ -> getTranslation("layouts.which.all");
            case Target.Book _ -> getTranslation("layout.part.book");
            case Target.OfVariant(int no) ->
                getTranslation("layouts.which.variant", draft.variants().get(no).name());
        };
    }

    @FunctionalInterface
    private interface Change {
        LayoutDraft made() throws UnreadableJson;
    }
}

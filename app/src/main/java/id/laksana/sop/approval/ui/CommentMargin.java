package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.laksana.sop.approval.Comment;
import id.laksana.sop.approval.Comments;
import id.laksana.sop.sheet.Sheet;
import id.laksana.web.Formats;
import id.laksana.web.StaleVersion;
import id.laksana.web.ui.Toast;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What is said of a draft's cells, in the margin of its sheet: what is open in the order of the sheet, then what is settled. */
public final class CommentMargin extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Comments comments;
    private final String code;
    private final transient Formats formats;
    private final transient CellPlaces places;
    private final transient Consumer<String> reveal;
    private transient Consumer<List<String>> marked = _ -> {};
    private final ComboBox<String> cell = new ComboBox<>(getTranslation("comment.on"));
    private final CommentForm form;
    private final Div list = new Div();
    private final H2 title = new H2();

    /** @param reveal brings a cell into view */
    public CommentMargin(Comments comments, String code, Sheet sheet, Formats formats, Consumer<String> reveal) {
        this.comments = comments;
        this.code = code;
        this.formats = formats;
        this.places = new CellPlaces(this, sheet);
        this.reveal = reveal;
        form = new CommentForm("", this::say);
        form.setVisible(false);
        cell.setItems(places.all());
        cell.setItemLabelGenerator(places::called);
        cell.setPlaceholder(getTranslation("comment.on.help"));
        cell.setClearButtonVisible(true);
        cell.setWidthFull();
        cell.addValueChangeListener(change -> begin(change.getValue(), change.isFromClient()));
        list.getElement().setAttribute("role", "feed");
        list.getElement().setAttribute("aria-label", getTranslation("comment.list"));
        getContent().addClassName("comment-margin");
        getContent().add(title, cell, form, list);
        show(comments.of(code));
    }

    /** Tells from now on which places of the printed sheet something is said of. */
    void marking(Consumer<List<String>> marking) {
        marked = marking;
        show(comments.of(code));
    }

    /** Somebody chose a place on the printed sheet. */
    void choose(String place) {
        String chosen = places.cell(place);
        if (chosen.equals(cell.getValue())) {
            begin(chosen, false);
        } else {
            cell.setValue(chosen);
        }
    }

    private void begin(String chosen, boolean byHand) {
        form.setVisible(chosen != null);
        if (chosen != null) {
            form.label(getTranslation("comment.about", places.called(chosen)));
            form.begin();
            if (byHand) {
                reveal.accept(chosen);
            }
        }
    }

    private void say(String text) {
        String about = cell.getValue();
        act(() -> comments.say(code, about, text));
        cell.clear();
    }

    private void act(Supplier<List<Comment>> act) {
        try {
            show(act.get());
        } catch (StaleVersion e) {
            Toast.refused(getTranslation("comment.stale"));
            show(comments.of(code));
        }
    }

    private void show(List<Comment> all) {
        List<String> order = places.all();
        List<Comment> shown = all.stream()
                .sorted(Comparator.comparing((Comment one) -> !one.isOpen())
                        .thenComparing(one -> place(order, one))
                        .thenComparing(Comment::at))
                .toList();
        List<String> open = all.stream()
                .filter(Comment::isOpen)
                .map(one -> places.place(one.cell()))
                .distinct()
                .toList();
        title.setText(getTranslation(
                "comment.title", all.stream().filter(Comment::isOpen).count()));
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new Paragraph(getTranslation("comment.none")));
        }
        shown.forEach(one -> list.add(new CommentCard(one, places.called(one.cell()), formats, new Acts())));
        marked.accept(open);
    }

    /** What the sheet does not have any more comes last. */
    private static int place(List<String> order, Comment comment) {
        int at = order.indexOf(comment.cell());
        return at < 0 ? order.size() : at;
    }

    private final class Acts implements CommentCard.Acts {

        @Override
        public void answer(Comment comment, String text) {
            act(() -> comments.answer(code, comment, text));
        }

        @Override
        public void resolve(Comment comment, boolean resolved) {
            act(() -> comments.resolve(code, comment, resolved));
        }

        @Override
        public void reveal(Comment comment) {
            reveal.accept(comment.cell());
        }
    }
}

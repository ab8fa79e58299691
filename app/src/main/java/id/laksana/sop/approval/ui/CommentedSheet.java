package id.laksana.sop.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/** The official sheet of a draft, whose cells can be chosen; those that something is said of are marked. */
@JsModule("context://assets/pieces.js")
@JsModule("context://assets/comments.js")
final class CommentedSheet extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String CHOSEN = "event.detail";

    /** @param chosen is told the place on the printed sheet */
    CommentedSheet(String sheet, Consumer<String> chosen) {
        getContent().addClassName("desk");
        getElement()
                .addEventListener(
                        "cell-chosen",
                        event -> chosen.accept(event.getEventData().get(CHOSEN).asString()))
                .addEventData(CHOSEN);
        // Not kept in the session, where it would weigh for as long as the page is open.
        addAttachListener(
                _ -> getElement().executeJs("window.laksana.paper(this, $0); window.laksana.commented(this)", sheet));
    }

    /** @param places of which something is said, and is not settled */
    void mark(List<String> places) {
        getElement().executeJs("window.laksana.markCells(this, $0)", String.join("\n", places));
    }

    /** Brings a place into view. */
    void reveal(String place) {
        getElement().executeJs("window.laksana.revealCell(this, $0)", place);
    }
}

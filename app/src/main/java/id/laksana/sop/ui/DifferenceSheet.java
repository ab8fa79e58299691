package id.laksana.sop.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;

/** A printed sheet on a desk, as its agency prints it. */
@JsModule("context://assets/pieces.js")
final class DifferenceSheet extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    DifferenceSheet(String html) {
        Div desk = new Div();
        desk.addClassName("desk");
        getContent().addClassName("official-sheet");
        getContent().add(desk);
        // Not kept in the session, where it would weigh for as long as the page is open.
        desk.addAttachListener(_ -> desk.getElement().executeJs("window.laksana.paper(this, $0)", html));
    }
}

package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.part;
import static id.laksana.sop.ui.SheetText.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import id.laksana.web.ui.StatePanel;
import java.util.List;

/** In place of what only a procedure can show: that there is none yet, and what stands in its way. */
final class Unrunnable extends Div {

    private static final long serialVersionUID = 1L;

    Unrunnable(String consequence, List<String> obstacles) {
        add(StatePanel.empty(consequence));
        Element list = new Element("ul");
        obstacles.forEach(obstacle -> list.appendChild(words("li", "", obstacle)));
        getElement().appendChild(part("div", "obstacles", words("h2", "", getTranslation("times.obstacles")), list));
    }
}

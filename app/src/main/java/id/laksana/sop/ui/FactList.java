package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** What is known of something, each fact under its name. */
final class FactList extends DescriptionList {

    private static final long serialVersionUID = 1L;

    FactList() {
        addClassName("fact-list");
    }

    void fact(String name, Component... content) {
        Description description = new Description();
        description.add(content);
        getElement().appendChild(new Div(new Term(name), description).getElement());
    }
}

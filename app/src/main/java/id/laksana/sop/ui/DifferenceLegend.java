package id.laksana.sop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

/** What the marks on a sheet of differences mean; each can be told from the others without colours. */
final class DifferenceLegend extends UnorderedList {

    private static final long serialVersionUID = 1L;

    DifferenceLegend() {
        addClassName("difference-legend");
        getElement().setAttribute("aria-label", getTranslation("difference.legend"));
        item(word("del"), getTranslation("difference.legend.old"));
        item(word("ins"), getTranslation("difference.legend.new"));
        item(sample("row-added"), getTranslation("difference.legend.row.added"));
        item(sample("row-gone"), getTranslation("difference.legend.row.removed"));
        item(sample("row-moved"), getTranslation("difference.legend.row.moved"));
        item(sample("line-added"), getTranslation("difference.legend.line.added"));
        item(sample("line-gone"), getTranslation("difference.legend.line.removed"));
    }

    private void item(Component sample, String meaning) {
        add(new ListItem(sample, new Span(meaning)));
    }

    private Component word(String element) {
        Div sample = new Div();
        sample.addClassName("sample");
        sample.getElement()
                .appendChild(new Element(element).setText(getTranslation("difference.legend.word")))
                .setAttribute("aria-hidden", "true");
        return sample;
    }

    private static Component sample(String style) {
        Div sample = new Div();
        sample.addClassNames("sample", style);
        sample.getElement().setAttribute("aria-hidden", "true");
        return sample;
    }
}

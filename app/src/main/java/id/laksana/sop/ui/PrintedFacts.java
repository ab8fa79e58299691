package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.part;
import static id.laksana.sop.ui.SheetText.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** What is printed behind labels, line by line. */
@Tag("dl")
final class PrintedFacts extends Component {

    private static final long serialVersionUID = 1L;

    PrintedFacts() {
        getElement().setAttribute("class", "printed-facts");
    }

    /** Under a label that the sheet prints. */
    PrintedFacts printed(String label, @Nullable String value) {
        return fact(SheetText.of(label, this), value);
    }

    /** Under a label of ours. */
    PrintedFacts named(String label, @Nullable String value) {
        return fact(words("span", "", label), value);
    }

    /** Words of ours under a label of ours. */
    PrintedFacts told(String label, String value) {
        return fact(words("span", "", label), SheetText.told(value, this));
    }

    PrintedFacts printed(String label, Element value) {
        return fact(SheetText.of(label, this), value);
    }

    private PrintedFacts fact(Element label, @Nullable String value) {
        return fact(label, value == null ? blank(this) : SheetText.of(value, this));
    }

    private PrintedFacts fact(Element label, Element value) {
        getElement().appendChild(part("div", "fact", part("dt", "", label), part("dd", "", value)));
        return this;
    }

    /** A line that nobody has filled in. */
    static Element blank(Component reader) {
        return words("span", "blank-line", reader.getTranslation("forms.blank"));
    }
}

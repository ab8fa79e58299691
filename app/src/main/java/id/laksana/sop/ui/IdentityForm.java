package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.part;
import static id.laksana.sop.ui.SheetText.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.IdentityField;
import id.laksana.sop.sheet.PrintedDate;
import id.laksana.sop.sheet.Ratifier;
import java.util.stream.Stream;

/** The head of the sheet: its fields under the labels that it prints; what is not on the sheet is not here. */
@Tag("section")
final class IdentityForm extends Component {

    private static final long serialVersionUID = 1L;

    IdentityForm(Identity identity) {
        PrintedFacts facts = new PrintedFacts();
        identity.fields().forEach((what, field) -> {
            if (!field.isAbsent()) {
                add(facts, what, field);
            }
        });
        getElement().appendChild(words("h2", "", getTranslation("forms.identity")), facts.getElement());
    }

    private void add(PrintedFacts facts, IdentityField what, Field<?> field) {
        String label = field.label();
        Element value = value(field);
        if (label == null) {
            facts.printed(getTranslation("identity." + what), value);
        } else {
            facts.printed(label, value);
        }
    }

    private Element value(Field<?> field) {
        return switch (field.value()) {
            case null -> PrintedFacts.blank(this);
            case PrintedDate date -> SheetText.of(date.printed(), this);
            case Ratifier ratifier -> ratifier(ratifier);
            case Object text -> SheetText.of(text.toString(), this);
        };
    }

    private Element ratifier(Ratifier ratifier) {
        Element lines = part("div", "ratifier", line(ratifier.office()));
        Stream.of(ratifier.stamp(), ratifier.name(), ratifier.rank())
                .filter(text -> text != null)
                .forEach(text -> lines.appendChild(line(text)));
        if (ratifier.nip() != null) {
            String label = ratifier.nipLabel() == null ? "" : ratifier.nipLabel() + " ";
            lines.appendChild(line(label + ratifier.nip().printed()));
        }
        return lines;
    }

    private Element line(String text) {
        return new Element("div").appendChild(SheetText.of(text, this));
    }
}

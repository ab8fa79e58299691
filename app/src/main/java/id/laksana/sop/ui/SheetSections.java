package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.part;
import static id.laksana.sop.ui.SheetText.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.SectionName;
import id.laksana.sop.sheet.Sections;

/** The six sections, each with its items under the label that is printed. */
@Tag("section")
final class SheetSections extends Component {

    private static final long serialVersionUID = 1L;

    SheetSections(Sections sections) {
        getElement().setAttribute("class", "sheet-sections");
        sections.byName().forEach((name, section) -> getElement().appendChild(section(name, section)));
    }

    private Element section(SectionName name, Section section) {
        Element label = section.label() == null
                ? words("h3", "", getTranslation("section." + name))
                : part("h3", "", SheetText.of(section.label(), this));
        Element card = part("div", "sheet-section", label);
        if (section.printed() == null && section.items().isEmpty()) {
            String missing = section.label() == null ? getTranslation("forms.absent") : getTranslation("forms.blank");
            return card.appendChild(words("span", "blank-line", missing));
        }
        if (section.items().isEmpty()) {
            return card.appendChild(SheetText.of(String.valueOf(section.printed()), this));
        }
        Element list = part("ul", "numbered");
        section.items().forEach(item -> list.appendChild(item(item)));
        return card.appendChild(list);
    }

    private Element item(Section.Item item) {
        Element line = new Element("li");
        if (item.intro() != null) {
            line.appendChild(part("div", "intro", SheetText.of(item.intro(), this)));
        }
        if (item.no() != null) {
            line.appendChild(part("span", "no", SheetText.of(item.no(), this)), Element.createText(" "));
        }
        line.appendChild(SheetText.of(item.text(), this));
        return item.doubt() == null
                ? line
                : line.appendChild(part(
                        "details",
                        "doubt",
                        words("summary", "", getTranslation("sheet.note")),
                        new Element("p").appendChild(SheetText.note(item.doubt()))));
    }
}

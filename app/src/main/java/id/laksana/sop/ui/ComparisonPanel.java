package id.laksana.sop.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import id.laksana.sop.difference.Merged;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Sop;
import id.laksana.sop.version.Sops;
import id.laksana.sop.version.Version;

/** All that is different between two versions of an SOP. */
final class ComparisonPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Sops sops;
    private final transient Sop sop;
    private final Select<Version> before;
    private final Select<Version> after;
    private final Div differences = new Div();

    ComparisonPanel(Sops sops, Sop sop) {
        this.sops = sops;
        this.sop = sop;
        before = choice(getTranslation("version.compare.before"), sop.versions().get(1));
        after = choice(getTranslation("version.compare.after"), sop.versions().getFirst());
        Div question = new Div(before, after);
        question.addClassName("question");
        differences.getElement().setAttribute("role", "status");
        getContent().addClassName("comparison");
        getContent().add(question, differences);
        compare();
    }

    private Select<Version> choice(String label, Version chosen) {
        Select<Version> choice = new Select<>();
        choice.setLabel(label);
        choice.setItems(sop.versions());
        choice.setItemLabelGenerator(version -> getTranslation("version.no", version.no()));
        choice.setValue(chosen);
        choice.addValueChangeListener(_ -> compare());
        return choice;
    }

    private void compare() {
        Sheet was = sops.sheet(sop.id(), before.getValue().no());
        Sheet is = sops.sheet(sop.id(), after.getValue().no());
        UnorderedList changes = new UnorderedList();
        changes.addClassName("changes");
        ToldChanges.of(this, Merged.of(was, is)).forEach(told -> changes.add(new ListItem(told)));
        differences.removeAll();
        differences.add(
                changes.getComponentCount() == 0 ? new Paragraph(getTranslation("version.compare.equal")) : changes);
    }
}

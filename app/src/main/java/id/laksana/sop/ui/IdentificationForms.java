package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.part;
import static id.laksana.sop.ui.SheetText.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import id.laksana.sop.procedure.Phase;
import id.laksana.sop.sheet.Forms;
import id.laksana.sop.sheet.Forms.ActivityForm;
import id.laksana.sop.sheet.Forms.NumberedText;
import id.laksana.sop.sheet.Forms.TitleForm;
import java.util.Arrays;
import java.util.List;

/** Forms 1 and 2 as they are printed together. */
@Tag("section")
final class IdentificationForms extends Component {

    private static final long serialVersionUID = 1L;

    IdentificationForms(Forms forms) {
        getElement().setAttribute("class", "identification-forms");
        if (forms.foundUnder() != null) {
            getElement()
                    .appendChild(part(
                            "p",
                            "found-under",
                            Element.createText(getTranslation("sheet.found-under") + " "),
                            SheetText.note(forms.foundUnder())));
        }
        if (forms.titles() != null) {
            titles(forms.titles());
        }
        if (forms.activity() != null) {
            activity(forms.activity());
        }
    }

    private void heading(String label, String heading) {
        getElement()
                .appendChild(part(
                        "h3", "", SheetText.of(label, this), Element.createText(" · "), SheetText.of(heading, this)));
    }

    private void titles(TitleForm form) {
        heading(form.label(), form.heading());
        PlainTable table = new PlainTable(form.label() + " " + form.heading(), form.header());
        form.rows()
                .forEach(row -> table.row(Arrays.asList(
                        row.no(),
                        row.duty(),
                        row.function(),
                        row.subFunction(),
                        row.output(),
                        row.aspect(),
                        row.title())));
        getElement().appendChild(part("p", "", SheetText.of(form.agency(), this)), table.getElement());
    }

    private void activity(ActivityForm form) {
        heading(form.label(), form.heading());
        PrintedFacts facts = new PrintedFacts()
                .named(getTranslation("form2.title"), form.title())
                .named(getTranslation("form2.kind"), form.kind())
                .named(getTranslation("form2.product-owner"), form.productOwner())
                .named(getTranslation("form2.activity-owner"), form.activityOwner())
                .named(getTranslation("form2.scope"), form.scope())
                .named(getTranslation("form2.name"), form.name())
                .named(Words.of(Phase.OPENING, this), form.openingStep())
                .named(Words.of(Phase.MAIN, this), form.mainStep())
                .named(Words.of(Phase.CLOSING, this), form.closingStep());
        getElement().appendChild(facts.getElement());
        Element steps = part("div", "phases");
        steps.appendChild(phase(Phase.OPENING, form.opening()));
        steps.appendChild(phase(Phase.MAIN, form.main()));
        steps.appendChild(phase(Phase.CLOSING, form.closing()));
        getElement().appendChild(steps);
    }

    private Element phase(Phase phase, List<NumberedText> steps) {
        Element list = part("ul", "numbered");
        for (NumberedText step : steps) {
            Element item = new Element("li");
            if (step.no() != null) {
                item.appendChild(part("span", "no", SheetText.of(step.no(), this)), Element.createText(" "));
            }
            list.appendChild(item.appendChild(SheetText.of(step.text(), this)));
        }
        Element name = words("h4", "", Words.of(phase, this));
        return part("div", "phase", name, steps.isEmpty() ? PrintedFacts.blank(this) : list);
    }
}

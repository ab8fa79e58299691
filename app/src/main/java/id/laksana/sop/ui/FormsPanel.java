package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.part;
import static id.laksana.sop.ui.SheetText.words;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import id.laksana.sop.sheet.Decree;
import id.laksana.sop.sheet.Forms;
import id.laksana.sop.sheet.Letterhead;
import id.laksana.sop.sheet.Sheet;
import java.util.List;
import java.util.stream.Stream;

/** All that a sheet holds beside its table: what it is, its sections, and the forms that lead to it. */
public final class FormsPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public FormsPanel(Sheet sheet) {
        getContent().addClassName("sheet-forms");
        head(sheet);
        add(new IdentityForm(sheet.identity()).getElement());
        add(new SheetSections(sheet.sections()).getElement());
        add(words("h2", "", getTranslation("forms.others")));
        sheet.forms().forEach(forms -> add(new IdentificationForms(forms).getElement()));
        missing(sheet.forms()).forEach(text -> add(words("p", "missing", text)));
        if (sheet.standard() != null) {
            add(new StandardTable(sheet.standard()).getElement());
        }
        if (sheet.transcription() != null) {
            add(new TranscriberNotes(sheet).getElement());
        }
    }

    private void add(Element element) {
        getContent().getElement().appendChild(element);
    }

    private void head(Sheet sheet) {
        Element head = part("header", "letterhead");
        if (sheet.decree() != null) {
            head.appendChild(decree(sheet.decree()));
        }
        lines(sheet.letterhead()).forEach(line -> head.appendChild(line(line)));
        sheet.captions().forEach(caption -> head.appendChild(line(caption)));
        if (head.getChildCount() > 0) {
            add(head);
        }
    }

    private static List<String> lines(Letterhead letterhead) {
        return letterhead.lines().isEmpty()
                ? Stream.of(
                                letterhead.government(),
                                letterhead.agency(),
                                letterhead.unit().printed())
                        .filter(line -> line != null)
                        .toList()
                : letterhead.lines();
    }

    private Element line(String text) {
        return part("p", "line", SheetText.of(text, this));
    }

    private Element decree(Decree decree) {
        Element lines = part("div", "decree");
        List<String> printed = decree.lines().isEmpty()
                ? List.of(decree.annex() + ": " + decree.act(), decree.date().printed(), decree.number())
                : decree.lines();
        Stream.concat(printed.stream(), Stream.of(decree.title(), decree.item()))
                .forEach(text -> lines.appendChild(line(text)));
        return lines;
    }

    /** Which of the forms the sheet has no printing of, in words. */
    private List<String> missing(List<Forms> forms) {
        boolean titles = forms.stream().anyMatch(each -> each.titles() != null);
        boolean activity = forms.stream().anyMatch(each -> each.activity() != null);
        if (!titles && !activity) {
            return List.of(getTranslation("forms.none"));
        }
        return Stream.of(titles ? "" : getTranslation("forms.no-1"), activity ? "" : getTranslation("forms.no-2"))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}

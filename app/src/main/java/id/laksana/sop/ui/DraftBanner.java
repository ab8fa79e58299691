package id.laksana.sop.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.laksana.sop.procedure.Obstacle;
import id.laksana.sop.review.Draft;
import id.laksana.sop.sheet.Sheet;
import id.laksana.web.Formats;

/** What will become the next version: what it reads otherwise, and what stands in its way. */
final class DraftBanner extends Div {

    private static final long serialVersionUID = 1L;

    private final Div actions = new Div();

    DraftBanner(Draft draft, Sheet sheet, Formats formats) {
        ReadingWords words = new ReadingWords(this, getLocale(), sheet);
        DraftChanges changes = new DraftChanges(draft.difference(), words);
        addClassName("draft");
        actions.addClassName("actions");
        add(new H2(getTranslation("review.draft", draft.basedOn(), changes.count())));
        add(new Paragraph(
                getTranslation("review.draft.changed", draft.changedBy(), formats.moment(draft.changedAt()))));
        add(changes);
        if (draft.overtaken()) {
            add(warning(getTranslation("review.draft.overtaken")));
        }
        if (!draft.obstacles().isEmpty()) {
            add(warning(getTranslation("review.draft.obstacles")), obstacles(draft, sheet));
        }
        if (!draft.anew().isEmpty()) {
            add(warning(getTranslation("review.draft.findings")), findings(draft, sheet));
        }
    }

    void offer(boolean enactable, Runnable enact, Runnable discard) {
        if (enactable) {
            Button button = new Button(getTranslation("review.enact"), _ -> enact.run());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(button);
        }
        actions.add(new Button(getTranslation("review.discard"), _ -> discard.run()));
        add(actions);
    }

    private UnorderedList findings(Draft draft, Sheet sheet) {
        FindingWords words = new FindingWords(this, sheet);
        RuleWords rules = new RuleWords(this);
        UnorderedList list = new UnorderedList();
        draft.anew()
                .forEach(finding ->
                        list.add(new ListItem(words.place(finding.place()) + ": " + rules.title(finding.rule()))));
        return list;
    }

    private UnorderedList obstacles(Draft draft, Sheet sheet) {
        FindingWords words = new FindingWords(this, sheet);
        SheetWords steps = new SheetWords(this, sheet);
        UnorderedList list = new UnorderedList();
        for (Obstacle obstacle : draft.obstacles()) {
            String where = obstacle instanceof Obstacle.AtStep at ? steps.step(at.step()) + ": " : "";
            list.add(new ListItem(where + words.obstacle(obstacle)));
        }
        return list;
    }

    private static Paragraph warning(String text) {
        Paragraph warning = new Paragraph(text);
        warning.addClassName("warning");
        return warning;
    }
}

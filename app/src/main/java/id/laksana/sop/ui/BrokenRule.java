package id.laksana.sop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.laksana.sop.lint.Finding;
import id.laksana.sop.lint.Rule;
import id.laksana.web.ui.StatusBadge;
import java.util.List;

/** A rule that a part of the sheet breaks: what to do about it, where, and what the rule rests on. */
final class BrokenRule extends Div {

    private static final long serialVersionUID = 1L;

    BrokenRule(List<Finding> findings, RuleWords rules, FindingWords words) {
        Finding first = findings.getFirst();
        Rule rule = first.rule();
        Div head = new Div(new StatusBadge(rules.severity(first.severity())), new H3(rules.title(rule)));
        head.addClassName("head");
        UnorderedList places = new UnorderedList();
        findings.forEach(finding -> places.add(place(words.place(finding.place()), words.found(finding))));
        Paragraph advice = new Paragraph(rules.advice(rule));
        advice.addClassName("advice");
        Paragraph basis = new Paragraph(
                new Span(getTranslation("findings.basis", rules.clause(rule.clause()))),
                new StatusBadge(rules.standing(rule.clause())));
        basis.addClassName("basis");
        addClassName("finding");
        add(head, advice, places, basis);
    }

    private static ListItem place(String place, String found) {
        Span where = new Span(place);
        where.addClassName("where");
        ListItem item = new ListItem(where);
        if (!found.isEmpty()) {
            Span quote = new Span(found);
            quote.addClassName("quote");
            item.add(quote);
        }
        return item;
    }
}

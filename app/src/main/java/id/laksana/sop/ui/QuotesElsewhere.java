package id.laksana.sop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.laksana.sop.reading.Quotations;
import java.util.List;

/** Words that a reading quotes from other parts of the sheet, and where they stand. */
final class QuotesElsewhere extends Div {

    private static final long serialVersionUID = 1L;

    QuotesElsewhere(List<String> quotes, Quotations quotations, FindingWords words) {
        UnorderedList list = new UnorderedList();
        for (String quote : quotes) {
            String place = quotations.find(quote).map(words::place).orElseGet(() -> getTranslation("review.nowhere"));
            list.add(new ListItem(new Span(place + ": "), new QuotedText(quote, List.of(quote))));
        }
        addClassName("elsewhere");
        add(new Paragraph(getTranslation("review.elsewhere")), list);
    }
}

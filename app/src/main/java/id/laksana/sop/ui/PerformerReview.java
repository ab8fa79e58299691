package id.laksana.sop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.reading.Quotations;
import id.laksana.sop.reading.Subject;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Reading.Alias;
import id.laksana.sop.sheet.Reading.Named;
import id.laksana.sop.sheet.Reading.ReadPerformer;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import java.util.List;

/** What the sheet calls a performer, and who that is read to be. */
final class PerformerReview extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ReadingWords words;

    PerformerReview(Sheet sheet, Reading reading, ReadPerformer as, ReadingWords words, Quotations quotations) {
        this.words = words;
        List<Alias> aliases = reading.aliases().stream()
                .filter(alias -> alias.performer().equals(as.performer()))
                .toList();
        addClassName("halves");
        add(paper(sheet, as, aliases, quotations), read(as, aliases));
    }

    private Div paper(Sheet sheet, ReadPerformer as, List<Alias> aliases, Quotations quotations) {
        FactList facts = new FactList();
        sheet.table()
                .flatMap(table -> table.column(as.performer()))
                .map(Table.Column::printed)
                .ifPresent(printed -> facts.fact(getTranslation("review.column"), new QuotedText(printed, List.of())));
        Named named = as.named();
        if (named != null) {
            facts.fact(getTranslation("review.column"), new Span(getTranslation("review.no-column")));
        }
        for (Alias alias : aliases) {
            facts.fact(
                    getTranslation("review.also-called"),
                    new QuotedText(alias.text(), List.of(alias.text())),
                    new Div(places(alias.steps())));
        }
        Div half = new Div(new H4(getTranslation("review.paper")), facts);
        half.addClassName("paper");
        if (named != null && !named.evidence().isEmpty()) {
            half.add(new QuotesElsewhere(named.evidence(), quotations, new FindingWords(this, sheet)));
        }
        return half;
    }

    private Div read(ReadPerformer as, List<Alias> aliases) {
        FactList facts = new FactList();
        Span kind = new Span(as.kind() == null ? getTranslation("review.not-read") : Words.of(as.kind(), this));
        facts.fact(getTranslation("review.performer-kind"), kind);
        if (as.why() != null) {
            facts.fact(getTranslation("review.why"), new Span(words.why(as.why())));
        }
        Named named = as.named();
        if (named != null) {
            facts.fact(
                    getTranslation("review.acts"),
                    new Span(getTranslation(named.acts() ? "review.acts.yes" : "review.acts.no")));
            if (named.likely() != null) {
                facts.fact(getTranslation("review.likely"), new Span(words.performer(named.likely())));
            }
        }
        for (Alias alias : aliases) {
            if (alias.why() != null) {
                Paragraph reason = new Paragraph(words.why(alias.why()));
                reason.addClassName("reason");
                facts.fact(getTranslation("review.also-called"), new Span(alias.text()), reason);
            }
        }
        Div half = new Div(new H4(getTranslation("review.read")), facts);
        half.addClassName("as-read");
        return half;
    }

    private String places(List<StepId> steps) {
        return String.join(
                ", ",
                steps.stream().map(step -> words.name(new Subject.OfRow(step))).toList());
    }
}

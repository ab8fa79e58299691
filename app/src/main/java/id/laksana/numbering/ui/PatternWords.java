package id.laksana.numbering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.laksana.numbering.Fault;
import id.laksana.numbering.Pattern;
import id.laksana.numbering.Token;
import java.util.List;

/** How patterns are shown and told. */
final class PatternWords {

    private static final int LONGEST_QUOTED = 30;

    private final Component reader;

    PatternWords(Component reader) {
        this.reader = reader;
    }

    /** The pattern with each of its pieces by its name. */
    Div chips(Pattern pattern) {
        Div chips = new Div();
        chips.addClassName("pattern-chips");
        pattern.tokens().forEach(token -> chips.add(piece(token)));
        return chips;
    }

    /** The text with what is wrong in it marked. */
    Div marked(String text, List<Fault> faults) {
        Div marked = new Div();
        marked.addClassName("pattern-chips");
        int told = 0;
        for (Fault fault : faults) {
            if (fault.from() >= told && fault.until() > fault.from()) {
                marked.add(new Span(text.substring(told, fault.from())));
                Span wrong = new Span(text.substring(fault.from(), fault.until()));
                wrong.addClassName("wrong");
                marked.add(wrong);
                told = fault.until();
            }
        }
        marked.add(new Span(text.substring(told)));
        return marked;
    }

    /** What is wrong, and at which letter. */
    String fault(String text, Fault fault) {
        String why = reader.getTranslation("numbering.fault." + fault.kind());
        String there = text.substring(fault.from(), fault.until());
        String quoted = there.length() <= LONGEST_QUOTED ? there : there.substring(0, LONGEST_QUOTED) + "…";
        return there.isBlank() ? why : reader.getTranslation("numbering.fault-at", fault.from() + 1, quoted, why);
    }

    String doubt(Pattern.Doubt doubt) {
        return reader.getTranslation("numbering.doubt." + doubt);
    }

    String name(Token token) {
        return switch (token) {
            case Token.Literal literal -> literal.text();
            case Token.Sequence sequence
            when sequence.width() > 1 -> reader.getTranslation("numbering.token.sequence-wide", sequence.width());
            case Token.Sequence _ -> reader.getTranslation("numbering.token.sequence");
            case Token.Unit _ -> reader.getTranslation("numbering.token.unit");
            case Token.Classification _ -> reader.getTranslation("numbering.token.classification");
            case Token.Month month when month.width() > 1 -> reader.getTranslation("numbering.token.month-wide");
            case Token.Month _ -> reader.getTranslation("numbering.token.month");
            case Token.RomanMonth _ -> reader.getTranslation("numbering.token.roman");
            case Token.Year year when year.digits() == 2 -> reader.getTranslation("numbering.token.year-short");
            case Token.Year _ -> reader.getTranslation("numbering.token.year");
        };
    }

    private Span piece(Token token) {
        Span piece = new Span(name(token));
        piece.addClassName(token instanceof Token.Literal ? "literal" : "chip");
        return piece;
    }
}

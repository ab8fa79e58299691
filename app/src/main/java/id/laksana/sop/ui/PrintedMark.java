package id.laksana.sop.ui;

import static id.laksana.sop.ui.SheetText.part;
import static id.laksana.sop.ui.SheetText.unseen;
import static id.laksana.sop.ui.SheetText.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Mark.Diagram;
import id.laksana.sop.sheet.Mark.Symbol;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is printed in a performer cell. */
@Tag("div")
final class PrintedMark extends Component {

    private static final long serialVersionUID = 1L;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    PrintedMark(Mark mark) {
        getElement().setAttribute("class", "marks");
        mark.symbols().forEach(symbol -> getElement().appendChild(symbol(symbol, mark)));
        if (mark.symbols().isEmpty()) {
            getElement().appendChild(SheetText.of(mark.printed(), this));
        }
    }

    private Element symbol(Symbol symbol, Mark mark) {
        return switch (symbol) {
            case START -> words("span", "mark capsule", word("mulai", mark.printed()));
            case END -> words("span", "mark capsule", word("selesai", mark.printed()));
            case BOX -> part("span", "mark box", unseen(getTranslation("mark.box")));
            case YES -> words("span", "mark exit", word("Ya", mark.printed()));
            case NO -> words("span", "mark exit", word("Tidak", mark.printed()));
            case ARROW_DOWN -> arrow("↓", getTranslation("mark.down"));
            case ARROW_RIGHT -> arrow("→", getTranslation("mark.right"));
            case ARROW_LEFT -> arrow("←", getTranslation("mark.left"));
            case TEXT -> part("span", "mark text", SheetText.of(mark.printed(), this));
            case MERMAID -> mark.diagram() == null ? SheetText.of(mark.printed(), this) : diagram(mark.diagram());
        };
    }

    /** The word in the letters in which it is printed. */
    private static String word(String usual, String printed) {
        return WORD.matcher(printed)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.equalsIgnoreCase(usual))
                .findFirst()
                .orElse(usual);
    }

    private static Element arrow(String sign, String meaning) {
        Element shown = words("span", "", sign).setAttribute("aria-hidden", "true");
        return part("span", "mark arrow", shown, unseen(meaning));
    }

    /** Its nodes in their order, each with the nodes to which it leads. */
    private Element diagram(Diagram diagram) {
        List<String> ids = diagram.nodes().stream().map(Diagram.Node::id).toList();
        Element list = part("ol", "diagram");
        for (Diagram.Node node : diagram.nodes()) {
            Element item = new Element("li").appendChild(node(node));
            List<String> next = diagram.edges().stream()
                    .filter(edge -> edge.from().equals(node.id()))
                    .map(edge -> ids.contains(edge.to()) ? String.valueOf(ids.indexOf(edge.to()) + 1) : edge.to())
                    .toList();
            if (!next.isEmpty()) {
                item.appendChild(words("span", "to", getTranslation("mark.to", String.join(", ", next))));
            }
            list.appendChild(item);
        }
        return list;
    }

    private Element node(Diagram.Node node) {
        String shape = node.shape().name().toLowerCase(Locale.ROOT);
        Element picture = part("span", "shape " + shape, unseen(getTranslation("mark.shape." + node.shape())));
        Element text = node.text() == null
                ? words("span", "none", getTranslation("mark.no-text"))
                : SheetText.of(node.text(), this);
        return part("span", "node", picture, Element.createText(" "), text);
    }
}

package id.laksana.sop.print;

import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Mark.Diagram;
import id.laksana.sop.sheet.Mark.Symbol;
import id.laksana.web.Texts;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What paper shows in a performer's cell: symbols small and in the line, words as words. */
final class MarkText {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final String LOZENGE = "\u25CA";

    private final Html html;
    private final Texts texts;

    MarkText(Html html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    Element of(Mark mark) {
        Element marks = html.part("div", "marks");
        mark.symbols().forEach(symbol -> marks.appendChild(symbol(symbol, mark)));
        return mark.symbols().isEmpty() ? html.say(marks, mark.printed()) : marks;
    }

    private Element symbol(Symbol symbol, Mark mark) {
        return switch (symbol) {
            case START -> html.words("span", "mark capsule", word("mulai", mark.printed()));
            case END -> html.words("span", "mark capsule", word("selesai", mark.printed()));
            case BOX -> sign("mark box", "", texts.get(Texts.INDONESIAN, "mark.box"));
            case YES -> html.words("span", "mark exit", word("Ya", mark.printed()));
            case NO -> html.words("span", "mark exit", word("Tidak", mark.printed()));
            case ARROW_DOWN -> sign("mark arrow", "↓", texts.get(Texts.INDONESIAN, "mark.down"));
            case ARROW_RIGHT -> sign("mark arrow", "→", texts.get(Texts.INDONESIAN, "mark.right"));
            case ARROW_LEFT -> sign("mark arrow", "←", texts.get(Texts.INDONESIAN, "mark.left"));
            case TEXT -> html.words("span", "mark words", mark.printed());
            case MERMAID -> mark.diagram() == null ? html.words("span", "", mark.printed()) : diagram(mark.diagram());
        };
    }

    private Element sign(String style, String sign, String meaning) {
        return Html.with(Html.with(html.words("span", style, sign), "role", "img"), "aria-label", meaning);
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

    /** Its nodes in their order, each with the nodes to which it leads. */
    private Element diagram(Diagram diagram) {
        List<String> ids = diagram.nodes().stream().map(Diagram.Node::id).toList();
        Element list = html.part("ol", "diagram");
        for (Diagram.Node node : diagram.nodes()) {
            String shape = node.shape().name().toLowerCase(Locale.ROOT);
            Element item = html.part("li", "");
            item.appendChild(
                    node.text() == null
                            ? sign("mark " + shape, LOZENGE, texts.get(Texts.INDONESIAN, "mark.shape." + node.shape()))
                            : html.words("span", "mark " + shape, node.text()));
            diagram.edges().stream()
                    .filter(edge -> edge.from().equals(node.id()))
                    .map(edge -> ids.contains(edge.to()) ? String.valueOf(ids.indexOf(edge.to()) + 1) : edge.to())
                    .forEach(next -> html.say(item, " → " + next));
            list.appendChild(item);
        }
        return list;
    }
}

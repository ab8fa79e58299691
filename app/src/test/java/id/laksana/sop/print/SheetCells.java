package id.laksana.sop.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The cells of a sheet by the names that its elements carry, with what can be read in each. */
final class SheetCells {

    private static final Set<String> IN_LINE = Set.of("span", "a", "b", "i");

    private final Map<String, List<String>> texts = new HashMap<>();

    SheetCells(Document document) {
        elements(document.getDocumentElement())
                .filter(element -> element.hasAttribute("data-cell"))
                .forEach(element ->
                        texts.merge(element.getAttribute("data-cell"), List.of(text(element)), SheetCells::both));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    List<String> of(String cell) {
        return texts.getOrDefault(cell, List.of());
    }

    /** How often the text stands in cells of the name, with no other letters around its words. */
    int often(String cell, String text) {
        Pattern pattern = Pattern.compile("(?<!%s)%s(?!%s)"
                .formatted(edge(text.charAt(0)), Pattern.quote(text), edge(text.charAt(text.length() - 1))));
        return of(cell).stream()
                .mapToInt(content -> (int) pattern.matcher(content).results().count())
                .sum();
    }

    private static String edge(char end) {
        return Character.isLetterOrDigit(end) ? "[\\p{L}\\p{N}]" : "(?!)";
    }

    static Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                children(element)
                        .filter(Element.class::isInstance)
                        .map(Element.class::cast)
                        .flatMap(SheetCells::elements));
    }

    private static Stream<Node> children(Node node) {
        return IntStream.range(0, node.getChildNodes().getLength()).mapToObj(node.getChildNodes()::item);
    }

    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        read(element, text);
        return PrintedText.blanks(text.toString());
    }

    private static void read(Node node, StringBuilder text) {
        if (node instanceof Text words) {
            text.append(words.getData());
        } else {
            boolean block = !IN_LINE.contains(node.getNodeName());
            text.append(block ? " " : "");
            children(node).forEach(child -> read(child, text));
            text.append(block ? " " : "");
        }
    }
}

package id.laksana.sop.print;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes a document as browsers read it: elements without content have no end, and drawings within keep theirs. */
public final class HtmlWriter {

    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "input", "link", "meta");

    private final StringBuilder out = new StringBuilder();

    private HtmlWriter() {}

    /** A whole page. */
    public static String write(Document page) {
        return "<!DOCTYPE html>\n" + fragment(page.getDocumentElement()) + "\n";
    }

    /** An element with all that is in it. */
    public static String fragment(Element element) {
        HtmlWriter writer = new HtmlWriter();
        writer.element(element);
        return writer.out.toString();
    }

    private void element(Element element) {
        out.append('<').append(element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
            Attr attribute = (Attr) attributes.item(index);
            out.append(' ').append(attribute.getName()).append("=\"");
            escaped(attribute.getValue(), true);
            out.append('"');
        }
        out.append('>');
        if (VOID.contains(element.getNodeName())) {
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            node(child);
        }
        out.append("</").append(element.getNodeName()).append('>');
    }

    private void node(Node node) {
        switch (node) {
            case Element element -> element(element);
            case Text text -> escaped(text.getData(), false);
            default -> throw new IllegalArgumentException("Neither an element nor a text: " + node.getNodeName());
        }
    }

    private void escaped(String text, boolean quoted) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                case '\u00a0' -> out.append("&nbsp;");
                default -> out.append(letter);
            }
        }
    }
}

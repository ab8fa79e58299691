package id.laksana.sop.print.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Text that the font of the paper can print. What it has no shape for (emoji, other scripts, control characters, halves of characters) is named by
 * its number, so that a reader sees that something stands there, and what. Only what never shows, such as joiners, is left out.
 */
final class Glyphs {

    static final String SYMBOL = "symbol";

    private final IntPredicate hasShape;
    private final IntPredicate isSymbol;

    /** @param isSymbol what another font has a shape for */
    Glyphs(IntPredicate hasShape, IntPredicate isSymbol) {
        this.hasShape = hasShape;
        this.isSymbol = isSymbol;
    }

    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(printable, codePoint));
        return printable.toString();
    }

    /** Symbols of the other font are put into elements of their own. */
    void makePrintable(Node node) {
        Document document = node instanceof Document all ? all : node.getOwnerDocument();
        for (Node child : children(node)) {
            if (!(child instanceof Text text)) {
                makePrintable(child);
            } else if (!node.getNodeName().equals("style")) {
                String words = text.getData();
                boolean symbols = !node.getNodeName().equals("title")
                        && words.codePoints().anyMatch(isSymbol);
                (symbols ? pieces(document, words) : List.of(document.createTextNode(printable(words))))
                        .forEach(piece -> node.insertBefore(piece, text));
                node.removeChild(text);
            }
        }
    }

    private List<Node> pieces(Document document, String words) {
        List<Node> pieces = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        words.codePoints().forEach(codePoint -> {
            if (isSymbol.test(codePoint)) {
                pieces.add(document.createTextNode(plain.toString()));
                plain.setLength(0);
                Element symbol = document.createElement("span");
                symbol.setAttribute("class", SYMBOL);
                symbol.setTextContent(Character.toString(codePoint));
                pieces.add(symbol);
            } else {
                append(plain, codePoint);
            }
        });
        pieces.add(document.createTextNode(plain.toString()));
        return pieces;
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private void append(StringBuilder printable, int codePoint) {
        if (isBlank(codePoint)) {
            printable.append(' ');
        } else if (isNeverSeen(codePoint)) {
            return;
        } else if (!Character.isISOControl(codePoint) && hasShape.test(codePoint)) {
            printable.appendCodePoint(codePoint);
        } else {
            printable.append("[U+%04X]".formatted(codePoint));
        }
    }

    private static boolean isBlank(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\r'
                || codePoint == '\t'
                || Character.isSpaceChar(codePoint) && codePoint != '\u00A0';
    }

    private static boolean isNeverSeen(int codePoint) {
        boolean variation = codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
        return variation || Character.getType(codePoint) == Character.FORMAT;
    }
}

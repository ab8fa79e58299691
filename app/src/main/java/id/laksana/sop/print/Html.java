package id.laksana.sop.print;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes the elements of a document. What comes from a sheet becomes text and nothing else. */
public final class Html {

    /** What no document may hold, and what turns the direction of writing around. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]|\\p{Cs}");

    private static final String REPLACEMENT = "\uFFFD";
    private static final Pattern LINE = Pattern.compile("\\R");

    private final Document document;

    private Html(Document document) {
        this.document = document;
    }

    public static Html document() {
        try {
            return new Html(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    public Document tree() {
        return document;
    }

    public Element part(String name, String style, Node... children) {
        return part(name, style, List.of(children));
    }

    public Element part(String name, String style, List<? extends Node> children) {
        Element part = document.createElement(name);
        if (!style.isEmpty()) {
            part.setAttribute("class", style);
        }
        children.forEach(part::appendChild);
        return part;
    }

    /** An element that holds a text, whose lines stay lines. */
    public Element words(String name, String style, @Nullable String text) {
        return say(part(name, style), text);
    }

    /** Adds a text to the element. */
    public Element say(Element part, @Nullable String text) {
        String[] lines = LINE.split(text == null ? "" : text, -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                part.appendChild(document.createElement("br"));
            }
            if (!lines[line].isEmpty()) {
                part.appendChild(document.createTextNode(printable(lines[line])));
            }
        }
        return part;
    }

    /** Columns of a table by their widths in percent. */
    Element columns(int... percent) {
        Element columns = part("colgroup", "");
        for (int each : percent) {
            columns.appendChild(part("col", "w" + each));
        }
        return columns;
    }

    /** The table in a place of its own, in which it can be wider than the page. */
    public Element scrolled(Element table, String name) {
        Element place = part("div", "scrolled", with(table, "aria-label", name));
        return with(with(with(place, "role", "region"), "aria-label", name), "tabindex", 0);
    }

    /** The element under the name by which the screen, and whoever compares it with paper, finds it. */
    Element cell(String name, String cell, Node... children) {
        String kind = cell.substring(cell.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return with(part(name, kind.replace('_', '-'), children), "data-cell", cell);
    }

    public static Element with(Element part, String attribute, String value) {
        part.setAttribute(attribute, printable(value));
        return part;
    }

    public static Element with(Element part, String attribute, int value) {
        return with(part, attribute, String.valueOf(value));
    }

    /** The text without what no document may hold. */
    public static String text(String text) {
        return printable(text);
    }

    static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(REPLACEMENT);
    }
}

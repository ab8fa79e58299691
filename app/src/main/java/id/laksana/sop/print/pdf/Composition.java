package id.laksana.sop.print.pdf;

import id.laksana.sop.print.SheetDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A copy of the document with what only paper has: style, bookmarks, feet of pages, places for what is drawn. */
final class Composition {

    private static final String STYLE = style(SheetDocument.STYLESHEET) + style("/assets/paper.css");

    private final Manuscript manuscript;
    private final Glyphs glyphs;
    private final Document paper;

    Composition(Manuscript manuscript, Glyphs glyphs) {
        this.manuscript = manuscript;
        this.glyphs = glyphs;
        this.paper = (Document) manuscript.document().cloneNode(true);
        manuscript.parts().forEach(this::compose);
        all(paper.getDocumentElement(), "table").forEach(this::makeRectangular);
        all(paper.getDocumentElement(), "a").forEach(this::entitle);
        glyphs.makePrintable(paper);
        Element head = only("head");
        all(paper.getDocumentElement(), "link").forEach(Composition::remove);
        describe(head);
        append(head, "style").setTextContent(STYLE);
        bookmark(append(head, "bookmarks"));
    }

    Document paper() {
        return paper;
    }

    /** A link says where it leads, also where it shows no more than a page number. */
    private void entitle(Element link) {
        String words = link.getTextContent().strip();
        String target = manuscript.parts().stream()
                .filter(part -> link.getAttribute("href").equals("#" + part.id()))
                .map(Manuscript.Part::foot)
                .findFirst()
                .orElse(link.getAttribute("href"));
        if (!link.hasAttribute("title")) {
            link.setAttribute("title", words.isEmpty() ? target : words);
        }
    }

    /** Some heads on paper name fewer columns than there are, some tables have no row; PDF/UA wants a cell for each, and a row. */
    private void makeRectangular(Element table) {
        all(table, "tbody").stream().filter(body -> all(body, "tr").isEmpty()).forEach(body -> append(body, "tr"));
        List<Element> rows = all(table, "tr");
        boolean spanned = all(table, "*").stream().anyMatch(cell -> cell.hasAttribute("rowspan"));
        int widest = rows.stream().mapToInt(Composition::columns).max().orElse(0);
        for (Element row : spanned ? List.<Element>of() : rows) {
            for (int column = columns(row); column < widest; column++) {
                append(row, "td");
            }
        }
    }

    private static int columns(Element row) {
        int columns = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            String span = cell instanceof Element element ? element.getAttribute("colspan") : "0";
            columns += span.isEmpty() ? 1 : Integer.parseInt(span);
        }
        return columns;
    }

    /** The engine would take every other meta as a property of the PDF. */
    private void describe(Element head) {
        for (Element meta : all(head, "meta")) {
            if (meta.getAttribute("name").equals("description")) {
                meta.setAttribute("name", "subject");
                meta.setAttribute("content", glyphs.printable(meta.getAttribute("content")));
            } else {
                remove(meta);
            }
        }
    }

    private static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    private void compose(Manuscript.Part part) {
        Element element = all(paper.getDocumentElement(), "*").stream()
                .filter(one -> one.getAttribute("id").equals(part.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such part in the document: " + part.id()));
        element.insertBefore(foot(part), element.getFirstChild());
        all(element, DrawnBoxes.PLACE).stream()
                .filter(place -> place.hasAttribute(DrawnBoxes.STRIP))
                .forEach(place -> place.setAttribute(DrawnBoxes.FLOW, part.id()));
    }

    private Element foot(Manuscript.Part part) {
        Element foot = paper.createElement("div");
        foot.setAttribute("class", "page-foot");
        if (part.address() != null) {
            Element code = append(foot, DrawnBoxes.PLACE);
            code.setAttribute("class", "qr");
            code.setAttribute(DrawnBoxes.ADDRESS, part.address().toString());
            append(foot, "span").setTextContent(part.address().toString());
        }
        append(foot, "span").setTextContent(part.foot());
        return foot;
    }

    /** Headings of the first level, each with those of the second below it. */
    private void bookmark(Element bookmarks) {
        Element chapter = bookmarks;
        int number = 0;
        for (Element heading : all(paper.getDocumentElement(), "*")) {
            boolean first = heading.getTagName().equals("h1");
            if (first || heading.getTagName().equals("h2")) {
                number++;
                if (heading.getAttribute("id").isEmpty()) {
                    heading.setAttribute("id", "heading-" + number);
                }
                Element mark = append(first ? bookmarks : chapter, "bookmark");
                mark.setAttribute("name", heading.getTextContent().strip());
                mark.setAttribute("href", "#" + (first ? part(heading) : heading).getAttribute("id"));
                chapter = first ? mark : chapter;
            }
        }
    }

    private static String style(String address) {
        return new String(Resources.bytes("/META-INF/resources" + address), StandardCharsets.UTF_8);
    }

    /** The sheet of the heading: its name may stand on its second page. */
    private Element part(Element heading) {
        Node around = heading;
        while (around instanceof Element element) {
            if (manuscript.parts().stream().anyMatch(part -> part.id().equals(element.getAttribute("id")))) {
                return element;
            }
            around = element.getParentNode();
        }
        return heading;
    }

    private Element only(String tag) {
        return (Element) paper.getElementsByTagName(tag).item(0);
    }

    private Element append(Node parent, String tag) {
        return (Element) parent.appendChild(paper.createElement(tag));
    }

    private static List<Element> all(Element in, String tag) {
        NodeList found = in.getElementsByTagName(tag);
        return new ArrayList<>(IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList());
    }
}

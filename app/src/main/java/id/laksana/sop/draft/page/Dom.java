package id.laksana.sop.draft.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Ways through a document. */
final class Dom {

    private Dom() {}

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element part) {
                children.add(part);
            }
        }
        return children;
    }

    static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), children(element).stream().flatMap(Dom::all));
    }
}

package id.laksana.sop.draw;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;

/** Elements and texts of an SVG document; whatever a text holds stays text. */
public sealed interface Svg {

    String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Attributes in the order given. */
    record Element(String name, Map<String, String> attributes, List<Svg> children) implements Svg {

        /** As a child for a document of another making. */
        public org.w3c.dom.Element in(Document document) {
            throw new UnsupportedOperationException();
        }
    }

    record Text(String value) implements Svg {}

    /** The elements of a drawing within an {@code svg} of its size. */
    static Element of(Drawing drawing) {
        throw new UnsupportedOperationException();
    }
}

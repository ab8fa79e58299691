package id.laksana.sop.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;

/** Elements and texts of an SVG document; whatever a text holds stays text. */
public sealed interface Svg {

    String NAMESPACE = "http://www.w3.org/2000/svg";

    /** Attributes in the order given. */
    record Element(String name, Map<String, String> attributes, List<Svg> children) implements Svg {

        public Element {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            children = List.copyOf(children);
        }

        /** The same as a child for a document of another making. */
        public org.w3c.dom.Element in(Document document) {
            org.w3c.dom.Element element = document.createElementNS(NAMESPACE, name);
            attributes.forEach((name, value) -> element.setAttribute(name, XmlText.allowed(value)));
            for (Svg child : children) {
                element.appendChild(
                        switch (child) {
                            case Element nested -> nested.in(document);
                            case Text text -> document.createTextNode(XmlText.allowed(text.value()));
                        });
            }
            return element;
        }

        /** A document of its own. */
        public String document() {
            return XmlText.document(this);
        }
    }

    record Text(String value) implements Svg {}

    /** The shapes of a drawing in an {@code svg} of its size. */
    static Element of(Drawing drawing, StripSizes sizes) {
        return new SvgPainter(sizes).svg(drawing);
    }

    /** Hundredths are enough. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        return BigDecimal.valueOf(hundredths, 2)
                .setScale(2, RoundingMode.UNNECESSARY)
                .stripTrailingZeros()
                .toPlainString();
    }
}

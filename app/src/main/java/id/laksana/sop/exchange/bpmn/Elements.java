package id.laksana.sop.exchange.bpmn;

import id.laksana.sop.draw.XmlText;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the elements of an XML document; what comes from a sheet becomes text and nothing else. */
final class Elements {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Document document;

    Elements() {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Element element(String name, Element... children) {
        return element(name, List.of(children));
    }

    Element element(String name, List<Element> children) {
        return with(document.createElement(name), children);
    }

    /** An element that holds a text. */
    Element text(String name, String text) {
        Element element = document.createElement(name);
        element.appendChild(document.createTextNode(XmlText.allowed(text)));
        return element;
    }

    static Element with(Element element, List<Element> children) {
        children.forEach(element::appendChild);
        return element;
    }

    /** Without the attribute where there is no value. */
    static Element with(Element element, String attribute, @Nullable String value) {
        if (value != null) {
            element.setAttribute(attribute, XmlText.allowed(value));
        }
        return element;
    }

    static Element with(Element element, String attribute, @Nullable Enum<?> value) {
        return with(element, attribute, value == null ? null : word(value));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String write(Element root) {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.setOutputProperty(OutputKeys.INDENT, "yes");
            writer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
            StringWriter written = new StringWriter();
            writer.transform(new DOMSource(root), new StreamResult(written));
            return HEAD + written.toString().replace(System.lineSeparator(), "\n");
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}

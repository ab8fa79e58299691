package id.laksana.agreement.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads and writes the elements of a file; those of BPMN and those of our own are told apart by their namespaces. */
public final class Xml {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String OURS = "urn:laksana:sop:1";

    private Xml() {}

    public static Element parse(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("No XML", e);
        }
    }

    public static byte[] write(Element root) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(root), new StreamResult(written));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return written.toByteArray();
    }

    /** Elements of BPMN at any depth. */
    public static List<Element> bpmn(Element within, String name) {
        return elements(within, BPMN, name).toList();
    }

    /** Elements of our own at any depth. */
    public static List<Element> ours(Element within, String name) {
        return elements(within, OURS, name).toList();
    }

    /** What draws this element. */
    public static List<Element> drawn(Element root, String id) {
        return elements(root, "*", "*")
                .filter(element -> element.getAttribute("bpmnElement").equals(id))
                .toList();
    }

    public static Element byId(Element root, String id) {
        return elements(root, BPMN, "*")
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static Optional<String> attribute(Element element, String name) {
        return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
    }

    private static Stream<Element> elements(Element within, String namespace, String name) {
        NodeList found = within.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }
}

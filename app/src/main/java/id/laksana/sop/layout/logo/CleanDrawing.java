package id.laksana.sop.layout.logo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** An SVG of which only what we know to be drawing is left. */
final class CleanDrawing {

    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final Document drawing;
    private boolean cleaned;

    private CleanDrawing(Document drawing) {
        this.drawing = drawing;
    }

    /** Nothing where the file is no SVG, or says more with its entities than it holds. */
    static Optional<CleanDrawing> of(byte[] file) {
        try {
            Document sent = builder().parse(new ByteArrayInputStream(file));
            Element root = sent.getDocumentElement();
            if (!DrawingRules.isDrawing(root) || !root.getLocalName().equals("svg")) {
                return Optional.empty();
            }
            CleanDrawing clean = new CleanDrawing(builder().newDocument());
            clean.drawing.appendChild(clean.copy(root));
            return Optional.of(clean);
        } catch (SAXException | IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether something was left out that is no drawing. */
    boolean wasCleaned() {
        return cleaned;
    }

    /** Nothing where nothing is left to be drawn, or where drawing it would never end. */
    Optional<byte[]> png() {
        return Weight.of(drawing).isBearable() ? Canvas.draw(drawing) : Optional.empty();
    }

    /** No DTD and no entity is fetched from anywhere, and those within cannot grow beyond what the file is. */
    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.entityExpansionLimit", "1000");
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", "100000");
            factory.setAttribute("jdk.xml.maxElementDepth", "200");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((_, _) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(new Silent());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Element copy(Element sent) {
        Element copy = drawing.createElementNS(DrawingRules.NAMESPACE, sent.getLocalName());
        NamedNodeMap attributes = sent.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
            copyAttribute((Attr) attributes.item(index), copy);
        }
        for (Node child = sent.getFirstChild(); child != null; child = child.getNextSibling()) {
            Node kept = child(child);
            if (kept != null) {
                copy.appendChild(kept);
            }
        }
        return copy;
    }

    private @Nullable Node child(Node sent) {
        if (sent instanceof Text text) {
            String style = text.getData();
            boolean isStyle = "style".equals(sent.getParentNode().getLocalName());
            if (isStyle && !DrawingRules.isHarmless(style)) {
                cleaned = true;
                return null;
            }
            return drawing.createTextNode(style);
        }
        if (!(sent instanceof Element element)) {
            return null;
        }
        if (DrawingRules.isDrawing(element)) {
            return copy(element);
        }
        cleaned |= !DrawingRules.isMeta(element);
        return null;
    }

    private void copyAttribute(Attr sent, Element copy) {
        String name = sent.getLocalName();
        boolean link = name.equals("href");
        boolean ours = sent.getNamespaceURI() == null || link && XLINK.equals(sent.getNamespaceURI());
        if (!ours) {
            return;
        }
        if (link ? sent.getValue().startsWith("#") : DrawingRules.isAttribute(name, sent.getValue())) {
            copy.setAttribute(name, sent.getValue());
        } else {
            cleaned |= link || DrawingRules.isHostile(name, sent.getValue());
        }
    }

    /** What cannot be read is told by what is thrown. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {}

        @Override
        public void fatalError(SAXParseException fatal) throws SAXException {
            throw fatal;
        }
    }
}

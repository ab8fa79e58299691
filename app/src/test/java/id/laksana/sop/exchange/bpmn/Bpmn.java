package id.laksana.sop.exchange.bpmn;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.procedure.Procedure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** BPMN files as whoever gets one reads them: as XML, and by the schemas of the OMG and our own. */
public final class Bpmn {

    private static final String OURS = "/id/laksana/sop/exchange/bpmn/laksana-sop-1.xsd";
    private static final Schema SCHEMA = schema();

    private Bpmn() {}

    static Stream<CatalogEntry> runnable() {
        return Catalog.entries().stream().filter(entry -> entry.read() != null);
    }

    static Procedure procedure(CatalogEntry entry) {
        return switch (Objects.requireNonNull(entry.read()).procedure()) {
            case Procedure.Attempt.Made made -> made.procedure();
            case Procedure.Attempt.Refused refused -> throw new IllegalStateException(entry + ": " + refused);
        };
    }

    static byte[] file(Procedure procedure) {
        var subject = new BpmnFile.Subject("kota", "izin-usaha", 2, "Izin Usaha", "00ff");
        return BpmnFile.of(subject, procedure, BpmnWords.INDONESIAN);
    }

    static Document read(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All elements of a name, wherever they stand, of whatever namespace. */
    static List<Element> all(Document document, String name) {
        return elements(document.getElementsByTagNameNS("*", name));
    }

    static List<Element> all(Element within, String name) {
        return elements(within.getElementsByTagNameNS("*", name));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList();
    }

    /** What the schemas have against the file. */
    public static List<String> broken(byte[] file) {
        List<String> broken = new ArrayList<>();
        Validator validator = SCHEMA.newValidator();
        validator.setErrorHandler(new Noting(broken));
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(file)));
        } catch (SAXException e) {
            broken.add("not well-formed: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return broken;
    }

    private static Schema schema() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar,file");
            return factory.newSchema(new Source[] {source("/BPMN20.xsd"), source(OURS)});
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Source source(String resource) {
        URL url = Objects.requireNonNull(Bpmn.class.getResource(resource), resource);
        return new StreamSource(url.toExternalForm());
    }

    private record Noting(List<String> broken) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            broken.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}

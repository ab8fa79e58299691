package id.laksana.web.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an Excel file. However little room a file takes, no more is unpacked than a table of people needs. */
final class XlsxReader {

    private static final int MOST_UNPACKED = 64 * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final int MOST_STRINGS = 200_000;
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String SHEET = "xl/worksheets/sheet[0-9]{1,4}[.]xml";

    private final List<String> strings = new ArrayList<>();
    private final RowCollector rows = new RowCollector();
    private int line;
    private int column;

    private XlsxReader() {}

    static List<TableRow> read(byte[] file) {
        try {
            Map<String, byte[]> parts = unpack(file);
            String sheet = parts.keySet().stream()
                    .filter(name -> name.matches(SHEET))
                    .min((one, other) -> one.length() == other.length()
                            ? one.compareTo(other)
                            : Integer.compare(one.length(), other.length()))
                    .orElseThrow(() -> new NotATable(TableFile.Why.OTHER_KIND, ""));
            XlsxReader reader = new XlsxReader();
            if (parts.containsKey(STRINGS)) {
                reader.readStrings(Optional.ofNullable(parts.get(STRINGS)).orElseThrow());
            }
            reader.readSheet(Optional.ofNullable(parts.get(sheet)).orElseThrow());
            return reader.rows.rows();
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    private static NotATable damaged() {
        return new NotATable(TableFile.Why.DAMAGED, "");
    }

    /** By the directory at the file's end: what stands between the parts, Java does not read as every program writes it. */
    private static Map<String, byte[]> unpack(byte[] file) throws IOException {
        Path laidDown = Files.createTempFile("laksana-", ".xlsx");
        try {
            Files.write(laidDown, file);
            try (ZipFile zip = new ZipFile(laidDown.toFile())) {
                return unpack(zip);
            }
        } finally {
            Files.delete(laidDown);
        }
    }

    private static Map<String, byte[]> unpack(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new NotATable(TableFile.Why.TOO_LARGE, "");
        }
        Map<String, byte[]> parts = new HashMap<>();
        int left = MOST_UNPACKED;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getName().equals(STRINGS) || entry.getName().matches(SHEET)) {
                byte[] content;
                try (InputStream in = zip.getInputStream(entry)) {
                    content = in.readNBytes(left + 1);
                }
                left -= content.length;
                if (left < 0) {
                    throw new NotATable(TableFile.Why.TOO_LARGE, "");
                }
                parts.put(entry.getName(), content);
            }
        }
        return parts;
    }

    private void readStrings(byte[] part) throws IOException, XMLStreamException {
        try (InputStream in = new ByteArrayInputStream(part)) {
            XMLStreamReader xml = reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    if (strings.size() >= MOST_STRINGS) {
                        throw new NotATable(TableFile.Why.TOO_LARGE, "");
                    }
                    strings.add(text(xml, "si"));
                }
            }
        }
    }

    private void readSheet(byte[] part) throws IOException, XMLStreamException {
        try (InputStream in = new ByteArrayInputStream(part)) {
            XMLStreamReader xml = reader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    line = number(xml.getAttributeValue(null, "r"), line + 1);
                    column = 0;
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    readCell(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    rows.endRow(line);
                }
            }
        }
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        String type = xml.getAttributeValue(null, "t");
        int here = reference == null ? column : column(reference);
        if (here < column) {
            throw damaged();
        }
        column = here;
        String raw = text(xml, "c");
        String value = "s".equals(type) && !raw.isEmpty() ? shared(raw) : raw;
        if (!value.isEmpty()) {
            rows.cell(line, here, value);
            column = here + 1;
        }
    }

    private String shared(String index) {
        int place = Integer.parseInt(index);
        if (place < 0 || place >= strings.size()) {
            throw damaged();
        }
        return strings.get(place);
    }

    /** What stands in an element, and in a text of several runs all of them; how a word is pronounced is no part of it. */
    private String text(XMLStreamReader xml, String until) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean counts = false;
        boolean pronounced = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("f")) {
                    throw new NotATable(TableFile.Why.FORMULA, TableFile.place(line, column));
                }
                pronounced = pronounced || name.equals("rPh");
                counts = !pronounced && (name.equals("t") || name.equals("v"));
            } else if (event == XMLStreamConstants.CHARACTERS && counts) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                counts = false;
                pronounced = pronounced && !xml.getLocalName().equals("rPh");
                if (xml.getLocalName().equals(until)) {
                    return text.toString();
                }
            }
        }
        throw damaged();
    }

    private static int column(String reference) {
        int column = 0;
        for (int at = 0; at < reference.length() && at < 4 && Character.isUpperCase(reference.charAt(at)); at++) {
            column = column * 26 + reference.charAt(at) - 'A' + 1;
        }
        if (column == 0) {
            throw damaged();
        }
        return column - 1;
    }

    private static int number(@Nullable String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }
}

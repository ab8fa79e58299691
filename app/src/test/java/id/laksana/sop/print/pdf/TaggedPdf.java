package id.laksana.sop.print.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A PDF as programs read it out: its structure tree with the text that stands in it, blanks left out because lines end without them. */
public final class TaggedPdf {

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();

    private TaggedPdf() {}

    /** @param cell the name that the document gives the element */
    public record Element(
            String tag, @Nullable String cell, @Nullable String alternative, String text) {}

    public static TaggedPdf of(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            TaggedPdf tagged = new TaggedPdf();
            for (PDPage page : pdf.getPages()) {
                tagged.texts.put(page.getCOSObject(), texts(page));
            }
            tagged.read(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
            return tagged;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In reading order, the outer before the inner. */
    public List<Element> elements() {
        return elements;
    }

    public Stream<Element> tagged(String tag) {
        return elements.stream().filter(element -> element.tag().equals(tag));
    }

    /** What stands in all cells of the name. */
    public String text(String cell) {
        return elements.stream()
                .filter(element -> cell.equals(element.cell()))
                .map(Element::text)
                .collect(Collectors.joining("\n"));
    }

    /** Everything that is not decoration. */
    public String text() {
        return elements.getFirst().text();
    }

    public static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> texts.merge(content.getMCID(), text(content), String::concat));
        return texts;
    }

    private static String text(PDMarkedContent content) {
        return withoutBlanks(content.getContents().stream()
                .map(piece -> switch (piece) {
                    case TextPosition letter -> letter.getUnicode();
                    case PDMarkedContent inner -> text(inner);
                    default -> "";
                })
                .collect(Collectors.joining()));
    }

    private String read(PDStructureNode node, @Nullable PDPage page) {
        StringBuilder text = new StringBuilder();
        for (Object kid : node.getKids()) {
            text.append(
                    switch (kid) {
                        case PDStructureElement child -> element(child, page);
                        case Integer content -> content(page, content);
                        case PDMarkedContentReference reference -> content(reference.getPage(), reference.getMCID());
                        default -> "";
                    });
        }
        return text.toString();
    }

    private String element(PDStructureElement child, @Nullable PDPage page) {
        int place = elements.size();
        elements.add(new Element("", null, null, ""));
        String text = read(child, child.getPage() == null ? page : child.getPage());
        elements.set(
                place, new Element(child.getStructureType(), child.getTitle(), child.getAlternateDescription(), text));
        return text;
    }

    private String content(@Nullable PDPage page, int id) {
        return page == null
                ? ""
                : texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, "");
    }
}

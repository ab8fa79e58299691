package id.laksana.sop.print.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table is read out once: what the engine repeats of it on further pages it tags as more of the same cells, line by line in between
 * each other. Here the repetition becomes decoration.
 */
final class RepeatedHeads {

    private static final Pattern TAGGED = Pattern.compile("/Span <</MCID (\\d+)>> BDC");

    private final Map<COSDictionary, BitSet> repeated = new LinkedHashMap<>();

    static void silence(PDDocument pdf) throws IOException {
        RepeatedHeads heads = new RepeatedHeads();
        heads.collect(pdf.getDocumentCatalog().getStructureTreeRoot(), false);
        for (Map.Entry<COSDictionary, BitSet> page : heads.repeated.entrySet()) {
            decorate(pdf, new PDPage(page.getKey()), page.getValue());
        }
    }

    private void collect(PDStructureNode node, boolean inHead) {
        @Nullable COSDictionary first = null;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                collect(element, inHead || element.getStructureType().equals("THead"));
            } else if (inHead && node instanceof PDStructureElement cell) {
                COSDictionary page = page(cell, kid);
                first = first == null ? page : first;
                if (page != first && kid instanceof PDMarkedContentReference reference) {
                    repeated.computeIfAbsent(page, _ -> new BitSet()).set(reference.getMCID());
                    cell.removeKid(reference);
                }
            }
        }
    }

    private static COSDictionary page(PDStructureElement cell, Object content) {
        PDPage page = content instanceof PDMarkedContentReference reference ? reference.getPage() : cell.getPage();
        return page.getCOSObject();
    }

    private static void decorate(PDDocument pdf, PDPage page, BitSet contents) throws IOException {
        String drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        String decorated = TAGGED.matcher(drawn)
                .replaceAll(tag -> contents.get(Integer.parseInt(tag.group(1))) ? "/Artifact BMC" : tag.group());
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(decorated.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
        COSArray parents = parents(pdf, page.getStructParents());
        contents.stream().forEach(content -> parents.set(content, COSNull.NULL));
    }

    /** The elements to which the contents of a page belong: the engine lists all pages in one node, keys and values in turn. */
    private static COSArray parents(PDDocument pdf, int page) {
        COSArray inTurn = pdf.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getCOSObject()
                .getCOSArray(COSName.NUMS);
        for (int at = 0; at < inTurn.size(); at += 2) {
            if (inTurn.getInt(at) == page) {
                return (COSArray) inTurn.getObject(at + 1);
            }
        }
        throw new IllegalStateException("No contents of page " + page);
    }
}

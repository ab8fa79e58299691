package id.laksana.sop.print.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/** What the engine leaves to do in the structure by which programs read a PDF. */
final class Structure {

    private static final String CELL = "data-cell";
    private static final String HEADING = "H[1-6]";

    private Structure() {}

    /** Programs find the cells by the names that the HTML gives them. */
    static void nameCells(Box box) {
        @Nullable PDStructureElement element = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
        if (element != null && box.getElement() != null && box.getElement().hasAttribute(CELL)) {
            element.setTitle(box.getElement().getAttribute(CELL));
        }
        box.getChildren().forEach(Structure::nameCells);
    }

    /** PDF/UA wants the first heading to be of the first level; on a sheet captions stand above its name. */
    static void beginWithFirstLevel(PDDocument pdf) {
        List<PDStructureElement> headings = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), headings);
        boolean named = headings.stream().anyMatch(Structure::isFirstLevel);
        for (PDStructureElement heading : headings) {
            if (isFirstLevel(heading)) {
                return;
            }
            heading.setStructureType(named ? "P" : "H1");
            if (!named) {
                return;
            }
        }
    }

    private static boolean isFirstLevel(PDStructureElement heading) {
        return heading.getStructureType().equals("H1");
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> headings) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().matches(HEADING)) {
                    headings.add(element);
                }
                collect(element, headings);
            }
        }
    }
}

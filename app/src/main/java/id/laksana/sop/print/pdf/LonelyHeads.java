package id.laksana.sop.print.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Heads of tables at the foot of a page, with their first row on the next. The engine knows a way to keep them together, but then it prints such a
 * head once more below the paper.
 */
final class LonelyHeads {

    private static final String BLOCK = "section";
    private static final String MOVED = " begins-page";

    private LonelyHeads() {}

    /** Marks the blocks of such tables in their document; whether there was any, so that it must be laid out anew. */
    static boolean moveToNextPage(Box box, Pages pages) {
        boolean moved = box instanceof TableBox table && isLonely(table, pages) && move(table.getElement());
        for (Box child : box.getChildren()) {
            moved |= moveToNextPage(child, pages);
        }
        return moved;
    }

    private static boolean isLonely(TableBox table, Pages pages) {
        Optional<TableRowBox> head = firstRow(table, true);
        Optional<TableRowBox> row = firstRow(table, false);
        return head.isPresent() && row.isPresent() && pages.page(head.get().getAbsY()) < pages.firstOf(row.get());
    }

    private static Optional<TableRowBox> firstRow(TableBox table, boolean ofHead) {
        return table.getChildren().stream()
                .filter(TableSectionBox.class::isInstance)
                .map(TableSectionBox.class::cast)
                .filter(section -> section.isHeader() == ofHead)
                .flatMap(section -> section.getChildren().stream())
                .filter(TableRowBox.class::isInstance)
                .map(TableRowBox.class::cast)
                .findFirst();
    }

    /** A table that begins its page already is left where it is, however high its head. */
    private static boolean move(Element table) {
        for (Node node = table; node instanceof Element element; node = node.getParentNode()) {
            if (element.getTagName().equals(BLOCK)) {
                String style = element.getAttribute("class");
                element.setAttribute("class", style.endsWith(MOVED) ? style : style + MOVED);
                return !style.endsWith(MOVED);
            }
        }
        return false;
    }
}

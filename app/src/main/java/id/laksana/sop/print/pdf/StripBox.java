package id.laksana.sop.print.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The place of a strip in the row of a table; sizes in the engine's dots. */
final class StripBox extends DrawnBox {

    private final BlockBox box;
    private @Nullable Strip strip;

    StripBox(BlockBox box, int width, int height) {
        super(width, height);
        this.box = box;
    }

    TableRowBox row() {
        return (TableRowBox) cell().getParent();
    }

    private TableCellBox cell() {
        Box around = box.getParent();
        while (!(around instanceof TableCellBox cell)) {
            around = around.getParent();
        }
        return cell;
    }

    private TableBox table() {
        return (TableBox) row().getParent().getParent();
    }

    /** The widths of so many columns; as the table has them where it has as many below the strip. */
    List<Double> columnWidths(int columns) {
        TableCellBox cell = cell();
        int[] positions = table().getColumnPos();
        int first = table().colToEffCol(cell.getCol());
        int last = table().colToEffCol(cell.getCol() + cell.getStyle().getColSpan());
        if (last - first != columns) {
            return IntStream.range(0, columns)
                    .mapToObj(_ -> (double) cell.getWidth() / columns)
                    .toList();
        }
        return IntStream.range(first, last)
                .mapToObj(column -> (double) (positions[column + 1] - positions[column]))
                .toList();
    }

    /** A figure is as large as what it shows, so that engine and readers know where it is; a row may be on several pages. */
    void show(Strip drawn) {
        strip = drawn;
        box.setHeight(row().getHeight());
    }

    @Override
    public void paint(RenderingContext context, PdfBoxOutputDevice device, BlockBox painted) {
        if (strip == null) {
            return;
        }
        TableRowBox row = row();
        PageBox page = context.getPage();
        Ink ink = new Ink(context, device, cell().getAbsX());
        if (row.getAbsY() >= page.getTop()) {
            ink.draw(strip, row.getAbsY());
        } else {
            int top = page.getTop() + headHeight();
            int bottom = Math.min(page.getBottom(), row.getAbsY() + row.getHeight());
            ink.drawOn(strip, new Rectangle2D.Double(0, top, cell().getWidth(), bottom - (double) top));
        }
    }

    private int headHeight() {
        return table().getChild(0) instanceof TableSectionBox section && section.isHeader()
                ? section.getReservedHeight()
                : 0;
    }
}

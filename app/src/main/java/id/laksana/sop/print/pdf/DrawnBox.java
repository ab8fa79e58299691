package id.laksana.sop.print.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxReplacedElement;
import java.awt.Point;

/** A place in the document that is drawn by us; its size in the engine's dots. */
abstract class DrawnBox implements PdfBoxReplacedElement {

    private final Point location = new Point();
    private final int width;
    private final int height;

    DrawnBox(int width, int height) {
        this.width = width;
        this.height = height;
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location.setLocation(x, y);
    }

    @Override
    public void detach(LayoutContext context) {}

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}

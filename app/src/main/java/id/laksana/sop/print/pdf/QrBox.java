package id.laksana.sop.print.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;

/** The place of a QR code, as large as the style sheet says. */
final class QrBox extends DrawnBox {

    private final QrCode code;

    QrBox(QrCode code, int width, int height) {
        super(width, height);
        this.code = code;
    }

    @Override
    public void paint(RenderingContext context, PdfBoxOutputDevice device, BlockBox box) {
        AffineTransform place = AffineTransform.getTranslateInstance(
                getLocation().getX(), getLocation().getY());
        place.scale((double) getIntrinsicWidth() / code.size(), (double) getIntrinsicHeight() / code.size());
        device.setColor(new FSRGBColor(0, 0, 0));
        device.fill(code.dark().createTransformedShape(place));
    }
}

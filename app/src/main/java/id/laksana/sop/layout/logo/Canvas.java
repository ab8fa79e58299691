package id.laksana.sop.layout.logo;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Draws a clean SVG as a PNG, as large as a logo ever needs to be and no larger, whatever the drawing says of its size. */
final class Canvas {

    private static final float LONGER_SIDE = 1024;
    private static final int NESTED = 100;
    private static final int REFERENCES = 10;
    private static final int PATHS = 20_000;

    private Canvas() {}

    /** Nothing where not one pixel is drawn. */
    static Optional<byte[]> draw(Document drawing) {
        @Nullable SVGDocument read = read(drawing);
        if (read == null) {
            return Optional.empty();
        }
        FloatSize size = read.size();
        float longer = Math.max(size.width, size.height);
        if (!(longer > 0) || Float.isInfinite(longer)) {
            return Optional.empty();
        }
        int width = Math.max(1, Math.round(LONGER_SIDE * (size.width / longer)));
        int height = Math.max(1, Math.round(LONGER_SIDE * (size.height / longer)));
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = canvas.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            read.renderWithPlatform(NullPlatformSupport.INSTANCE, pen, new ViewBox(width, height));
        } finally {
            pen.dispose();
        }
        return isBlank(canvas) ? Optional.empty() : Optional.of(png(canvas));
    }

    private static @Nullable SVGDocument read(Document drawing) {
        LoaderContext alone = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(new DocumentLimits(NESTED, REFERENCES, PATHS))
                .build();
        return new SVGLoader().load(new ByteArrayInputStream(bytes(drawing)), null, alone);
    }

    private static byte[] bytes(Document drawing) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(drawing), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isBlank(BufferedImage canvas) {
        int[] pixels = canvas.getRGB(0, 0, canvas.getWidth(), canvas.getHeight(), null, 0, canvas.getWidth());
        for (int pixel : pixels) {
            if (pixel >>> 24 != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] png(BufferedImage canvas) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(canvas, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("This Java writes no PNG.", e);
        }
    }
}

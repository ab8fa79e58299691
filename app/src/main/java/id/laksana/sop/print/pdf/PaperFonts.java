package id.laksana.sop.print.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Liberation Sans, as wide as the Arial of the agencies' own papers, and for symbols that it lacks DejaVu Sans; read once. */
final class PaperFonts {

    static final String FAMILY = "Liberation Sans";
    static final String SYMBOLS = "DejaVu Sans";

    private static final int BEYOND_BASIC_PLANE = 0x10000;

    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
    private final List<Style> styles = List.of(
            new Style("LiberationSans-Regular", 400, FontStyle.NORMAL),
            new Style("LiberationSans-Bold", 700, FontStyle.NORMAL),
            new Style("LiberationSans-Italic", 400, FontStyle.ITALIC));
    private final BitSet shapes = new BitSet(BEYOND_BASIC_PLANE);
    private final byte[] symbols = Resources.bytes("/fonts/DejaVuSans.ttf");
    private final BitSet symbolShapes = shapesOf(symbols);

    PaperFonts() {
        shapes.set(0, BEYOND_BASIC_PLANE);
        styles.forEach(style -> shapes.and(shapesOf(style.file)));
    }

    void into(PdfRendererBuilder builder) {
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
        styles.forEach(style ->
                builder.useFont(() -> new ByteArrayInputStream(style.file), FAMILY, style.weight, style.slant, true));
        builder.useFont(() -> new ByteArrayInputStream(symbols), SYMBOLS, 400, FontStyle.NORMAL, true);
    }

    boolean hasShapeOf(int codePoint) {
        return shapes.get(codePoint);
    }

    /** Of symbols only: other scripts than ours would need more than shapes. */
    boolean hasSymbol(int codePoint) {
        int kind = Character.getType(codePoint);
        boolean symbol = kind == Character.OTHER_SYMBOL || kind == Character.MATH_SYMBOL;
        return symbol && !hasShapeOf(codePoint) && symbolShapes.get(codePoint);
    }

    private static BitSet shapesOf(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            BitSet shapes = new BitSet(BEYOND_BASIC_PLANE);
            for (int codePoint = 0; codePoint < BEYOND_BASIC_PLANE; codePoint++) {
                shapes.set(codePoint, lookup.getGlyphId(codePoint) != 0);
            }
            return shapes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Style {

        private final byte[] file;
        private final int weight;
        private final FontStyle slant;

        Style(String name, int weight, FontStyle slant) {
            this.file = Resources.bytes("/fonts/" + name + ".ttf");
            this.weight = weight;
            this.slant = slant;
        }
    }
}

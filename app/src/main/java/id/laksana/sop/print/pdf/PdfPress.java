package id.laksana.sop.print.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import id.laksana.sop.print.FlowStrips;
import id.laksana.sop.procedure.Procedure;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints documents; any number of threads may print at once. */
@Singleton
public final class PdfPress {

    /** So many, and page breaks that move each other have mostly come to rest. */
    private static final int LAYOUTS = 4;

    static {
        // What the engine warns of quotes the documents.
        XRLog.setLoggingEnabled(false);
    }

    private final PaperFonts fonts = new PaperFonts();
    private final Glyphs glyphs = new Glyphs(fonts::hasShapeOf, fonts::hasSymbol);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final FlowInWords words;

    public PdfPress(Texts texts) {
        words = new FlowInWords(texts, Texts.INDONESIAN);
    }

    /** To be set into the procedure's table; what is drawn there is told in words to whoever does not see it. */
    public FlowStrips strips(Procedure flow) {
        return new PaperStrips(flow, words);
    }

    /** The same manuscript gives the same bytes. */
    public byte[] print(Manuscript manuscript) {
        try (PdfBoxRenderer renderer = laidOut(manuscript, new Composition(manuscript, glyphs))) {
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                Structure.nameCells(renderer.getRootBox());
                Structure.beginWithFirstLevel(pdf);
                RepeatedHeads.silence(pdf);
                new Imprint(manuscript.dated()).into(pdf);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                pdf.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfBoxRenderer laidOut(Manuscript manuscript, Composition composition) {
        while (true) {
            PdfBoxRenderer renderer = renderer(composition);
            Map<String, TableFlow> flows =
                    flows(manuscript, renderer.getOutputDevice().getDotsPerPoint());
            renderer.getSharedContext()
                    .setReplacedElementFactory(
                            new DrawnBoxes(flows, renderer.getSharedContext().getReplacedElementFactory()));
            layOut(renderer, flows.values());
            if (!LonelyHeads.moveToNextPage(renderer.getRootBox(), pages(renderer))) {
                flows.values().forEach(flow -> flow.draw(pages(renderer)));
                return renderer;
            }
            renderer.close();
        }
    }

    private PdfBoxRenderer renderer(Composition composition) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(composition.paper(), null)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(colours)
                .withProducer("Laksana")
                .useExternalResourceAccessControl(
                        (address, _) -> address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        fonts.into(builder);
        return builder.buildPdfRenderer();
    }

    private Map<String, TableFlow> flows(Manuscript manuscript, float dotsPerPoint) {
        Map<String, TableFlow> flows = new HashMap<>();
        for (Manuscript.Part part : manuscript.parts()) {
            if (part.flow() != null) {
                flows.put(part.id(), new TableFlow(part.flow(), glyphs, dotsPerPoint));
            }
        }
        return flows;
    }

    /** More height at a page break may move that break. Should breaks chase each other, rows no longer shrink, and at last all get the room of a break. */
    private static void layOut(PdfBoxRenderer renderer, Collection<TableFlow> flows) {
        renderer.layout();
        for (int layout = 1; fit(flows, pages(renderer), layout < LAYOUTS); layout++) {
            if (layout == 2 * LAYOUTS) {
                flows.forEach(TableFlow::growEverywhere);
            }
            renderer.layout();
        }
    }

    private static boolean fit(Collection<TableFlow> flows, Pages pages, boolean mayShrink) {
        return flows.stream().filter(flow -> flow.fit(pages, mayShrink)).count() > 0;
    }

    private static Pages pages(PdfBoxRenderer renderer) {
        return new Pages(renderer.getRootBox().getLayer().getPages());
    }
}

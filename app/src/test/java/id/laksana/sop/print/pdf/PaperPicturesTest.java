package id.laksana.sop.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of what comes out of the printer, for whoever looks through the gallery. */
class PaperPicturesTest {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static final int DOTS_PER_INCH = 72;
    private static final int MOST_PAGES = 5;

    /** One sheet of each layout and of each of its variants. */
    static List<CatalogEntry> oneOfEachLayout() {
        return Stream.of(
                        "dairi/01",
                        "kudus/01",
                        "blitar/01",
                        "pekalongan/09",
                        "pekalongan/03",
                        "pekalongan/06",
                        "pekalongan/15",
                        "pekalongan/12",
                        "pekalongan/02")
                .map(start -> Catalog.entries().stream()
                        .filter(entry -> entry.id().startsWith(start))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("oneOfEachLayout")
    void shouldPrintNoBlankPageOfASheet(CatalogEntry entry) throws IOException {
        String name = "paper-" + entry.agency() + "-" + entry.code();

        assertThat(picture(PrintedSheets.drawn(entry), name)).allSatisfy(PaperPicturesTest::hasInk);
        assertThat(picture(PrintedSheets.asPrinted(entry), name + "-as-printed"))
                .allSatisfy(PaperPicturesTest::hasInk);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pekalongan", "kudus"})
    void shouldPrintNoBlankPageOfABook(String agency) throws IOException {
        assertThat(picture(PrintedSheets.book(agency), "paper-book-" + agency)).allSatisfy(PaperPicturesTest::hasInk);
    }

    private static List<BufferedImage> picture(byte[] file, String name) throws IOException {
        Files.createDirectories(FOLDER);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < Math.min(MOST_PAGES, pdf.getNumberOfPages()); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, DOTS_PER_INCH);
                ImageIO.write(
                        image,
                        "png",
                        FOLDER.resolve(name + "-" + (page + 1) + ".png").toFile());
                pages.add(image);
            }
            return pages;
        }
    }

    /** More than a foot of the page has. */
    private static void hasInk(BufferedImage page) {
        int upper = page.getHeight() * 4 / 5;
        int[] pixels = page.getRGB(0, 0, page.getWidth(), upper, null, 0, page.getWidth());
        long dark = Arrays.stream(pixels).filter(pixel -> (pixel & 0xFF) < 0x80).count();
        assertThat((double) dark / pixels.length).isBetween(0.001, 0.4);
    }
}

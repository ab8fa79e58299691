package id.laksana.bench;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.layout.Binding;
import id.laksana.sop.layout.Layout;
import id.laksana.sop.official.Edition;
import id.laksana.sop.official.OfficialPrints;
import id.laksana.sop.print.BookDocument;
import id.laksana.sop.print.SheetDocument;
import id.laksana.sop.print.StandardsChapter;
import id.laksana.sop.print.pdf.PdfPress;
import id.laksana.sop.sheet.Sheet;
import id.laksana.web.Texts;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long the prints of the catalog's runnable SOPs take when warm, each beside the same sheet without its drawing. */
final class RenderingBench {

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 21;
    private static final int BOOK_WARM_UP = 2;
    private static final int BOOK_ROUNDS = 7;

    private RenderingBench() {}

    static void run() {
        Texts texts = new Texts();
        OfficialPrints prints =
                new OfficialPrints(new SheetDocument(texts), new BookDocument(texts), new PdfPress(texts), texts);
        System.out.println("Milliseconds, median (and 90th percentile) of " + ROUNDS + " rounds after " + WARM_UP);
        System.out.printf(Locale.ROOT, "%-62s %16s %16s %16s %16s%n", "", "SVG", "HTML", "PDF", "PDF without drawing");
        for (CatalogEntry entry : Catalog.entries()) {
            if (entry.read() != null) {
                measure(entry, entry.read(), prints);
            }
        }
        Catalog.entries().stream().map(CatalogEntry::agency).distinct().forEach(agency -> measureBook(agency, prints));
    }

    private static void measureBook(String agency, OfficialPrints prints) {
        List<Edition> sheets = Catalog.entries(agency).stream()
                .map(entry -> edition(entry, entry.read() == null ? entry.printed() : entry.read()))
                .toList();
        Binding binding = Catalog.layout(agency).orElse(Layout.PLAIN).binding();
        Contest.@Nullable Times times = new Contest()
                .enter(agency, () -> prints.book(binding, agency, List.of(), StandardsChapter.NONE, sheets).length)
                .run(BOOK_WARM_UP, BOOK_ROUNDS)
                .get(agency);
        System.out.println("Book of " + agency + " (" + sheets.size() + " sheets): " + told(times));
    }

    private static void measure(CatalogEntry entry, Sheet read, OfficialPrints prints) {
        Edition drawn = edition(entry, read);
        Edition plain = edition(entry, entry.printed());
        Map<String, Contest.Times> times = new Contest()
                .enter("svg", () -> prints.chartFile(drawn).orElseThrow().length())
                .enter("html", () -> prints.sheet(drawn).length())
                .enter("pdf", () -> prints.pdf(drawn).length)
                .enter("plain", () -> prints.pdf(plain).length)
                .run(WARM_UP, ROUNDS);
        System.out.printf(
                Locale.ROOT,
                "%-62s %16s %16s %16s %16s%n",
                entry.id() + " (" + read.table().orElseThrow().rows().size() + ")",
                told(times.get("svg")),
                told(times.get("html")),
                told(times.get("pdf")),
                told(times.get("plain")));
    }

    private static Edition edition(CatalogEntry entry, Sheet sheet) {
        Layout layout = Catalog.layout(entry.agency()).orElse(Layout.PLAIN);
        URI address =
                URI.create("https://laksana.example/" + entry.agency() + "/layanan/" + entry.code() + "/sop.html");
        return new Edition(entry.code(), 2, sheet, layout, Instant.EPOCH, Optional.of(address));
    }

    private static String told(Contest.@Nullable Times times) {
        Objects.requireNonNull(times);
        return String.format(Locale.ROOT, "%.1f (%.1f)", times.median(), times.p90());
    }
}

package id.laksana.sop.official;

import static java.util.Comparator.naturalOrder;

import id.laksana.sop.difference.Merged;
import id.laksana.sop.draw.Chart;
import id.laksana.sop.draw.ChartLook;
import id.laksana.sop.draw.ChartWords;
import id.laksana.sop.draw.Flowchart;
import id.laksana.sop.layout.Binding;
import id.laksana.sop.print.Book;
import id.laksana.sop.print.BookDocument;
import id.laksana.sop.print.DecreeDocument;
import id.laksana.sop.print.FlowStrips;
import id.laksana.sop.print.HtmlWriter;
import id.laksana.sop.print.PrintedDecree;
import id.laksana.sop.print.PrintedStandard;
import id.laksana.sop.print.Printing;
import id.laksana.sop.print.ScreenStrips;
import id.laksana.sop.print.SheetDocument;
import id.laksana.sop.print.StandardsChapter;
import id.laksana.sop.print.pdf.FlowInWords;
import id.laksana.sop.print.pdf.Manuscript;
import id.laksana.sop.print.pdf.PdfPress;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.Sheet;
import id.laksana.web.Texts;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Makes what people read of an SOP; the sheet speaks Indonesian to everybody, as on paper. */
@Singleton
public class OfficialPrints {

    private static final Locale SPOKEN = Texts.INDONESIAN;

    private final SheetDocument documents;
    private final BookDocument books;
    private final DecreeDocument decrees;
    private final PdfPress press;
    private final Texts texts;
    private final FlowInWords words;

    public OfficialPrints(SheetDocument documents, BookDocument books, PdfPress press, Texts texts) {
        this.documents = documents;
        this.books = books;
        this.decrees = new DecreeDocument(texts);
        this.press = press;
        this.texts = texts;
        this.words = new FlowInWords(texts, SPOKEN);
    }

    /** The sheet as a part of one of our pages. */
    public String sheet(Edition edition) {
        return HtmlWriter.fragment(documents.sheet(onScreen(edition)).getDocumentElement());
    }

    /** A sheet that is being written, drawn as far as it says who acts and what follows what. */
    public Document draft(Edition edition) {
        return documents.sheet(printing(edition, new ScreenStrips(edition.sheet(), ChartWords.INDONESIAN)));
    }

    /**
     * The sheet as a part of one of our pages, with what was before it beside what is.
     *
     * @param after in the layout in which both are shown
     */
    public String difference(Sheet before, Edition after) {
        Merged merged = Merged.of(before, after.sheet());
        Flowchart both = Flowchart.ofBoth(merged.before(), merged.after());
        Printing printing = new Printing(
                merged.sheet(),
                after.code(),
                after.layout().of(after.sheet(), after.code()),
                new ScreenStrips(both, ChartWords.INDONESIAN),
                after.house());
        return HtmlWriter.fragment(documents.difference(merged, printing).getDocumentElement());
    }

    /** The sheet as a page of its own. */
    public Document page(Edition edition) {
        return documents.page(onScreen(edition));
    }

    public byte[] pdf(Edition edition) {
        Optional<Procedure> flow = edition.flow();
        Document paper =
                documents.page(printing(edition, flow.map(press::strips).orElse(null)));
        return press.print(new Manuscript(paper, List.of(part(edition, flow)), edition.recorded()));
    }

    /** Dated by the newest of its sheets, so that the same book is the same file. */
    public byte[] book(
            Binding binding, String agency, List<String> services, StandardsChapter chapter, List<Edition> sheets) {
        List<Printing> printings = sheets.stream()
                .map(sheet -> printing(sheet, sheet.flow().map(press::strips).orElse(null)))
                .toList();
        Document paper = books.book(new Book(binding, agency, services, chapter, printings));
        Instant dated =
                sheets.stream().map(Edition::recorded).max(naturalOrder()).orElse(Instant.EPOCH);
        List<Manuscript.Part> parts = Stream.concat(
                        chapter.standards().stream().map(standard -> part(standard, texts)),
                        sheets.stream().map(sheet -> part(sheet, sheet.flow())))
                .toList();
        return press.print(new Manuscript(paper, parts, dated));
    }

    /** A decree with the sheets that it puts in force. */
    public byte[] decree(PrintedDecree decree, List<Edition> sheets, Instant dated) {
        List<Printing> printings = sheets.stream()
                .map(sheet -> printing(sheet, sheet.flow().map(press::strips).orElse(null)))
                .toList();
        String foot = texts.get(SPOKEN, "print.decree") + " · " + decree.number();
        List<Manuscript.Part> parts = Stream.concat(
                        Stream.of("decree", "annex").map(id -> new Manuscript.Part(id, foot, null, null)),
                        sheets.stream().map(sheet -> part(sheet, sheet.flow())))
                .toList();
        return press.print(new Manuscript(decrees.document(decree, printings), parts, dated));
    }

    /**
     * The flowchart as a part of one of our pages, whose steps can be chosen.
     *
     * @param compact for a phone
     */
    public Optional<String> chart(Edition edition, boolean compact) {
        return edition.flow()
                .map(flow -> Chart.of(Flowchart.of(flow), look(edition, flow, compact, true))
                        .document());
    }

    /** The flowchart as a file of its own. */
    public Optional<String> chartFile(Edition edition) {
        return edition.flow().map(flow -> Chart.file(Flowchart.of(flow), look(edition, flow, false, false)));
    }

    private Printing onScreen(Edition edition) {
        return printing(
                edition,
                edition.flow()
                        .map(flow -> new ScreenStrips(flow, ChartWords.INDONESIAN))
                        .orElse(null));
    }

    private static Printing printing(Edition edition, @Nullable FlowStrips strips) {
        return new Printing(
                edition.sheet(),
                edition.code(),
                edition.layout().of(edition.sheet(), edition.code()),
                strips,
                edition.house());
    }

    static Manuscript.Part part(PrintedStandard standard, Texts texts) {
        String foot = texts.get(SPOKEN, "print.service-standard.of", standard.service());
        return new Manuscript.Part(standard.id(), foot, standard.address(), null);
    }

    private Manuscript.Part part(Edition edition, Optional<Procedure> flow) {
        String number = Optional.ofNullable(edition.sheet().identity().number().value())
                .map(printed -> printed + " · ")
                .orElse("");
        String foot = number + texts.get(SPOKEN, "print.foot", edition.name(), edition.no());
        return new Manuscript.Part(
                "sop-" + edition.code(), foot, edition.address().orElse(null), flow.orElse(null));
    }

    private ChartLook look(Edition edition, Procedure flow, boolean compact, boolean selectable) {
        return new ChartLook(
                ChartWords.INDONESIAN,
                edition.name(),
                words.of(flow),
                texts.get(SPOKEN, "table.no"),
                texts.get(SPOKEN, "table.activity"),
                compact,
                selectable,
                Map.of());
    }
}

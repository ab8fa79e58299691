package id.laksana.sop.print.pdf;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.layout.Layout;
import id.laksana.sop.print.Book;
import id.laksana.sop.print.BookDocument;
import id.laksana.sop.print.PrintedStandard;
import id.laksana.sop.print.Printing;
import id.laksana.sop.print.Sheets;
import id.laksana.sop.print.Standards;
import id.laksana.sop.procedure.Procedure;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The catalog's sheets on paper. */
final class PrintedSheets {

    static final PdfPress PRESS = PdfPressTest.PRESS;

    private static final Instant DATED = Instant.parse("2026-01-02T03:04:05Z");

    private PrintedSheets() {}

    /** As the paper has it. */
    static byte[] asPrinted(CatalogEntry entry) {
        Manuscript.Part part = part(entry);
        Manuscript.Part plain = new Manuscript.Part(part.id(), part.foot(), part.address(), null);
        return PRESS.print(new Manuscript(Sheets.page(Sheets.printed(entry)), List.of(plain), DATED));
    }

    /** As it is carried out, drawn. */
    static byte[] drawn(CatalogEntry entry) {
        return PRESS.print(drawnManuscript(entry));
    }

    static Manuscript drawnManuscript(CatalogEntry entry) {
        return new Manuscript(Sheets.page(drawing(entry)), List.of(part(entry)), DATED);
    }

    /** All sheets of an agency; drawn where they can be. */
    static byte[] book(String agency) {
        List<CatalogEntry> entries = ofAgency(agency);
        List<Printing> sheets = entries.stream()
                .map(entry -> entry.read() == null ? Sheets.printed(entry) : drawing(entry))
                .toList();
        List<String> services = sheets.stream().map(Printing::code).toList();
        Layout layout = Catalog.layout(agency).orElse(Layout.PLAIN);
        Book book = new Book(layout.binding(), agency, services, Standards.CHAPTER, sheets);
        List<Manuscript.Part> parts = Stream.concat(
                        Standards.CHAPTER.standards().stream().map(PrintedSheets::part),
                        entries.stream().map(PrintedSheets::part))
                .toList();
        return PRESS.print(new Manuscript(new BookDocument(Sheets.TEXTS).book(book), parts, DATED));
    }

    static List<CatalogEntry> ofAgency(String agency) {
        return Catalog.entries().stream()
                .filter(entry -> entry.agency().equals(agency))
                .toList();
    }

    private static Printing drawing(CatalogEntry entry) {
        Printing plain = Sheets.drawn(entry);
        return new Printing(plain.sheet(), plain.code(), plain.arrangement(), PRESS.strips(flow(entry)));
    }

    static Procedure flow(CatalogEntry entry) {
        return switch (Objects.requireNonNull(entry.read()).procedure()) {
            case Procedure.Attempt.Made made -> made.procedure();
            case Procedure.Attempt.Refused refused -> throw new AssertionError(refused);
        };
    }

    static Manuscript.Part part(PrintedStandard standard) {
        return new Manuscript.Part(standard.id(), "Standar " + standard.code(), standard.address(), null);
    }

    private static Manuscript.Part part(CatalogEntry entry) {
        String code = entry.code();
        URI address = URI.create("https://sop.example.go.id/" + entry.agency() + "/layanan/" + code + "/sop.html");
        return new Manuscript.Part("sop-" + code, "SOP " + code, address, entry.read() == null ? null : flow(entry));
    }
}

package id.laksana.sop.print;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.draw.route.Scheme;
import id.laksana.sop.layout.Layout;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Sheet;
import id.laksana.web.Texts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** The catalog's sheets on their way to the printer. */
public final class Sheets {

    public static final Texts TEXTS = new Texts();

    private Sheets() {}

    public static CatalogEntry entry(String start) {
        return Catalog.entries().stream()
                .filter(entry -> entry.id().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    /** As the paper has it. */
    public static Printing printed(CatalogEntry entry) {
        return printing(entry, entry.printed(), null);
    }

    /** As it is carried out, with an empty place where each row's flow is drawn. */
    public static Printing drawn(CatalogEntry entry) {
        Sheet read = Objects.requireNonNull(entry.read());
        Procedure.Attempt attempt = read.procedure();
        return printing(
                entry, read, attempt instanceof Procedure.Attempt.Made made ? new Blanks(made.procedure()) : null);
    }

    private static Printing printing(CatalogEntry entry, Sheet sheet, @Nullable FlowStrips strips) {
        Layout layout = Catalog.layout(entry.agency()).orElse(Layout.PLAIN);
        return new Printing(sheet, entry.code(), layout.of(sheet, entry.code()), strips);
    }

    public static Document page(Printing printing) {
        return new SheetDocument(TEXTS).page(printing);
    }

    private record Blanks(Procedure procedure) implements FlowStrips {

        @Override
        public List<Scheme.Column> columns() {
            return Scheme.of(procedure).columns();
        }

        @Override
        public Node strip(StepId step, Document document) {
            return document.createElement("div");
        }
    }
}

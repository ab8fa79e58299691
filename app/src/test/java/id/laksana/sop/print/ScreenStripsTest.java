package id.laksana.sop.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.draw.ChartWords;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.Sheet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ScreenStripsTest {

    static Stream<CatalogEntry> read() {
        return Catalog.entries().stream().filter(entry -> entry.read() != null);
    }

    @ParameterizedTest
    @MethodSource("read")
    void shouldDrawEachStepOnceAndInItsOwnRow(CatalogEntry entry) {
        Procedure procedure = procedure(Objects.requireNonNull(entry.read()));

        Document page = page(entry, procedure);

        List<String> steps =
                procedure.steps().stream().map(step -> step.id().value()).toList();
        assertThat(rows(page)).extracting(row -> row.getAttribute("data-step")).containsExactlyElementsOf(steps);
        assertThat(rows(page)).allSatisfy(row -> assertThat(drawn(row)).containsExactly(row.getAttribute("data-step")));
    }

    @ParameterizedTest
    @MethodSource("read")
    void shouldMakeTheColumnsAsWideAsTheDrawing(CatalogEntry entry) {
        Procedure procedure = procedure(Objects.requireNonNull(entry.read()));
        Document page = page(entry, procedure);

        double columns = procedure.performers().size() * columnWidth(page);

        assertThat(SheetCells.elements(page.getDocumentElement())
                        .filter(element -> element.getAttribute("class").equals("flowchart"))
                        .map(element -> Double.valueOf(element.getAttribute("width")))
                        .distinct())
                .containsExactly(columns);
    }

    private static double columnWidth(Document page) {
        return SheetCells.elements(page.getDocumentElement())
                .filter(element -> element.getNodeName().equals("col") && element.hasAttribute("width"))
                .mapToDouble(element -> Double.parseDouble(element.getAttribute("width")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> rows(Document page) {
        return SheetCells.elements(page.getDocumentElement())
                .filter(element -> element.getAttribute("class").equals("step"))
                .filter(row -> SheetCells.elements(row)
                        .anyMatch(cell -> cell.getAttribute("class").equals("strip")))
                .toList();
    }

    private static Stream<String> drawn(Element row) {
        return SheetCells.elements(row)
                .filter(element -> element.getNodeName().equals("g") && element.hasAttribute("data-step"))
                .map(element -> element.getAttribute("data-step"));
    }

    private static Document page(CatalogEntry entry, Procedure procedure) {
        Printing blank = Sheets.drawn(entry);
        FlowStrips strips = new ScreenStrips(procedure, ChartWords.INDONESIAN);
        return Sheets.page(new Printing(blank.sheet(), blank.code(), blank.arrangement(), strips));
    }

    private static Procedure procedure(Sheet sheet) {
        return ((Procedure.Attempt.Made) sheet.procedure()).procedure();
    }
}

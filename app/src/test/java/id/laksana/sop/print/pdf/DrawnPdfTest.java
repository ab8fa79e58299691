package id.laksana.sop.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.catalog.CatalogEntry;
import id.laksana.sop.draw.RandomProcedures;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.procedure.StepKind;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn, measured in the content of the PDF's pages. */
class DrawnPdfTest {

    static Stream<CatalogEntry> readEntries() {
        return Catalog.entries().stream().filter(entry -> entry.read() != null);
    }

    @ParameterizedTest
    @MethodSource("readEntries")
    void shouldDrawEachFlowOnceFromItsStepToTheNextOverAllPages(CatalogEntry entry) {
        DrawnFlow drawn = new DrawnFlow(PrintedSheets.drawn(entry));

        assertThat(drawn.arrows()).containsExactlyInAnyOrderElementsOf(arrows(PrintedSheets.flow(entry)));
        assertThat(drawn.linesThroughSymbols()).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("laksana.long") ? 500 : 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldDrawAnyProcedureSoOverAllItsPages(long seed) {
        Procedure flow = RandomProcedures.random(seed);
        Manuscript.Part part = new Manuscript.Part("sop", "SOP", null, flow);
        byte[] pdf = PdfPressTest.PRESS.print(new Manuscript(Draft.of("Acak", flow), List.of(part), Instant.EPOCH));

        DrawnFlow drawn = new DrawnFlow(pdf);

        assertThat(drawn.arrows()).containsExactlyInAnyOrderElementsOf(arrows(flow));
        assertThat(drawn.linesThroughSymbols()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readEntries")
    void shouldNeverLeaveTheHeadOfTheTableAloneAtTheFootOfAPage(CatalogEntry entry) {
        Step first = PrintedSheets.flow(entry).steps().getFirst();
        String beginning = String.join(
                "\\s+",
                Stream.of(first.activity().split("\\s+"))
                        .limit(2)
                        .map(Pattern::quote)
                        .toList());

        String page = Pdfs.pages(PrintedSheets.drawn(entry)).stream()
                .filter(text -> text.contains("Kelengkapan"))
                .findFirst()
                .orElseThrow();

        assertThat(page).containsPattern(beginning);
    }

    /** An end has an arrow only where a decision leads to it; elsewhere the last symbol is the end. */
    private static List<DrawnFlow.Arrow> arrows(Procedure procedure) {
        List<StepId> rows = procedure.steps().stream().map(Step::id).toList();
        return procedure.flows().stream()
                .filter(flow -> flow.target() instanceof Flow.Next
                        || procedure.step(flow.from()).orElseThrow().kind() == StepKind.DECISION)
                .map(flow -> new DrawnFlow.Arrow(
                        rows.indexOf(flow.from()),
                        flow.target() instanceof Flow.Next next ? rows.indexOf(next.step()) : DrawnFlow.END))
                .toList();
    }
}

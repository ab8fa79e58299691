package id.laksana.sop.print.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.layout.Layout;
import id.laksana.sop.print.Printing;
import id.laksana.sop.print.Sheets;
import id.laksana.sop.procedure.Flow;
import id.laksana.sop.procedure.Performer;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.PerformerKind;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.procedure.Procedures;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.RandomSheets;
import id.laksana.sop.sheet.Sheet;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a draft may hold comes out of the press as a PDF that can be read. */
class HostilePdfTest {

    private static final PdfPress PRESS = PdfPressTest.PRESS;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shouldPrintSheetsThatHoldAnything(long seed) {
        Sheet sheet = RandomSheets.of(seed);
        Printing printing = new Printing(sheet, "acak", Layout.PLAIN.of(sheet, "acak"), null);
        Manuscript.Part part = new Manuscript.Part("sop-acak", "SOP", null, null);

        byte[] pdf = PRESS.print(new Manuscript(Sheets.page(printing), List.of(part), Instant.EPOCH));

        assertThat(Pdfs.violations(pdf)).isEmpty();
        assertThat(Pdfs.beyondPaper(pdf)).isEmpty();
    }

    @Test
    void shouldDrawSixtyRowsOverTwelveColumns() {
        Procedure flow = wide(Procedures.ladder(20), 12);
        Manuscript.Part part = new Manuscript.Part("sop", "SOP", null, flow);

        byte[] pdf = PRESS.print(new Manuscript(Draft.of("Lebar", flow), List.of(part), Instant.EPOCH));

        DrawnFlow drawn = new DrawnFlow(pdf);
        List<StepId> rows = flow.steps().stream().map(Step::id).toList();
        assertThat(drawn.arrows())
                .hasSizeGreaterThan(60)
                .containsAll(flow.flows().stream()
                        .filter(one -> one.target() instanceof Flow.Next)
                        .map(one -> new DrawnFlow.Arrow(
                                rows.indexOf(one.from()), rows.indexOf(((Flow.Next) one.target()).step())))
                        .toList());
        assertThat(drawn.linesThroughSymbols()).isEmpty();
        assertThat(Pdfs.violations(pdf)).isEmpty();
    }

    private static Procedure wide(Procedure narrow, int columns) {
        List<Performer> performers = IntStream.range(0, columns)
                .mapToObj(column -> new Performer(
                        new PerformerId("kolom" + column), "Pelaksana " + column, PerformerKind.ROLE, List.of()))
                .toList();
        List<Step> steps = IntStream.range(0, narrow.steps().size())
                .mapToObj(row -> PdfPressTest.performedBy(
                        narrow.steps().get(row),
                        performers.get(row * 7 % columns).id()))
                .toList();
        return new Procedure(performers, steps, narrow.flows(), narrow.entry());
    }
}

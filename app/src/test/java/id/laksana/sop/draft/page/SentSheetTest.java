package id.laksana.sop.draft.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.draw.ChartWords;
import id.laksana.sop.edit.Written;
import id.laksana.sop.layout.Layout;
import id.laksana.sop.print.Printing;
import id.laksana.sop.print.ScreenStrips;
import id.laksana.sop.print.SheetDocument;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.With;
import id.laksana.web.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SentSheetTest {

    private static final SheetDocument DOCUMENTS = new SheetDocument(new Texts());
    private static final Sheet DAIRI = Written.of(Objects.requireNonNull(Catalog.entries().stream()
            .filter(entry -> entry.agency().equals("dairi"))
            .findFirst()
            .orElseThrow()
            .read()));

    private final SentSheet page = new SentSheet();

    @Test
    void shouldSendAllAtFirstAndNothingAgain() {
        assertThat(sent(DAIRI).all()).contains("<article").contains("data-edit=\"name\"");

        assertThat(sent(DAIRI).isNothing()).isTrue();
    }

    @Test
    void shouldSendOnlyTheCellThatSaysSomethingElse() {
        sent(DAIRI);

        Patch patch = sent(With.row(DAIRI, 3, row -> With.with(row, "remark", "Setiap <hari> kerja")));

        String cell = rows(DAIRI).get(3).id() + "/remark";
        assertThat(patch.cells()).singleElement().satisfies(part -> {
            assertThat(part.name()).isEqualTo(cell);
            assertThat(part.html()).contains("Setiap &lt;hari&gt; kerja").contains("data-text=");
        });
        assertThat(List.of(patch.rows().isEmpty(), patch.order() == null, patch.head() == null, patch.all() == null))
                .containsOnly(true);
    }

    @Test
    void shouldSendTheNewOrderOfRowsAndNoneOfThem() {
        sent(DAIRI);

        Patch patch = sent(withRows(rows -> Collections.swap(rows, 4, 5)));

        assertThat(patch.all()).isNull();
        assertThat(patch.rows()).isEmpty();
        assertThat(patch.order())
                .containsSubsequence(
                        rows(DAIRI).get(5).id().value(), rows(DAIRI).get(4).id().value());
    }

    @Test
    void shouldSendARowThatIsNewAndForgetOneThatIsGone() {
        Sheet shorter = withRows(rows -> rows.remove(7));
        String last = rows(DAIRI).get(7).id().value();
        sent(shorter);

        assertThat(sent(DAIRI).rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo(last);
            assertThat(row.html()).startsWith("<tr class=\"step\" data-step=\"" + last);
        });
        assertThat(sent(shorter).order()).doesNotContain(last);
        assertThat(sent(DAIRI).rows()).extracting(Patch.Part::name).containsExactly(last);
    }

    @Test
    void shouldSendTheHeadWhereAPerformerIsCalledOtherwise() {
        sent(DAIRI);

        Table table = DAIRI.table().orElseThrow();
        Table renamed = With.with(
                table, "columns", With.at(table.columns(), 0, column -> With.with(column, "printed", "Pemohon izin")));
        Patch patch = sent(With.with(DAIRI, "tables", List.of(renamed)));

        assertThat(Objects.requireNonNull(patch.head()).rows())
                .contains("data-edit=\"column/" + table.columns().getFirst().performer() + "\"")
                .contains("Pemohon izin");
        assertThat(patch.all()).isNull();
    }

    @Test
    void shouldSayWhoActsWhereAndWhereStepsLead() {
        String all = Objects.requireNonNull(sent(DAIRI).all());

        Reading reading = Objects.requireNonNull(DAIRI.reading());
        Reading.ReadStep step = reading.steps().getFirst();
        PerformerId lead = step.performers().getFirst();
        assertThat(all)
                .contains("aria-pressed=\"true\" class=\"place\" data-performer=\"" + lead + "\" data-row=\""
                        + step.step() + "\"")
                .contains("data-exits=\"&gt;"
                        + reading.flowsFrom(step.step()).getFirst().to());
    }

    private Patch sent(Sheet sheet) {
        Printing printing = new Printing(
                sheet, "izin", Layout.PLAIN.of(sheet, "izin"), new ScreenStrips(sheet, ChartWords.INDONESIAN));
        Element drawn = EditableSheet.of(DOCUMENTS.sheet(printing), sheet);
        return page.next(drawn);
    }

    private static List<Row> rows(Sheet sheet) {
        return sheet.table().orElseThrow().rows();
    }

    private static Sheet withRows(Consumer<List<Row>> change) {
        List<Row> rows = new ArrayList<>(rows(DAIRI));
        change.accept(rows);
        UnaryOperator<Table> changed = table -> With.with(table, "rows", rows);
        return With.with(DAIRI, "tables", With.at(DAIRI.tables(), 0, changed));
    }
}

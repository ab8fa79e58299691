package id.laksana.sop.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.difference.Merged;
import id.laksana.sop.draw.ChartWords;
import id.laksana.sop.draw.Flowchart;
import id.laksana.sop.edit.Written;
import id.laksana.sop.layout.Layout;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Reading;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DifferenceMarksTest {

    private static final Sheet BEFORE = Written.of(
            Objects.requireNonNull(Catalog.entries("kudus").getFirst().read()));
    private static final List<Row> ROWS = BEFORE.table().orElseThrow().rows();

    @Test
    void shouldMarkNothingWhereNothingChanged() {
        assertThat(shown(BEFORE)).doesNotContain("<ins", "<del", "chart-added", "chart-gone", "class=\"fate\"");
    }

    @Test
    void shouldStrikeOldWordsAndUnderlineNewOnes() {
        Sheet after = rows(rows -> With.at(rows, 1, row -> With.with(row, "time", "99 menit")));

        assertThat(shown(after)).contains("<ins>99</ins>").doesNotContain("class=\"fate\"", "chart-added");
    }

    @Test
    void shouldStrikeARowThatIsGoneAndDrawItsLinesAsGone() {
        Sheet after = rows(rows -> {
            List<Row> left = new ArrayList<>(rows);
            left.remove(2);
            return left;
        });

        String shown = shown(after);

        assertThat(shown).contains("row-gone", "<span class=\"fate\">Dihapus</span>", "chart-gone");
        assertThat(shown).contains("<del>" + ROWS.get(2).activity().text().split(" ")[0]);
    }

    @Test
    void shouldDrawALineThatLeadsElsewhereBesideTheOneThatWas() {
        Reading reading = Objects.requireNonNull(BEFORE.reading());
        StepId elsewhere = ROWS.getLast().id();
        Sheet after = BEFORE.with(
                With.with(reading, "flows", With.at(reading.flows(), 0, flow -> With.with(flow, "to", elsewhere))));

        String shown = shown(after);

        assertThat(shown)
                .contains("chart-added\" data-flow=\"" + ROWS.getFirst().id() + "\" data-goal=\"" + elsewhere);
        assertThat(shown)
                .contains("chart-gone\" data-flow=\"" + ROWS.getFirst().id() + "\" data-goal=\""
                        + ROWS.get(1).id());
    }

    @Test
    void shouldSayWhoActsInstead() {
        Reading reading = Objects.requireNonNull(BEFORE.reading());
        Sheet after = BEFORE.with(With.with(
                reading,
                "steps",
                With.at(
                        reading.steps(),
                        0,
                        step -> With.with(
                                step,
                                "performers",
                                List.of(BEFORE.table()
                                        .orElseThrow()
                                        .columns()
                                        .getLast()
                                        .performer())))));

        assertThat(shown(after)).contains("<p class=\"cast\">Pelaksana: <del>", "</del> <ins>");
    }

    /** What is typed stays text in whatever is marked. */
    @Test
    void shouldShowMarkupAsText() {
        Sheet after = rows(rows -> With.at(rows, 1, row -> With.with(row, "remark", "<script>alert(1)</script>")));

        assertThat(shown(after)).doesNotContain("<script>");
    }

    private static String shown(Sheet after) {
        Merged merged = Merged.of(BEFORE, after);
        ScreenStrips strips =
                new ScreenStrips(Flowchart.ofBoth(merged.before(), merged.after()), ChartWords.INDONESIAN);
        Printing printing = new Printing(merged.sheet(), "izin", Layout.PLAIN.of(merged.sheet(), "izin"), strips);
        return HtmlWriter.fragment(
                new SheetDocument(Sheets.TEXTS).difference(merged, printing).getDocumentElement());
    }

    private static Sheet rows(UnaryOperator<List<Row>> change) {
        Table table = BEFORE.table().orElseThrow();
        return With.with(BEFORE, "tables", List.of(With.with(table, "rows", change.apply(table.rows()))));
    }
}

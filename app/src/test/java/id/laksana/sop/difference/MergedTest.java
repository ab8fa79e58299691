package id.laksana.sop.difference;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.difference.Merged.Fate;
import id.laksana.sop.difference.Merged.Was;
import id.laksana.sop.edit.Written;
import id.laksana.sop.procedure.PerformerId;
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

class MergedTest {

    private static final Sheet SHEET = Written.of(
            Objects.requireNonNull(Catalog.entries("kudus").getFirst().read()));
    private static final List<Row> ROWS = SHEET.table().orElseThrow().rows();

    @Test
    void shouldFindNothingBetweenAPaperAndWhatIsWrittenFromIt() {
        Sheet paper = Objects.requireNonNull(Catalog.entries("kudus").getFirst().read());

        Merged merged = Merged.of(paper, SHEET);

        assertThat(merged.cells()).isEmpty();
        assertThat(merged.rows()).isEmpty();
        assertThat(merged.columns()).isEmpty();
        assertThat(merged.casts()).isEmpty();
        assertThat(merged.difference().changes()).isEmpty();
    }

    @Test
    void shouldTellWhatACellSaidBefore() {
        Sheet after = rows(rows -> With.at(rows, 1, row -> With.with(row, "time", "99 menit")));

        assertThat(Merged.of(SHEET, after).cells())
                .containsOnlyKeys(ROWS.get(1).id() + "/time")
                .containsValue(new Was(ROWS.get(1).time(), "99 menit"));
    }

    @Test
    void shouldShowARowThatIsGoneWhereItStood() {
        Sheet after = rows(rows -> without(rows, 2));

        Merged merged = Merged.of(SHEET, after);

        assertThat(merged.rows()).containsOnlyKeys(ROWS.get(2).id()).containsValue(new Fate.Removed());
        List<Row> shown = merged.sheet().table().orElseThrow().rows();
        assertThat(shown)
                .extracting(Row::id)
                .isEqualTo(ROWS.stream().map(Row::id).toList());
        assertThat(shown.get(2).no()).isEqualTo("3");
        assertThat(shown.get(3).no()).isEqualTo("3");
    }

    @Test
    void shouldTellNewRowsFromThoseThatMoved() {
        Sheet after = rows(rows -> {
            List<Row> moved = new ArrayList<>(rows);
            moved.add(1, moved.remove(4));
            return moved;
        });

        assertThat(Merged.of(SHEET, after).rows())
                .containsOnlyKeys(ROWS.get(4).id())
                .containsValue(new Fate.Moved(5));
        assertThat(Merged.of(rows(rows -> without(rows, 0)), SHEET).rows())
                .containsOnlyKeys(ROWS.getFirst().id())
                .containsValue(new Fate.Added());
    }

    @Test
    void shouldTellWhoActsInstead() {
        Reading reading = Objects.requireNonNull(SHEET.reading());
        List<PerformerId> columns = SHEET.table().orElseThrow().columns().stream()
                .map(Table.Column::performer)
                .toList();
        PerformerId lead = reading.steps().getFirst().performers().getFirst();
        PerformerId other = columns.stream()
                .filter(column -> !column.equals(lead))
                .findFirst()
                .orElseThrow();
        Sheet after = SHEET.with(With.with(
                reading, "steps", With.at(reading.steps(), 0, step -> With.with(step, "performers", List.of(other)))));

        Merged.Cast cast = Objects.requireNonNull(
                Merged.of(SHEET, after).casts().get(ROWS.getFirst().id()));

        assertThat(cast.taken()).containsExactly(SHEET.nameOf(lead).orElseThrow());
        assertThat(cast.set()).containsExactly(SHEET.nameOf(other).orElseThrow());
        assertThat(cast.lead()).isNull();
        assertThat(Merged.of(SHEET, after).difference().changes())
                .singleElement()
                .isInstanceOf(Change.StepReadAnew.class);
    }

    @Test
    void shouldTellWhatBecameOfColumns() {
        Table table = SHEET.table().orElseThrow();
        Table.Column first = table.columns().getFirst();
        Sheet after = With.with(
                SHEET,
                "tables",
                List.of(With.with(
                        table,
                        "columns",
                        With.at(table.columns(), 0, column -> With.with(column, "printed", "Petugas Loket")))));

        assertThat(Merged.of(SHEET, after).columns())
                .containsOnlyKeys(first.performer())
                .containsValue(new Was(first.name(), "Petugas Loket"));
    }

    @Test
    void shouldPutWhatIsGoneBelowWhatItStoodBelow() {
        assertThat(Interleaved.of(List.of("a", "b", "c", "d"), List.of("c", "x", "a"), name -> name))
                .containsExactly("c", "d", "x", "a", "b");
        assertThat(Interleaved.of(List.of("a", "b"), List.of("c"), name -> name))
                .containsExactly("a", "b", "c");
    }

    private static Sheet rows(UnaryOperator<List<Row>> change) {
        Table table = SHEET.table().orElseThrow();
        return With.with(SHEET, "tables", List.of(With.with(table, "rows", change.apply(table.rows()))));
    }

    private static List<Row> without(List<Row> rows, int place) {
        List<Row> left = new ArrayList<>(rows);
        left.remove(place);
        return left;
    }
}

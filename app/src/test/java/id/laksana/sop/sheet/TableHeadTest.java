package id.laksana.sop.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableHeadTest {

    @Test
    void shouldReadTheHeadOfEveryPrintedTable() {
        List<Table> tables = Catalog.entries().stream()
                .flatMap(entry -> entry.printed().tables().stream())
                .toList();

        assertThat(tables)
                .hasSize(21)
                .allSatisfy(table -> assertThat(TableHead.of(table)).hasValueSatisfying(head -> {
                    assertThat(head.time()).isEqualTo("Waktu");
                    assertThat(head.remark()).startsWithIgnoringCase("ket");
                }));
    }

    @Test
    void shouldSetRightAHeadWhoseMergedCellsWereShifted() {
        Table table = table("pekalongan/07");

        TableHead head = TableHead.of(table).orElseThrow();

        assertThat(table.header().getLast()).containsSubsequence("Waktu", "", "Output");
        assertThat(head.outputs()).isEqualTo("Output");
        assertThat(head.remark()).isEqualTo("Keterangan");
    }

    @Test
    void shouldLeaveThePerformersWithoutANameWhereTheSheetDoes() {
        TableHead head = TableHead.of(table("pekalongan/06")).orElseThrow();

        assertThat(head.performers()).isEmpty();
        assertThat(head.quality()).isEqualTo("Mutu Baku");
    }

    @Test
    void shouldKeepTheRemarkUnderTheQualityStandardWhereItIsPrintedThere() {
        assertThat(TableHead.of(table("blitar/01")).orElseThrow().remarkOfQuality())
                .isTrue();
        assertThat(TableHead.of(table("dairi/01")).orElseThrow().remarkOfQuality())
                .isFalse();
    }

    @Test
    void shouldNotGuessAtAHeadOfOtherColumns() {
        Table table = table("dairi/01");

        Table fewer = With.with(
                table, "columns", table.columns().subList(0, table.columns().size() - 1));
        Table swapped = With.with(table, "columns", table.columns().reversed());

        assertThat(TableHead.of(fewer)).isEmpty();
        assertThat(TableHead.of(swapped)).isEmpty();
    }

    private static Table table(String id) {
        return Catalog.entries().stream()
                .filter(entry -> entry.id().startsWith(id))
                .findFirst()
                .orElseThrow()
                .printed()
                .tables()
                .getFirst();
    }
}

package id.laksana.organisation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.web.table.TableRow;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The columns of a sheet are found by how people head them. */
class RosterTest {

    @Test
    void shouldFindTheHeaderBelowATitleAndKnowItsColumnsInAnyOrder() {
        Roster roster = Roster.of(List.of(
                        new TableRow(1, List.of("DAFTAR PEGAWAI")),
                        new TableRow(4, List.of("No.", "N I P", "Nama Lengkap", "TMT Jabatan", "Gol./Ruang", "Zodiak")),
                        new TableRow(5, List.of("1", "x", "  Siti\u00A0  Aminah ", "1/2/2026", "III/c"))))
                .orElseThrow();

        assertThat(roster.lines()).hasSize(1);
        RosterLine line = roster.lines().getFirst();
        assertThat(line.line()).isEqualTo(5);
        assertThat(line.get(RosterColumn.NAME)).isEqualTo("Siti Aminah");
        assertThat(line.get(RosterColumn.FROM)).isEqualTo("1/2/2026");
        assertThat(line.get(RosterColumn.GRADE)).isEqualTo("III/c");
        assertThat(line.says(RosterColumn.POST)).isFalse();
        assertThat(roster.unknown()).containsExactly("No.", "N I P", "Zodiak");
    }

    @Test
    void shouldUnderstandTheHeadersOfItsOwnTemplateAndTakeTheFirstOfTwoAlike() {
        List<String> headers =
                Stream.of(RosterColumn.values()).map(RosterColumn::header).toList();
        List<String> doubled =
                Stream.concat(headers.stream(), Stream.of("Nama")).toList();
        List<String> cells =
                IntStream.range(0, doubled.size()).mapToObj(String::valueOf).toList();

        Roster roster = Roster.of(List.of(new TableRow(1, doubled), new TableRow(2, cells)))
                .orElseThrow();

        assertThat(roster.unknown()).isEmpty();
        for (RosterColumn column : RosterColumn.values()) {
            assertThat(roster.lines().getFirst().get(column)).isEqualTo(String.valueOf(column.ordinal()));
        }
    }

    @Test
    void shouldFindNoHeaderWhereNobodyIsNamedNearTheTop() {
        List<TableRow> rows = Stream.concat(
                        IntStream.rangeClosed(1, 15).mapToObj(line -> new TableRow(line, List.of("x"))),
                        Stream.of(new TableRow(16, List.of("Nama"))))
                .toList();

        assertThat(Roster.of(rows)).isEmpty();
        assertThat(Roster.of(rows.subList(1, 16))).isPresent();
    }
}

package id.laksana.sop.catalog;

import static id.laksana.sop.catalog.Papers.columns;
import static id.laksana.sop.catalog.Papers.decisions;
import static id.laksana.sop.catalog.Papers.loose;
import static id.laksana.sop.catalog.Papers.marks;
import static id.laksana.sop.catalog.Papers.paper;
import static id.laksana.sop.catalog.Papers.row;
import static id.laksana.sop.catalog.Papers.rows;
import static id.laksana.sop.catalog.Papers.table;
import static id.laksana.sop.catalog.Papers.text;
import static id.laksana.sop.catalog.Papers.which;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.procedure.Basis;
import id.laksana.sop.procedure.PerformerId;
import id.laksana.sop.procedure.StepId;
import id.laksana.sop.sheet.Mark;
import id.laksana.sop.sheet.Mark.Symbol;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.Transcription.Decision;
import id.laksana.sop.sheet.Transcription.Decision.Kind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sections 5 and 6: performers, marks, decisions. */
class MarkIrregularitiesTest {

    @Test
    @Irregularity({"5.1", "5.2", "5.3"})
    void shouldKeepTablesWithoutAMarkAndWithSome() {
        assertThat(which(sheet -> marked(sheet, 0))).containsExactly("01", "02", "07", "11", "15", "blitar");
        assertThat(marks(paper("09").tables().getLast())).isEmpty();
        assertThat(unmarked("03")).isEqualTo(4);
        assertThat(unmarked("04")).isEqualTo(6);
        assertThat(unmarked("05")).isEqualTo(3);
        assertThat(unmarked("06")).isEqualTo(4);
        assertThat(unmarked("08")).isEqualTo(6);
        assertThat(unmarked("09")).isEqualTo(7);
        assertThat(unmarked("12")).isEqualTo(2);
        assertThat(unmarked("16")).isEqualTo(1);
        assertThat(unmarked("kudus/01")).isEqualTo(unmarked("kudus/02")).isEqualTo(6);
        assertThat(which(sheet -> marked(sheet, 1))).containsExactly("10", "14", "dairi");
    }

    /** No row, or all rows. */
    private static boolean marked(Sheet sheet, int share) {
        return !sheet.tables().isEmpty()
                && sheet.tables().getFirst().rows().stream()
                        .allMatch(row -> row.marks().isEmpty() == (share == 0));
    }

    private static long unmarked(String sheet) {
        return rows(sheet).stream().filter(row -> row.marks().isEmpty()).count();
    }

    @Test
    @Irregularity("5.4")
    void shouldKeepColumnsThatNoMarkUses() {
        assertThat(unused("03")).containsExactly("Petugas Informasi", "Kasi Layanan");
        assertThat(unused("04")).containsExactly("Petugas Informasi");
        assertThat(unused("10")).isEqualTo(unused("16")).containsExactly("Pelaku Industri");
        assertThat(unused("dairi"))
                .containsExactly("Ksb. Umum", "Tim Teknis", "Kabid. Pelayanan", "Sekretaris", "Kadis");
        assertThat(unused("kudus/02")).hasSize(4);
    }

    private static List<String> unused(String sheet) {
        List<PerformerId> used = marks(table(sheet))
                .flatMap(mark -> Stream.ofNullable(mark.performer()))
                .toList();
        return table(sheet).columns().stream()
                .filter(column -> !used.contains(column.performer()))
                .map(Table.Column::printed)
                .toList();
    }

    @Test
    @Irregularity("5.5")
    void shouldKeepPerformersWhomNeitherAMarkNorAWordMakesAct() {
        List<PerformerId> acting = rows("15").stream()
                .flatMap(row -> Stream.ofNullable(
                        Objects.requireNonNull(row.transcript()).named()))
                .flatMap(named -> named.performers().stream())
                .toList();

        assertThat(table("15").columns().getLast().printed()).isEqualTo("Kepala Dinas");
        assertThat(acting)
                .isNotEmpty()
                .doesNotContain(table("15").columns().getLast().performer());
    }

    @Test
    @Irregularity("5.6")
    void shouldKeepSeveralPerformersInOneRow() {
        List<String> joint = rows("dairi").stream()
                .filter(row -> row.marked().size() > 1)
                .map(row -> Objects.requireNonNull(row.no()))
                .toList();

        assertThat(joint).containsExactly("2", "3", "4", "14", "15", "24", "25");
        assertThat(row("dairi", "4").marked()).hasSize(3);
        assertThat(row("10", "5").marked()).hasSize(3);
        assertThat(row("14", "1").marks()).hasSize(2);
        assertThat(row("14", "1").marked()).hasSize(1);
    }

    @Test
    @Irregularity("5.7")
    void shouldKeepAMarkThatTheTextContradicts() {
        PerformerId backOffice = table("dairi").columns().get(3).performer();

        assertThat(Stream.of("10", "11", "12", "17", "18", "19", "20")
                        .map(no -> row("dairi", no).marked()))
                .containsOnly(List.of(backOffice));
        assertThat(text("10", "1")).startsWith("Pemohon");
        assertThat(row("10", "1").marked())
                .containsExactly(table("10").columns().getFirst().performer());
        assertThat(text("16", "8")).startsWith("Pelaku industri");
        assertThat(row("16", "8").marked())
                .containsExactly(table("16").columns().get(2).performer());
    }

    @Test
    @Irregularity("5.8")
    void shouldKeepPerformersWhomOnlyTheTextNames() {
        assertThat(text("03", "5")).endsWith("oleh petugas pengantar kerja");
        assertThat(text("05", "3")).endsWith("oleh Kepala Dinas");
        assertThat(text("11", "1")).startsWith("Bendahara Penerimaan");
        assertThat(columns("11")).doesNotContain("Bendahara Penerimaan", "Pengawas Industri");
        assertThat(Objects.requireNonNull(row("11", "1").transcript()).named())
                .satisfies(
                        named -> assertThat(named == null || named.performers().isEmpty())
                                .isTrue());
        assertThat(row("02", "6").remark()).contains("Jamsostek");
    }

    @Test
    @Irregularity({"5.9", "5.10"})
    void shouldKeepTheNamesOfPerformersAsEachSheetHasThem() {
        assertThat(columns("09").getFirst())
                .isEqualTo("Pelaksana Bidang Perindustrian & Assessor Manajemen Mutu Industri");
        assertThat(columns("09")).contains("Kepala Bidang Industri", "Kepala Dinas Perinaker", "IKM");
        assertThat(text("09", "7")).startsWith("Kepala Bidang Perindustrian");
        assertThat(columns("dairi")).contains("Kadis");
        assertThat(columns("08")).contains("Dinparbudpora");
        assertThat(text("08", "1")).contains("Dinas Parbudpora");
    }

    @Test
    @Irregularity("5.11")
    void shouldKeepTextInAPerformersCell() {
        assertThat(marks(table("12")).map(Mark::printed))
                .containsExactly("Permohonan", "Informasi Pelatihan", "Verifikasi berkas persyaratan", "Seleksi");
        assertThat(marks(table("12")).map(Mark::symbols)).containsOnly(List.of(Symbol.TEXT));
    }

    @Test
    @Irregularity("5.12")
    void shouldKeepADrawingThatWasReadAsText() {
        Mark mark = marks(table("06")).findFirst().orElseThrow();
        Mark.Diagram diagram = Objects.requireNonNull(mark.diagram());

        assertThat(mark.printed()).startsWith("<pre> graph TD").endsWith("</pre>");
        assertThat(diagram.nodes()).hasSize(7);
        assertThat(diagram.edges()).hasSize(6);
        assertThat(diagram.nodes())
                .filteredOn(node -> node.shape() == Mark.Diagram.Shape.DECISION)
                .hasSize(2)
                .allMatch(node -> node.text() == null);
    }

    @Test
    @Irregularity({"5.13", "5.14"})
    void shouldKeepArrowsAndStartsWithoutEnds() {
        assertThat(marks(table("14")).map(Mark::printed)).contains("→", "↓", "←");
        assertThat(which(sheet -> has(sheet, Symbol.START) && !has(sheet, Symbol.END)))
                .containsExactly("08", "10");
        assertThat(which(sheet -> has(sheet, Symbol.START) && has(sheet, Symbol.END)))
                .containsExactly("09", "11", "14", "16");
    }

    private static boolean has(Sheet sheet, Symbol symbol) {
        return sheet.tables().stream()
                .flatMap(Papers::marks)
                .anyMatch(mark -> mark.symbols().contains(symbol));
    }

    @Test
    @Irregularity({"5.15", "5.16", "5.17"})
    void shouldKeepHeadsThatDoNotFitTheirRows() {
        assertThat(cells("06")).containsExactly(3, 4, 4, 4, 4);
        assertThat(cells("15")).containsOnly(6).hasSize(8);
        assertThat(cells("kudus/01")).endsWith(3, 3, 3, 3);
        assertThat(table("07").header().getLast()).endsWith("Waktu", "", "Output");
        assertThat(table("12").numbering()).containsExactly("1", "2", "", "4", "5", "7", "8", "9", "10");
        assertThat(table("02").numbering()).containsExactly("1", "2", "3", "5", "6", "7", "8", "9", "10", "11");
        assertThat(table("06").header().getFirst().get(2)).isEmpty();
    }

    private static List<Integer> cells(String sheet) {
        return rows(sheet).stream()
                .map(row -> Objects.requireNonNull(row.transcript()).cells())
                .toList();
    }

    @Test
    @Irregularity({"6 return to an earlier actor", "6 refusal", "6 sent elsewhere"})
    void shouldKeepReturnsRefusalsAndWhatIsSentElsewhere() {
        assertThat(which(sheet -> kinds(sheet).contains(Kind.RETURN)))
                .containsExactly("02", "03", "04", "05", "06", "07", "09", "11");
        assertThat(which(sheet -> kinds(sheet).contains(Kind.REJECT))).containsExactly("15");
        assertThat(decisions("15").getFirst().to()).isNull();
        assertThat(which(sheet -> kinds(sheet).contains(Kind.REDIRECT))).containsExactly("14");
        assertThat(text("14", "2")).contains("OPD/Lembaga yang berwenang");
    }

    @Test
    @Irregularity({"6 only the positive case stated", "6 obligation without route", "6 alternatives"})
    void shouldKeepDecisionsThatLackAnExit() {
        assertThat(which(sheet -> kinds(sheet).contains(Kind.GATE))).containsExactly("07");
        assertThat(decisions("07").getFirst().otherwise()).isNull();
        assertThat(which(sheet -> kinds(sheet).contains(Kind.CONDITION))).containsExactly("08", "11");
        assertThat(which(sheet -> kinds(sheet).contains(Kind.BRANCH)))
                .containsExactly("02", "blitar", "dairi", "kudus/01", "kudus/02");
        assertThat(Objects.requireNonNull(decisions("blitar").getFirst().otherwise())
                        .to())
                .isNull();
    }

    private static List<Kind> kinds(Sheet sheet) {
        return Objects.requireNonNull(sheet.transcription()).decisions().stream()
                .map(Decision::kind)
                .toList();
    }

    @Test
    @Irregularity("6 Ya/Tidak labels")
    void shouldKeepLabelsWhereverTheyStand() {
        assertThat(labels("04")).containsExactly("2 Tidak p1", "3 Ya p3");
        assertThat(labels("03")).isEqualTo(labels("05")).containsExactly("2 Tidak p1", "3 Ya p1");
        assertThat(labels("kudus/01")).containsExactly("5. Ya null", "6. Tidak null");
        assertThat(loose("14")).containsExactly("YA", "TIDAK");
        assertThat(row("03", "2").marked()).isEmpty();
    }

    private static List<String> labels(String sheet) {
        return rows(sheet).stream()
                .flatMap(row -> row.marks().stream()
                        .filter(mark -> mark.symbols().contains(Symbol.YES)
                                || mark.symbols().contains(Symbol.NO))
                        .map(mark -> row.no() + " " + mark.printed() + " " + mark.performer()))
                .toList();
    }

    @Test
    @Irregularity("6 Dairi")
    void shouldKeepTheForkOfDairiThatNothingPrints() {
        Decision fork = decisions("dairi").getFirst();

        assertThat(fork.at()).isEqualTo(new StepId("t1-8"));
        assertThat(fork.basis()).isEqualTo(Basis.IMPLIED);
        assertThat(fork.condition()).isNull();
        assertThat(fork.branches()).hasSize(2);
        assertThat(fork.branches().getFirst().to()).isEqualTo(new StepId("t1-15"));
        assertThat(marks(table("dairi")).map(Mark::printed)).containsOnly("[]");
    }

    @Test
    @Irregularity({"6 Target actor without column", "6 No condition, though an examination step"})
    void shouldKeepWhatIsSaidOfATargetAndNotInventADecision() {
        assertThat(decisions("06").getFirst().toWhom()).isEqualTo("Penyelenggara Pemagangan");
        assertThat(decisions("06").getFirst().toPerformer()).isNull();
        assertThat(decisions("11").getLast().toPerformer()).isNull();
        assertThat(text("01", "4")).startsWith("Meneliti draft");
        for (String sheet : List.of("01", "10", "12", "16")) {
            assertThat(decisions(sheet)).isEmpty();
        }
        assertThat(Stream.of("06", "dairi", "kudus/01", "kudus/02")
                        .map(sheet -> decisions(sheet).getFirst().basis()))
                .containsOnly(Basis.IMPLIED);
        assertThat(rows("06")).extracting(Row::no).hasSize(5);
    }
}

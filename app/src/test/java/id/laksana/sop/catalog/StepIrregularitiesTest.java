package id.laksana.sop.catalog;

import static id.laksana.sop.catalog.Papers.items;
import static id.laksana.sop.catalog.Papers.paper;
import static id.laksana.sop.catalog.Papers.row;
import static id.laksana.sop.catalog.Papers.rows;
import static id.laksana.sop.catalog.Papers.text;
import static id.laksana.sop.catalog.Papers.which;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.procedure.StandardTime;
import id.laksana.sop.procedure.WorkUnit;
import id.laksana.sop.sheet.ListCell.Split;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sections 4 and 9: rows and their times. */
class StepIrregularitiesTest {

    @Test
    @Irregularity({"4.1", "4.2", "4.19"})
    void shouldKeepNumbersThatAreMissingGappedOrWrittenInTwoWays() {
        assertThat(rows("08")).extracting(Row::no).containsExactly("1", "2", "3", "6", "7", "8", "9");
        assertThat(rows("02")).extracting(Row::no).containsExactly("1", "2", null, "3", "4", "5", "6", "7");
        assertThat(rows("12")).extracting(Row::no).containsExactly("1.", "2.", "3", "4", "5.", "6");

        Row unnumbered = rows("02").get(2);
        assertThat(unnumbered.requirements().printed()).isNull();
        assertThat(unnumbered.time()).isNull();
        assertThat(unnumbered.outputs().printed()).isNull();
        assertThat(rows("02")).extracting(Row::id).doesNotHaveDuplicates();
    }

    @Test
    @Irregularity({"4.3", "4.4"})
    void shouldKeepAnActivityThatIsNoSentence() {
        assertThat(text("02", "3")).isEqualTo("Yang berselisih melakukan sidang mediasi");
        assertThat(text("12", "1.")).isEqualTo("OSS/Non OSS");
    }

    @Test
    @Irregularity({"4.5", "4.6", "4.9", "4.10"})
    void shouldKeepTimesThatAreBlankOrARangeOrOfAnyUnitAndLetters() {
        assertThat(row("08", "8").time()).isNull();
        assertThat(row("15", "1").standardTime()).contains(new StandardTime(5, 10, WorkUnit.MINUTE, "5-10 menit"));
        assertThat(row("07", "4").standardTime()).contains(new StandardTime(120, 120, WorkUnit.MINUTE, "120 menit"));
        assertThat(row("12", "5.").time()).isEqualTo("1 menit");
        assertThat(row("kudus/01", "6.").standardTime()).contains(new StandardTime(15, 15, WorkUnit.DAY, "15 hari"));
        assertThat(row("kudus/01", "8.").time()).isEqualTo("2 menit");
        assertThat(rows("dairi")).extracting(Row::time).contains("15 Menit", "2 Jam", "2 jam", "2 Hari");
        assertThat(rows("02")).extracting(Row::time).contains("15 menit", "3 Hari", "1 Jam");
    }

    @Test
    @Irregularity({"4.7", "4.8"})
    void shouldKeepANoughtAsTextAndABlankAsNothing() {
        assertThat(rows("15").subList(3, 8))
                .allMatch(row -> row.requirements().items().equals(List.of("0")));
        assertThat(rows("15"))
                .hasSize(8)
                .allMatch(row ->
                        row.outputs().printed() == null && row.outputs().items().isEmpty());
    }

    @Test
    @Irregularity("4.11")
    void shouldNotTakeTheTextForAKey() {
        assertThat(text("dairi", "10")).isEqualTo(text("dairi", "11")).isEqualTo("Paraf Surat Penolakan");
        assertThat(text("dairi", "18")).isEqualTo(text("dairi", "19")).isEqualTo("Pemberian Paraf");
        assertThat(row("dairi", "18").id()).isNotEqualTo(row("dairi", "19").id());
    }

    @Test
    @Irregularity({"4.12", "4.13"})
    void shouldKeepListsInsideACellWithWhatStandsAroundThem() {
        var inspection = row("kudus/01", "6.").activity();

        assertThat(inspection.lead()).startsWith("Tim Teknis PTSP");
        assertThat(inspection.items()).containsExactly("Visitasi dan verifikasi", "Membuat BAP");
        assertThat(inspection.tail()).startsWith("Sebagai pemenuhan");
        assertThat(row("blitar", "3.").activity().items()).hasSize(3);
        assertThat(row("kudus/01", "1.").requirements().split()).isEqualTo(Split.INFERRED);
        assertThat(row("kudus/01", "1.").requirements().items()).containsExactly("KTP, NPWP", "Internet", "Gawai");
        assertThat(row("blitar", "1.").requirements().split()).isEqualTo(Split.INFERRED);
        assertThat(paper("03").sections().records().items()).hasSize(2).allMatch(item -> item.doubt() != null);
    }

    @Test
    @Irregularity("4.14")
    void shouldKeepRemarksThatCarryRules() {
        assertThat(which(sheet -> remarks(sheet).findAny().isPresent())).containsExactly("02");
        assertThat(remarks(paper("02"))).hasSize(4);
        assertThat(row("02", "4").remark()).contains("Surat Anjuran dibuat apabila tidak terjadi kesepakatan");
    }

    private static Stream<String> remarks(Sheet sheet) {
        return sheet.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> Stream.ofNullable(row.remark()));
    }

    @Test
    @Irregularity("4.15")
    void shouldKeepTextThatBreaksOff() {
        assertThat(row("14", "2").outputs().printed()).isEqualTo("Surat permohonan, berkas persyaratan, i");
        assertThat(items(paper("09").sections().legalBasis()).get(3))
                .endsWith("Standar Kegiatan Usaha dan Atau Produk Pada");
        assertThat(items(paper("14").sections().legalBasis()).get(7)).endsWith("Pemutusan Hubungan");
        assertThat(items(paper("12").sections().qualifications()).getFirst()).isEqualTo("Lulus SMA/SL;");
    }

    @Test
    @Irregularity({"4.16", "4.17", "4.18", "4.20"})
    void shouldKeepCellsThatWereCopiedOrCountedUp() {
        assertThat(rows("03").subList(3, 6).stream().flatMap(row -> row.outputs().items().stream()))
                .containsExactly("Kartu AK-1", "Kartu AK-2", "Kartu AK-3");
        for (String sheet : List.of("10", "11", "15", "16")) {
            assertThat(rows(sheet).get(1).requirements().items()).containsExactly("Paraf");
            assertThat(rows(sheet).get(2).requirements().items()).containsExactly("Rekap");
        }
        assertThat(row("05", "4").requirements().items()).containsExactly("Laporan Informasi");
        assertThat(text("14", "4")).startsWith("Menerima Surat Keputusan/Tanda Bukti");
        assertThat(row("11", "1").requirements().items()).containsExactly("Data Pelaku Usaha LJK");
    }

    @Test
    @Irregularity("9")
    void shouldPrintNoTotalAndAddUpUnitByUnit() {
        assertThat(which(sheet -> sheet.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .map(Row::activity)
                        .anyMatch(activity -> activity.text().matches("(?i)(total|jumlah)\\b.*"))))
                .isEmpty();
        assertThat(units("07")).containsExactlyInAnyOrder(WorkUnit.MINUTE, WorkUnit.DAY);
        assertThat(units("dairi")).containsExactlyInAnyOrder(WorkUnit.values());
        assertThat(Objects.requireNonNull(row("kudus/01", "6.").time())).doesNotContain("kerja", "kalender");
    }

    private static List<WorkUnit> units(String sheet) {
        return rows(sheet).stream()
                .flatMap(row -> row.standardTime().stream())
                .map(StandardTime::unit)
                .distinct()
                .toList();
    }
}

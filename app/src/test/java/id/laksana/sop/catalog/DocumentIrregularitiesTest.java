package id.laksana.sop.catalog;

import static id.laksana.sop.catalog.Papers.form1;
import static id.laksana.sop.catalog.Papers.form2;
import static id.laksana.sop.catalog.Papers.items;
import static id.laksana.sop.catalog.Papers.loose;
import static id.laksana.sop.catalog.Papers.marks;
import static id.laksana.sop.catalog.Papers.notes;
import static id.laksana.sop.catalog.Papers.paper;
import static id.laksana.sop.catalog.Papers.ratifier;
import static id.laksana.sop.catalog.Papers.row;
import static id.laksana.sop.catalog.Papers.rows;
import static id.laksana.sop.catalog.Papers.table;
import static id.laksana.sop.catalog.Papers.text;
import static id.laksana.sop.catalog.Papers.which;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.procedure.WorkUnit;
import id.laksana.sop.sheet.Forms;
import id.laksana.sop.sheet.Mark.Symbol;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.Table;
import id.laksana.sop.sheet.Transcription;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sections 1, 3 and 7: documents, duplicates, copied forms. */
class DocumentIrregularitiesTest {

    @Test
    @Irregularity({"1.1", "1.2"})
    void shouldKeepASheetWithoutATableAndATableThatStandsUnderAnotherSheet() {
        Sheet retribution = paper("11");

        assertThat(which(sheet -> sheet.tables().isEmpty())).containsExactly("13");
        assertThat(paper("13").forms()).isEmpty();
        assertThat(retribution.tables()).extracting(Table::id).containsExactly("t1", "t2");
        assertThat(retribution.tables())
                .extracting(table -> table.rows().size())
                .containsExactly(7, 8);
        assertThat(retribution.tables().getLast().foundUnder()).contains("Pelayanan Informasi Publik");
        assertThat(retribution.forms()).hasSize(2);
        assertThat(retribution.forms().getFirst().foundUnder()).isNull();
        assertThat(retribution.forms().getLast().foundUnder()).contains("Pelayanan Informasi Publik");
    }

    @Test
    @Irregularity("1.3")
    void shouldKeepBothPrintingsOfATableOnOneSheet() {
        assertThat(which(sheet -> sheet.tables().size() > 1)).containsExactly("09", "11");
        assertThat(paper("09").tables()).extracting(Table::id).containsExactly("t2", "t1");
        assertThat(notes("09").mostComplete()).isEqualTo("t2");
        assertThat(notes("09").preferred()).isNotBlank();
    }

    @Test
    @Irregularity("1.4")
    void shouldKnowASheetThatIsPrintedInTwoDocuments() {
        assertThat(Objects.requireNonNull(notes("10").related()).sameServiceAs())
                .isEqualTo("pekalongan/16-verifikasi-nib-dokumen-000");
        assertThat(Objects.requireNonNull(notes("16").related()).sameServiceAs())
                .isEqualTo("pekalongan/10-verifikasi-nib");
        assertThat(notes("16").lines().file()).isNotEqualTo(notes("10").lines().file());
    }

    @Test
    @Irregularity("1.5")
    void shouldKeepTheOrderOfTheDocumentBesideThatOfTheCover() {
        List<Integer> order = IntStream.rangeClosed(1, 15)
                .mapToObj(no -> notes("%02d".formatted(no)).order())
                .toList();

        assertThat(order)
                .doesNotHaveDuplicates()
                .isNotEqualTo(order.stream().sorted().toList());
        assertThat(notes("16").parts()).last().asString().contains("identity");
        assertThat(notes("10").parts()).first().asString().contains("identity");
    }

    @Test
    @Irregularity("1.6")
    void shouldHaveFormsOnlyWhereTheyArePrinted() {
        assertThat(which(sheet -> !sheet.forms().isEmpty()))
                .containsExactly("06", "07", "08", "09", "10", "11", "15", "16");
        assertThat(which(sheet -> sheet.standard() != null)).containsExactly("06");
    }

    @Test
    @Irregularity("1.7")
    void shouldKeepTheMisprintOfTheCover() {
        Cover cover = Catalog.cover("pekalongan").orElseThrow();

        assertThat(cover.title().getFirst()).isEqualTo("STANDAT PELAYANAN (SP)");
        assertThat(cover.services()).hasSize(15).extracting(Cover.Service::no).isSorted();
        assertThat(Catalog.cover("dairi")).isEmpty();
    }

    @Test
    @Irregularity("1.8")
    void shouldKeepTheNameOfTheCoverBesideThatOfTheSheet() {
        List<String> alike = which(sheet -> {
            Transcription.Cover cover =
                    Objects.requireNonNull(sheet.transcription()).cover();
            return cover != null && cover.name().equals(sheet.identity().name().value());
        });

        assertThat(alike).containsExactly("01", "03", "15");
        assertThat(Objects.requireNonNull(notes("05").cover()).name()).startsWith("Pelayanan Penerbitan Tanda");
        assertThat(paper("05").identity().name().value()).startsWith("Pelaksanaan Penerbitan Tanda");
    }

    @Test
    @Irregularity("1.9")
    void shouldKeepARowOverAPageBreakAsOne() {
        Row row = row("12", "4");

        assertThat(Objects.requireNonNull(row.transcript()).lines()).containsExactly(666, 669);
        assertThat(row.activity().text()).endsWith("tes tertulis dan tes wawancara");
        assertThat(row.requirements().items()).hasSize(3);
    }

    @Test
    @Irregularity("1.10")
    void shouldKeepRowsThatHaveFewerCellsThanTheHead() {
        for (String sheet : List.of("kudus/01", "kudus/02")) {
            assertThat(rows(sheet).stream()
                            .map(row -> Objects.requireNonNull(row.transcript()).cells()))
                    .containsExactly(4, 4, 4, 4, 3, 3, 3, 3);
            assertThat(table(sheet).columns()).hasSize(4);
            assertThat(table(sheet).note()).contains("second page");
        }
    }

    @Test
    @Irregularity("1.11")
    void shouldKeepTextThatBelongsToNoCell() {
        assertThat(ratifier("13").stamp()).isEqualTo("★");
        assertThat(loose("16")).containsExactly("AGA KERJA", "ISI", "4", ")");
        assertThat(loose("14")).containsExactly("YA", "TIDAK");
        assertThat(loose("12")).containsExactly("Pengumuman hasil tes", "Pelaksanaan Pelatihan");
        assertThat(loose("kudus/02")).containsExactly("[Handwritten signature]");
    }

    @Test
    @Irregularity({"1.12", "1.13"})
    void shouldKeepALetterheadThatNamesNoAgencyOrNoGovernmentOrTheUnitOtherwise() {
        assertThat(which(sheet -> sheet.letterhead().agency() == null)).containsExactly("kudus/01", "kudus/02");
        assertThat(which(sheet -> sheet.letterhead().government() == null)).containsExactly("blitar");
        assertThat(paper("08").letterhead().unit().printed()).isEqualTo("BIDANG INDUSTRI");
        assertThat(paper("09").letterhead().unit().printed()).isEqualTo("BIDANG PERINDUSTRIAN");
    }

    @Test
    @Irregularity("3.1")
    void shouldTellThePrintsOfTheNibApart() {
        assertThat(rows("10")).hasSize(7);
        assertThat(rows("16")).hasSize(8);
        assertThat(ratifier("10").name()).isNull();
        assertThat(ratifier("16").name()).isEqualTo("DR. SRI BUDI SANTOSO, M.Pd.");
        assertThat(items(paper("10").sections().legalBasis()).getLast()).contains("Berudaha");
        assertThat(items(paper("16").sections().legalBasis()).getLast()).contains("Berusaha");
        assertThat(paper("10").sections().records().printed()).isNull();
        assertThat(paper("16").sections().records().printed()).isEqualTo("-\n-\n-\n-");
        assertThat(minutes("10")).isEqualTo(75);
        assertThat(minutes("16")).isEqualTo(85);
        assertThat(row("10", "4").marked()).hasSize(2);
        assertThat(row("16", "4").marked()).hasSize(1);
        assertThat(IntStream.range(0, 7)
                        .allMatch(row -> rows("10")
                                .get(row)
                                .activity()
                                .equals(rows("16").get(row).activity())))
                .isTrue();
    }

    private static int minutes(String sheet) {
        return rows(sheet).stream()
                .flatMap(row -> row.standardTime().stream())
                .filter(time -> time.unit() == WorkUnit.MINUTE)
                .mapToInt(time -> time.max())
                .sum();
    }

    @Test
    @Irregularity("3.2")
    void shouldTellThePrintingsOfTheIuiApart() {
        Table second = paper("09").tables().getFirst();
        Table first = paper("09").tables().getLast();

        assertThat(first.rows().getFirst().activity().text()).endsWith("DPMPSTP");
        assertThat(second.rows().getFirst().activity().text()).endsWith("DPMP TSP");
        assertThat(first.rows().get(3).outputs().items()).containsExactly("Isian Blangko BA");
        assertThat(second.rows().get(3).outputs().items()).containsExactly("Isian Blanko BA");
        assertThat(marks(first)).isEmpty();
        assertThat(marks(second).flatMap(mark -> mark.symbols().stream())).contains(Symbol.START, Symbol.END);
    }

    @Test
    @Irregularity("3.3")
    void shouldTellThePrintingsOfTheLikApart() {
        Table own = paper("11").tables().getFirst();
        Table misplaced = paper("11").tables().getLast();
        Forms copy = paper("11").forms().getLast();

        assertThat(own.rows().get(2).activity().text()).endsWith("membuat bukti bayar");
        assertThat(misplaced.rows().get(2).activity().text()).endsWith("membuat bukti pembayaran");
        assertThat(form2("11").opening().get(1).text()).contains("ketidaksamaan");
        assertThat(Objects.requireNonNull(copy.activity()).opening().get(1).text())
                .contains("ketidaksesuaian");
        assertThat(Objects.requireNonNull(copy.titles()).rows())
                .isEqualTo(form1("11").rows());
    }

    @Test
    @Irregularity("3.4")
    void shouldKeepTheServiceStandardApartFromTheTable() {
        var lines = Objects.requireNonNull(paper("06").standard()).lines();

        assertThat(lines).hasSameSizeAs(rows("06"));
        assertThat(lines.getFirst().outputs())
                .containsExactly("Laporan hasil pengecekan isi naskah perjanjian Perjanjian Pemagangan");
        assertThat(rows("06").getFirst().outputs().items())
                .containsExactly("Laporan hasil pengecekan isi naskah perjanjian Pemagangan");
    }

    @Test
    @Irregularity("3.5")
    void shouldTellTheSheetsOfKudusApart() {
        assertThat(rows("kudus/01")).hasSameSizeAs(rows("kudus/02"));
        assertThat(text("kudus/01", "2.")).contains("usernme");
        assertThat(text("kudus/02", "2.")).contains("userme");
        assertThat(row("kudus/01", "7.").activity().plain()).contains("me notifikasi");
        assertThat(row("kudus/02", "7.").activity().plain()).contains("m enotifikasi");
        assertThat(text("kudus/01", "7.")).contains("menotifikasi");
        assertThat(row("kudus/01", "6.").marks().getFirst().cell()).isEqualTo(1);
        assertThat(row("kudus/02", "6.").marks().getFirst().cell()).isEqualTo(2);
    }

    @Test
    @Irregularity("3.6")
    void shouldKeepAForm2ThatListsMoreStepsThanTheTable() {
        List<String> longer = Papers.which(sheet -> sheet.forms().stream()
                .filter(forms -> forms.foundUnder() == null && forms.activity() != null)
                .anyMatch(forms -> Objects.requireNonNull(forms.activity()).steps()
                        != sheet.tables().getFirst().rows().size()));

        assertThat(longer).containsExactly("10", "11");
        assertThat(form2("08").main().getLast().no()).isNull();
        assertThat(form2("10").opening().get(3).text()).contains("Assesor");
        assertThat(text("10", "4")).contains("Assessor");
    }

    @Test
    @Irregularity({"7 06 Form 2 B", "7 15 Form 2 B"})
    void shouldKeepStepsThatWereCopiedFromAnotherForm() {
        assertThat(form2("06").mainStep()).isEqualTo("Kepala Dinas menerbitkan SK Tanda Daftar LPK");
        assertThat(form2("06").closingStep()).isEqualTo("Penyerahan SK Tanda Daftar LPK");
        assertThat(form2("15").openingStep()).isEqualTo("Petugas / Bendahara menerima laporan pengaduan");
    }

    @Test
    @Irregularity({"7 08, 09 Form 2", "7 08 Form 1", "7 09 Form 1"})
    void shouldKeepTitlesThatAreNone() {
        for (String sheet : List.of("08", "09")) {
            assertThat(form2(sheet).title()).isEqualTo("(7)");
            assertThat(form2(sheet).name()).isEqualTo("(7)");
            assertThat(form1(sheet).rows().getFirst().output()).isEqualTo("Surat Rekomendasi Binaan Dinas");
        }
        assertThat(form1("08").rows().getFirst().title()).isEqualTo("Surat Rekomendasi Binaan Dinas");
    }

    @Test
    @Irregularity({"7 10, 11, 16 Form 1", "7 06, 07 Form 1"})
    void shouldKeepDutiesThatSeveralServicesShare() {
        for (String sheet : List.of("10", "11", "16")) {
            assertThat(form1(sheet).rows().getFirst().subFunction())
                    .isEqualTo("Sosialisasi dan fasilitasi Usaha Industri");
        }
        assertThat(form1("06").rows().getFirst().duty())
                .isEqualTo(form1("07").rows().getFirst().duty());
        assertThat(form1("06").rows().getFirst().subFunction())
                .isEqualTo(form1("07").rows().getFirst().subFunction());
    }

    @Test
    @Irregularity({"7 13, 15", "7 03, 04, 05", "7 09"})
    void shouldKeepSectionsThatWereCopiedFromAnotherSheet() {
        assertThat(paper("13").sections().legalBasis().items())
                .isEqualTo(paper("15").sections().legalBasis().items());
        assertThat(paper("13").sections().equipment().items())
                .isEqualTo(paper("15").sections().equipment().items());
        assertThat(paper("15").sections().records().printed()).isEqualTo("- - - -");
        for (String sheet : List.of("03", "04", "05")) {
            assertThat(items(paper(sheet).sections().warnings()))
                    .containsExactly("Tidak ada kejelasan alur pemberian informasi");
            assertThat(paper(sheet).sections().warnings().items().getFirst().intro())
                    .startsWith("Jika pembuatan SOP ini");
        }
        assertThat(items(paper("09").sections().qualifications()))
                .contains("Lulus Diklat Dasar Hak Kekayaan Intelektual");
    }

    @Test
    @Irregularity("7 NAMA SKPD")
    void shouldKeepTheAgencysNameWithAndWithoutItsTown() {
        assertThat(form1("06").agency()).isEqualTo("DINAS PERINDUSTRIAN DAN TENAGA KERJA");
        assertThat(form1("08").agency()).isEqualTo("DINAS PERINDUSTRIAN DAN TENAGA KERJA KOTA PEKALONGAN");
    }
}

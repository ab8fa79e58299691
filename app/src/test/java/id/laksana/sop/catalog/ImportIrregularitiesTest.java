package id.laksana.sop.catalog;

import static id.laksana.sop.catalog.Papers.columns;
import static id.laksana.sop.catalog.Papers.items;
import static id.laksana.sop.catalog.Papers.marks;
import static id.laksana.sop.catalog.Papers.paper;
import static id.laksana.sop.catalog.Papers.ratifier;
import static id.laksana.sop.catalog.Papers.row;
import static id.laksana.sop.catalog.Papers.rows;
import static id.laksana.sop.catalog.Papers.table;
import static id.laksana.sop.catalog.Papers.text;
import static id.laksana.sop.catalog.Papers.which;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.ListCell.Split;
import id.laksana.sop.sheet.Row;
import id.laksana.sop.sheet.Table;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Sections 8 and 10: what an importer runs into, and what the list asks of a model. */
class ImportIrregularitiesTest {

    @Test
    @Irregularity("8.1")
    void shouldKeepACellWhoseListHasNoSeparatorsBesideItsItems() {
        var mediation = paper("02").sections();

        assertThat(mediation.qualifications().printed()).contains("Sarjana / S12. Telah mengikuti");
        assertThat(items(mediation.qualifications()).getFirst()).isEqualTo("Pendidikan minimal Sarjana / S1");
        assertThat(mediation.legalBasis().printed()).contains("tentang Ketenagakerjaan3 Undang-Undang");
        assertThat(items(mediation.legalBasis())).hasSize(6).allMatch(item -> item.matches(".*\\b(No|Tahun)\\b.*"));
    }

    @Test
    @Irregularity("8.2")
    void shouldKeepListsWhoseMarkupIsNeverClosed() {
        assertThat(row("12", "3").requirements().split()).isEqualTo(Split.BULLETS);
        assertThat(row("kudus/01", "1.").requirements().printed())
                .startsWith("<ul ")
                .doesNotContain("</ul>");
        assertThat(row("blitar", "3.").activity().printed()).startsWith("<ul ").doesNotContain("</ul>");
        assertThat(text("blitar", "3.")).startsWith("Pemohon meng klik").doesNotContain("<");
    }

    @Test
    @Irregularity("8.3")
    void shouldKeepADrawingInMarkupAndALetterheadOfOneCell() {
        assertThat(marks(table("06")))
                .singleElement()
                .satisfies(mark -> assertThat(mark.printed()).contains("<pre>"));
        assertThat(paper("06").letterhead().lines()).hasSize(1);
        assertThat(paper("06").letterhead().doubt()).contains("one cell");
    }

    @Test
    @Irregularity("8.4")
    void shouldKeepLabelsAsTheyArePrinted() {
        assertThat(paper("01").sections().legalBasis().label()).isEqualTo("DASAR HUKUM :");
        assertThat(paper("12").sections().legalBasis().label()).isEqualTo("Dasar Hukum");
        assertThat(paper("12").identity().number().label()).isEqualTo("Nomor Standar Operasional Prosedur");
        assertThat(paper("blitar").identity().number().label()).isEqualTo("NO. SOP");
        assertThat(which(sheet -> Objects.requireNonNullElse(
                                sheet.identity().number().value(), "")
                        .startsWith(":")))
                .isEmpty();
    }

    @Test
    @Irregularity("8.5")
    void shouldKeepBrokenWordsBesideHowTheyAreRead() {
        Table.Column applicant = table("kudus/01").columns().getFirst();
        Row input = row("kudus/01", "4.");

        assertThat(applicant.printed()).isEqualTo("Pemo hon");
        assertThat(applicant.name()).isEqualTo("Pemohon");
        assertThat(columns("kudus/01").get(2)).isEqualTo("Bidang Perizi nan/ Tim Teknis");
        assertThat(input.activity().plain()).contains("perseorangan/n on perseorangan");
        assertThat(input.activity().text()).contains("perseorangan/non perseorangan");
    }

    @Test
    @Irregularity("8.6")
    void shouldKeepTheAuthorsSlips() {
        assertThat(text("16", "8")).contains("menunggah", "system");
        assertThat(text("12", "4")).startsWith("Menigisi");
        assertThat(text("12", "6")).contains("Rakapan");
        assertThat(row("12", "4").requirements().items()).contains("Dafta hadir");
        assertThat(row("12", "3").outputs().items().getFirst()).startsWith("Terpenuhnya");
        assertThat(row("02", "1").requirements().items()).contains("Risalah Perundingan Bipartut");
        assertThat(text("kudus/01", "3.")).contains("pasword");
        assertThat(items(paper("blitar").sections().warnings()).getFirst()).contains("Standart", "terentu");
        assertThat(text("blitar", "3.")).contains("meng klik");
        assertThat(paper("10").identity().name().value()).contains("resiko");
    }

    @Test
    @Irregularity("8.7")
    void shouldKeepPlaceholdersAsTheText() {
        assertThat(paper("15").sections().records().printed()).isEqualTo("- - - -");
        assertThat(paper("15").sections().records().items()).isEmpty();
        assertThat(row("15", "4").requirements().printed()).isEqualTo("0");
        assertThat(Papers.form2("08").title()).isEqualTo("(7)");
        assertThat(paper("07").identity().number().value()).endsWith("/....");
    }

    @Test
    @Irregularity({"10.1", "10.2", "10.3", "10.4"})
    void shouldAskNothingOfARowButItsPlaceAndItsName() {
        Row row = rows("02").get(2);

        assertThat(row.no()).isNull();
        assertThat(row.marked()).isEmpty();
        assertThat(row.standardTime()).isEmpty();
        assertThat(row.requirements().items()).isEmpty();
        assertThat(row("dairi", "4").marked()).hasSize(3);
        assertThat(row("15", "1").standardTime().orElseThrow().max()).isEqualTo(10);
        assertThat(row("02", "1").requirements().items()).hasSize(3);
    }

    @Test
    @Irregularity("10.5")
    void shouldAskNothingOfTheIdentity() {
        assertThat(paper("dairi").identity().created()).isEqualTo(new Field<>(null, null));
        assertThat(paper("03").identity().created().isBlank()).isTrue();
        assertThat(ratifier("blitar").name()).isNull();
        assertThat(Objects.requireNonNull(ratifier("dairi").nip()).printed()).isEqualTo("19651115 198602 1 02");
        assertThat(paper("blitar").identity().ratified().value())
                .isNotEqualTo(paper("blitar").identity().effective().value());
    }

    @Test
    @Irregularity({"10.6", "10.7", "10.8", "10.9"})
    void shouldHoldSeveralDecisionsTablesFormsAndWhatStandsAboveTheSheet() {
        assertThat(Papers.decisions("11")).hasSize(3);
        assertThat(paper("11").tables()).hasSize(2);
        assertThat(paper("13").tables()).isEmpty();
        assertThat(List.of(
                        table("12").header(),
                        table("blitar").header(),
                        table("dairi").header()))
                .doesNotHaveDuplicates();
        assertThat(Objects.requireNonNull(paper("kudus/01").decree()).item()).startsWith("A. ");
        assertThat(Objects.requireNonNull(paper("kudus/02").decree()).item()).startsWith("B. ");
        assertThat(Objects.requireNonNull(paper("kudus/02").decree()).annex()).isEqualTo("LAMPIRAN V");
        assertThat(Catalog.cover("pekalongan").orElseThrow().services()).hasSize(15);
    }
}

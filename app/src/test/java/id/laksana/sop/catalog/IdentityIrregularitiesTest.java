package id.laksana.sop.catalog;

import static id.laksana.sop.catalog.Papers.paper;
import static id.laksana.sop.catalog.Papers.ratifier;
import static id.laksana.sop.catalog.Papers.which;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.PrintedDate;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.Sheet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Section 2: the fields at the head of the sheet. */
class IdentityIrregularitiesTest {

    @Test
    @Irregularity("2 Number.")
    void shouldKeepNumbersThatAreBlankIncompleteOrUsedTwice() {
        assertThat(which(sheet -> sheet.identity().number().isBlank()))
                .containsExactly("03", "04", "05", "08", "09", "10", "12", "16");
        assertThat(number("06")).isEqualTo("SOP/DINPERINAKEP/PENTALATTAS/....");
        assertThat(number("11")).isEqualTo("/ SOP/LIK/2022");
        assertThat(number("01")).isEqualTo(number("14"));
        assertThat(number("dairi")).isEqualTo("SOP/X.5 - 37/DPMPTSPK/2020");
    }

    private static String number(String sheet) {
        return Objects.requireNonNull(paper(sheet).identity().number().value());
    }

    @Test
    @Irregularity("2 Dates.")
    void shouldKeepDatesThatAreBlankOrAbsentOrOnlyAMonth() {
        assertThat(which(sheet -> usual(sheet).allMatch(field -> field.value() == null)
                        && usual(sheet).anyMatch(Field::isBlank)))
                .containsExactly("03", "04", "05", "08", "09", "12", "kudus/01", "kudus/02");
        assertThat(which(sheet -> usual(sheet).allMatch(Field::isAbsent))).containsExactly("dairi");
        assertThat(which(sheet -> sheet.identity().effective().isAbsent())).containsExactly("12", "blitar", "dairi");
        assertThat(which(sheet -> !sheet.identity().ratified().isAbsent())).containsExactly("12", "blitar");
        assertThat(date(paper("06").identity().created())).isEqualTo(new PrintedDate("JANUARI 2022", "2022-01"));
        assertThat(date(paper("13").identity().revised()).day()).isEmpty();
        assertThat(date(paper("13").identity().revised()).month()).contains(YearMonth.of(2022, 2));
        assertThat(date(paper("01").identity().created()).printed()).isEqualTo("16-Feb-22");
        assertThat(date(paper("10").identity().created()).day()).contains(LocalDate.of(2021, 2, 14));
        assertThat(paper("blitar").identity().created().value())
                .isEqualTo(paper("blitar").identity().revised().value());
        assertThat(Objects.requireNonNull(paper("kudus/01").decree()).date().day())
                .contains(LocalDate.of(2021, 9, 15));
    }

    private static Stream<Field<PrintedDate>> usual(Sheet sheet) {
        Identity identity = sheet.identity();
        return Stream.of(identity.created(), identity.revised(), identity.effective());
    }

    private static PrintedDate date(Field<PrintedDate> field) {
        return Objects.requireNonNull(field.value());
    }

    @Test
    @Irregularity("2 Approver.")
    void shouldKeepAnApproverWithoutANameOrALabelOrAClearTitle() {
        assertThat(which(sheet ->
                        Objects.requireNonNull(sheet.identity().ratifiedBy().value())
                                        .name()
                                == null))
                .containsExactly("10", "11", "blitar", "kudus/01", "kudus/02");
        assertThat(paper("13").identity().ratifiedBy().label()).isEqualTo("DISAHKAN");
        assertThat(ratifier("15").office()).contains("DAN TENAGA KOTA PEKALONGAN");
        assertThat(ratifier("03").office()).contains("Kotabaru Pekalongan");
        assertThat(which(sheet ->
                        Objects.requireNonNull(sheet.identity().ratifiedBy().value())
                                        .rank()
                                != null))
                .isEmpty();
    }

    @Test
    @Irregularity("2 One official, many readings.")
    void shouldKeepEveryReadingOfOneOfficialsNameAndNumber() {
        List<Ratifier> heads = Papers.PEKALONGAN.stream().map(Papers::ratifier).toList();
        List<String> nips = heads.stream()
                .flatMap(head -> Stream.ofNullable(head.nip()))
                .map(Ratifier.Nip::digits)
                .toList();
        Map<String, Long> often = nips.stream().collect(groupingBy(nip -> nip, counting()));

        assertThat(nips).hasSize(14);
        assertThat(often).hasSize(8).containsEntry("197012141990031004", 5L);
        assertThat(nips.stream().filter(nip -> nip.length() == 19)).hasSize(2);
        assertThat(heads.stream().map(Ratifier::name))
                .contains("Dr. SRI ENDI SANTOSO, M.Si", "Dwi Sri Budi Santoso, M.Si");
        assertThat(Objects.requireNonNull(ratifier("dairi").nip()).digits()).hasSize(17);
        assertThat(ratifier("12").printed()).contains("PBBIP-");
    }
}

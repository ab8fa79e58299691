package id.laksana.sop.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.catalog.Catalog;
import id.laksana.sop.procedure.Procedure;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.IdentityField;
import id.laksana.sop.sheet.Section;
import id.laksana.sop.sheet.Sheet;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShippedSopsTest {

    @Test
    void shouldOfferAllThatCanBeCarriedOut() {
        assertThat(ShippedSops.all())
                .hasSize((int) Catalog.entries().stream()
                        .filter(entry -> entry.read() != null)
                        .count())
                .allMatch(shipped -> shipped.sheet().procedure() instanceof Procedure.Attempt.Made)
                .allMatch(shipped -> Adoptions.isCode(shipped.code()))
                .allMatch(shipped -> shipped.name().length() <= Adoptions.LONGEST_NAME);
        assertThat(ShippedSops.find("kudus/99-tidak-ada")).isEmpty();
    }

    @Test
    void shouldLeaveBehindWhatBelongsToTheAgencyThatWroteIt() {
        for (ShippedSop shipped : ShippedSops.all()) {
            Sheet sheet = shipped.sheet();

            assertThat(sheet.letterhead().lines()).as(shipped.id()).isEmpty();
            assertThat(sheet.letterhead().agency()).isNull();
            assertThat(sheet.letterhead().government()).isNull();
            assertThat(sheet.letterhead().unit().printed()).isNull();
            assertThat(sheet.decree()).isNull();
            assertThat(sheet.transcription()).isNull();
            assertThat(sheet.forms()).isEmpty();
            assertThat(sheet.identity().fields())
                    .allSatisfy((field, value) -> assertThat(value.isBlank()).isEqualTo(field != IdentityField.NAME));
            assertThat(sheet.tables()).hasSize(1);
        }
    }

    @Test
    void shouldLeaveOutRegulationsOfTheOtherRegionAndSayWhich() {
        ShippedSop kudus = ShippedSops.find("kudus/01-izin-usaha-industri").orElseThrow();

        assertThat(kudus.owner()).isEqualTo("Kabupaten Kudus");
        assertThat(kudus.leftOut()).isNotEmpty().allMatch(text -> text.contains("Kudus"));
        assertThat(kudus.sheet().sections().legalBasis().items()).isNotEmpty();
        assertThat(kudus.sheet().sections().byName().values())
                .flatExtracting(Section::items)
                .extracting(Section.Item::text)
                .noneMatch(text -> text.contains("Kudus"));
    }

    @Test
    void shouldSayWhichActivitiesStillNameTheOtherRegion() {
        ShippedSop advice = ShippedSops.find("pekalongan/14-konsultasi-ketenagakerjaan-dan-perindustrian")
                .orElseThrow();

        assertThat(advice.naming()).isNotEmpty().allMatch(text -> text.contains("Pekalongan"));
    }

    @Test
    void shouldCallTheAgencyByItsOwnNameWhereverTheOtherCallsItself() {
        String ours = "Dinas \"Tenaga\\Kerja\" Kabupaten Contoh";

        for (ShippedSop shipped : ShippedSops.all()) {
            ShippedSop own = shipped.inNameOf(ours);

            assertThat(own.sheet().procedure()).as(shipped.id()).isInstanceOf(Procedure.Attempt.Made.class);
            assertThat(own.naming()).as(shipped.id()).isEmpty();
            assertThat(own.steps()).isEqualTo(shipped.steps());
        }
        ShippedSop card =
                ShippedSops.find("pekalongan/03-penerbitan-kartu-ak-1").orElseThrow();
        assertThat(OwnSheet.naming(card.inNameOf(ours).sheet(), "contoh"))
                .singleElement()
                .asString()
                .endsWith("di " + ours);
    }

    @Test
    void shouldLeaveOutWhatARegionLaysDownEvenWhereItDoesNotSayWhich() {
        ShippedSop card =
                ShippedSops.find("pekalongan/03-penerbitan-kartu-ak-1").orElseThrow();

        assertThat(card.leftOut()).anyMatch(text -> text.startsWith("Peraturan Walikota Nomor 88 Tahun 2021"));
        assertThat(card.sheet().sections().legalBasis().items())
                .extracting(Section.Item::text)
                .noneMatch(text -> text.contains("Walikota"))
                .anyMatch(text -> text.startsWith("Peraturan Menteri"));
    }

    @Test
    void shouldGiveASheetAnotherNameAndNothingElse() {
        Sheet sheet = ShippedSops.all().getFirst().sheet();

        Sheet named = OwnSheet.named(sheet, "Izin Kita");

        assertThat(named.identity().name()).isEqualTo(new Field<>("Nama SOP", "Izin Kita"));
        assertThat(OwnSheet.named(
                        named, Objects.requireNonNull(sheet.identity().name().value())))
                .isEqualTo(sheet);
    }
}

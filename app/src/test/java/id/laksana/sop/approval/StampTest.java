package id.laksana.sop.approval;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.organisation.structure.Manner;
import id.laksana.organisation.structure.Official;
import id.laksana.organisation.structure.Post;
import id.laksana.organisation.structure.PostKind;
import id.laksana.organisation.structure.Signing;
import id.laksana.organisation.structure.UnitId;
import id.laksana.sop.adoption.ShippedSops;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.PrintedDate;
import id.laksana.sop.sheet.Ratifier;
import id.laksana.sop.sheet.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StampTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 2);
    private static final Post HEAD = Post.fresh(new UnitId(UUID.randomUUID()), "Kepala Dinas", PostKind.HEAD);
    private final Sheet sheet = ShippedSops.all().getFirst().sheet();

    @Test
    void shouldPrintNumberDaysAndWhoeverRatifies() {
        Official official = Official.fresh("Siti Aminah").withNip("197001012000032001");

        Identity stamped = new Stamp("SOP/001/2026", SIGNED, SIGNED.plusDays(7), by(official), null, false)
                .on(sheet)
                .identity();

        assertThat(stamped.number().value()).isEqualTo("SOP/001/2026");
        assertThat(stamped.created().value()).isEqualTo(new PrintedDate("2 Maret 2026", "2026-03-02"));
        assertThat(stamped.effective().value()).isEqualTo(new PrintedDate("9 Maret 2026", "2026-03-09"));
        assertThat(stamped.revised().value()).isNull();
        Ratifier ratifier = Objects.requireNonNull(stamped.ratifiedBy().value());
        assertThat(ratifier.office()).isEqualTo("Plt. Kepala Dinas");
        assertThat(ratifier.printed()).isEqualTo("Plt. Kepala Dinas\nSiti Aminah\nNIP. 197001012000032001");
    }

    @Test
    void shouldReviseWhatWasRatifiedBeforeAndLeaveTheDayOnWhichItWasMade() {
        Signing.Signatory by = by(Official.fresh("Siti Aminah"));
        Sheet before = new Stamp("SOP/001/2026", SIGNED, SIGNED, by, null, false).on(sheet);

        Identity again = new Stamp("SOP/001/2026", SIGNED.plusYears(1), SIGNED.plusYears(1), by, null, false)
                .on(before)
                .identity();

        assertThat(again.created()).isEqualTo(before.identity().created());
        assertThat(again.revised().value()).isEqualTo(new PrintedDate("2 Maret 2027", "2027-03-02"));
        assertThat(Objects.requireNonNull(again.ratifiedBy().value()).nip()).isNull();
    }

    @Test
    void shouldReviseWhatHasCountedBeforeThoughItsPaperNamesNoDay() {
        Sheet silent = sheet;

        Identity revised = new Stamp("SOP/001/2026", SIGNED, SIGNED, by(Official.fresh("Siti Aminah")), null, true)
                .on(silent)
                .identity();

        assertThat(revised.created()).isEqualTo(silent.identity().created());
        assertThat(revised.revised().value()).isEqualTo(new PrintedDate("2 Maret 2026", "2026-03-02"));
    }

    private static Signing.Signatory by(Official official) {
        return new Signing.Signatory(HEAD, HEAD, official, Manner.PLT, Optional.empty(), List.of("Plt. Kepala Dinas"));
    }
}

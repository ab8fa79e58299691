package id.laksana.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.calendar.NationalText.Fault;
import id.laksana.calendar.NationalText.Wrong;
import id.laksana.calendar.time.DayKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A year of the nation's days as an operator pastes it. */
class NationalTextTest {

    @Test
    void shouldReadADayToALineAndWriteItBack() {
        String text = """
                2027-01-01; libur; Tahun Baru 2027 Masehi

                2/1/2027; CUTI; Cuti bersama; SKB perubahan
                """;

        NationalText.Reading reading = NationalText.read(2027, text, "SKB");

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.days())
                .extracting(day -> day.day())
                .containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 2));
        assertThat(reading.days())
                .extracting(day -> day.kind())
                .containsExactly(DayKind.HOLIDAY, DayKind.COLLECTIVE_LEAVE);
        assertThat(reading.days()).extracting(day -> day.source()).containsExactly("SKB", "SKB perubahan");
        String written = NationalText.write(reading.days(), "SKB");
        assertThat(NationalText.read(2027, written, "SKB")).isEqualTo(reading);
    }

    @Test
    void shouldNameEveryLineThatIsWrongAndReadNothing() {
        String text = """
                2027-02-30; libur; Tidak ada
                2026-01-01; libur; Tahun lain
                2027-01-03; pesta; Pesta
                2027-01-04; libur
                2027-01-05; libur; Satu
                05/01/2027; cuti; Dua
                """;

        NationalText.Reading reading = NationalText.read(2027, text, "SKB");

        assertThat(reading.days()).isEmpty();
        assertThat(reading.faults())
                .containsExactly(
                        new Fault(1, Wrong.NOT_A_DATE, "2027-02-30"),
                        new Fault(2, Wrong.OTHER_YEAR, "2026-01-01"),
                        new Fault(3, Wrong.NOT_A_KIND, "pesta"),
                        new Fault(4, Wrong.NO_NAME, "2027-01-04; libur"),
                        new Fault(6, Wrong.TWICE, "2027-01-05"));
        assertThat(NationalText.read(2027, "2027-01-05; libur; Satu", " ").faults())
                .containsExactly(new Fault(1, Wrong.NO_SOURCE, "Satu"));
    }
}

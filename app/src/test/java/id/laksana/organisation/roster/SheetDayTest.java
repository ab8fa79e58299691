package id.laksana.organisation.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01",
                "2026-11-01T00:00:00",
                "2026/11/1",
                "1/11/2026",
                "01-11-2026",
                "01.11.2026",
                "1 November 2026",
                "1 nopember 2026",
                "01-Nov-2026",
                "46327",
                "46327.0",
                " 1 Nov 2026 "
            })
    void shouldReadADayAsSheetsHaveIt(String text) {
        assertThat(SheetDay.read(text)).contains(LocalDate.of(2026, 11, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kemarin",
                "31/02/2026",
                "2026-13-01",
                "1 Foo 2026",
                "1/2/26",
                "0/1/2026",
                "1 Februari",
                "12",
                "9999999",
                "2/1/1700",
                "1/2/2026 pagi"
            })
    void shouldTakeNothingElseForADay(String text) {
        assertThat(SheetDay.read(text)).isEmpty();
    }
}

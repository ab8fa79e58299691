package id.laksana.sop.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 menit               | 10 | 10 | MINUTE
            5-10 Menit             | 5  | 10 | MINUTE
            5 – 10 menit.          | 5  | 10 | MINUTE
            15 s/d 20 menit        | 15 | 20 | MINUTE
            15 s.d. 20 menit       | 15 | 20 | MINUTE
            15 sd 20 menit         | 15 | 20 | MINUTE
            15 sampai dengan 20 menit | 15 | 20 | MINUTE
            15 menit s/d 20 menit  | 15 | 20 | MINUTE
            30 menit - 1 jam       | 30 | 60 | MINUTE
            1 jam 30 menit         | 90 | 90 | MINUTE
            2 jam dan 15 menit     | 135 | 135 | MINUTE
            1 jam s/d 1 jam 30 menit | 60 | 90 | MINUTE
            1,5 jam                | 90 | 90 | MINUTE
            1.5 jam                | 90 | 90 | MINUTE
            2,0 jam                | 2  | 2  | HOUR
            3 hari kerja           | 3  | 3  | DAY
            3 (tiga) hari kerja    | 3  | 3  | DAY
            1 (satu) - 3 (tiga) Hari Kerja | 1 | 3 | DAY
            999999 hari            | 999999 | 999999 | DAY
            """)
    void shouldReadWhatIsWholeInOneUnit(String printed, int min, int max, WorkUnit unit) {
        assertThat(StandardTime.read(printed)).contains(new StandardTime(min, max, unit, printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "segera",
                "10",
                "2 minggu",
                "1/2 hari",
                "0,5 hari",
                "1,5 menit",
                "2 hari 3 jam",
                "20-10 menit",
                "1 jam - 2 hari",
                "1-2-3 hari",
                "3 hari kalender",
                "3 menit kerja",
                "9999999 hari",
                "1 jam - 30 menit"
            })
    void shouldNotGuess(String printed) {
        assertThat(StandardTime.read(printed)).isEmpty();
    }
}

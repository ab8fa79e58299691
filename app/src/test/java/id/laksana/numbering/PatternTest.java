package id.laksana.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    /** As the four agencies and one more write them on paper. */
    @ParameterizedTest
    @CsvSource({
        "SOP/[klasifikasi] - [nomor]/[unit]/[tahun], 37, 2020-05-04, DPMPTSPK, X.5, SOP/X.5 - 37/DPMPTSPK/2020",
        "[klasifikasi].[nomor], 1, 2021-01-04, '', D.V, D.V.1",
        "13.[nomor]/[klasifikasi]/SOP/[tahun], 1, 2019-11-01, '', 410.113, 13.1/410.113/SOP/2019",
        "SOP/[klasifikasi]/[tahun], 9, 2022-02-02, '', IP, SOP/IP/2022",
        "[nomor:3]/SOP/[unit]/HUBIN/[tahun], 1, 2022-12-30, DINPERINAKER, '', 001/SOP/DINPERINAKER/HUBIN/2022",
        "[klasifikasi]/[nomor:4]/[bulan romawi]/[tahun], 12, 2026-08-03, '', 503, 503/0012/VIII/2026",
        "[tahun:2][bulan:2]-[nomor:4], 10000, 2026-08-03, '', '', 2608-10000",
        "[[[nomor]]]/[bulan], 7, 2026-08-03, '', '', [7]/8"
    })
    void shouldWriteNumbersAsAgenciesDo(
            String text, int sequence, LocalDate day, String unit, String classification, String number) {
        assertThat(sound(text).write(new Token.Values(sequence, day, unit, classification)))
                .isEqualTo(number);
    }

    @Test
    void shouldWriteEveryMonthInRoman() {
        Pattern pattern = sound("[bulan romawi]");

        assertThat(List.of(1, 4, 5, 9, 12))
                .extracting(month -> pattern.write(new Token.Values(1, DAY.withMonth(month), "", "")))
                .containsExactly("I", "IV", "V", "IX", "XII");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[ Nomor : 3 ]", "[NOMOR:3]", "[nomor:3]"})
    void shouldNotMindHowAPieceIsTyped(String text) {
        assertThat(sound(text).tokens()).containsExactly(new Token.Sequence(3));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY, 0, 0",
        "'  ', EMPTY, 0, 2",
        "SOP/[nomer]/[tahun], UNKNOWN, 4, 11",
        "SOP/[]/1, UNKNOWN, 4, 6",
        "SOP/[nomor/2026, UNCLOSED, 4, 15",
        "SOP/nomor]/[tahun], UNOPENED, 9, 10",
        "[nomor:0], WIDTH, 0, 9",
        "[nomor:12], WIDTH, 0, 10",
        "[nomor:], WIDTH, 0, 8",
        "[tahun:3], WIDTH, 0, 9",
        "[unit:2], WIDTH, 0, 8",
        "[nomor]/[nomor:2], SECOND_SEQUENCE, 8, 17"
    })
    void shouldSayWhereAPatternIsWrong(String text, Fault.Kind kind, int from, int until) {
        assertThat(Pattern.read(text)).isEqualTo(new Reading.Faulty(List.of(new Fault(kind, from, until))));
    }

    @Test
    void shouldSayAllThatIsWrongAtOnce() {
        assertThat(((Reading.Faulty) Pattern.read("[a]/[b]/" + "x".repeat(200))).faults())
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.TOO_LONG, Fault.Kind.UNKNOWN, Fault.Kind.UNKNOWN);
    }

    @Test
    void shouldDoubtWhatWillRepeatItself() {
        assertThat(sound("SOP/IP/[tahun]").doubts(Reset.YEARLY)).containsExactly(Pattern.Doubt.NO_SEQUENCE);
        assertThat(sound("D.V.[nomor]").doubts(Reset.NEVER)).isEmpty();
        assertThat(sound("D.V.[nomor]").doubts(Reset.YEARLY)).containsExactly(Pattern.Doubt.NO_YEAR);
        assertThat(sound("[nomor]/[tahun]").doubts(Reset.MONTHLY)).containsExactly(Pattern.Doubt.NO_MONTH);
        assertThat(sound("[nomor]/[bulan romawi]/[tahun]").doubts(Reset.MONTHLY))
                .isEmpty();
    }

    /** At that moment it is still December in London, and in the west of Indonesia; in its east the year has turned. */
    @ParameterizedTest
    @CsvSource({"Asia/Jakarta, 2026, 2026-12", "Asia/Makassar, 2026, 2026-12", "Asia/Jayapura, 2027, 2027-01"})
    void shouldTurnTheYearByTheClockOfTheAgency(ZoneId zone, String year, String month) {
        LocalDate day = LocalDate.ofInstant(Instant.parse("2026-12-31T15:30:00Z"), zone);

        assertThat(Reset.YEARLY.period(day)).isEqualTo(year);
        assertThat(Reset.MONTHLY.period(day)).isEqualTo(month);
        assertThat(Reset.NEVER.period(day)).isEmpty();
    }

    @Test
    void shouldOfferOnlyWhatItCanRead() {
        assertThat(Pattern.offered()).hasSize(7);
        Pattern.offered()
                .forEach((written, token) -> assertThat(sound(written).tokens()).containsExactly(token));
    }

    private static Pattern sound(String text) {
        return ((Reading.Sound) Pattern.read(text)).pattern();
    }
}

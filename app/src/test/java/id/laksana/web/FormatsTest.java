package id.laksana.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {

    private static final int SAMPLES = 500;
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Duration REGULAR_DAY = Duration.ofMinutes(450);
    private static final Instant AFTERNOON = Instant.parse("2026-11-21T07:05:00Z");

    private final Formats indonesian = in(Texts.INDONESIAN, JAKARTA);
    private final Formats english = in(Texts.ENGLISH, JAKARTA);

    @Test
    void shouldWriteDates() {
        LocalDate day = LocalDate.of(2026, 8, 1);

        assertThat(indonesian.date(day)).isEqualTo("1 Agustus 2026");
        assertThat(english.date(day)).isEqualTo("1 August 2026");
        assertThat(indonesian.shortDate(day)).isEqualTo("1 Agu 2026");
        assertThat(english.shortDate(day)).isEqualTo("1 Aug 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta, 21 Nov 2026 14.05 WIB, 21 Nov 2026 14:05 WIB",
        "Asia/Pontianak, 21 Nov 2026 14.05 WIB, 21 Nov 2026 14:05 WIB",
        "Asia/Makassar, 21 Nov 2026 15.05 WITA, 21 Nov 2026 15:05 WITA",
        "Asia/Jayapura, 21 Nov 2026 16.05 WIT, 21 Nov 2026 16:05 WIT",
        "Asia/Kolkata, 21 Nov 2026 12.35 GMT+5:30, 21 Nov 2026 12:35 GMT+5:30"
    })
    void shouldWriteMomentsByTheClockOfTheZone(String zone, String inIndonesian, String inEnglish) {
        assertThat(in(Texts.INDONESIAN, ZoneId.of(zone)).moment(AFTERNOON)).isEqualTo(inIndonesian);
        assertThat(in(Texts.ENGLISH, ZoneId.of(zone)).moment(AFTERNOON)).isEqualTo(inEnglish);
    }

    @Test
    void shouldNameTheDaysAroundTodayAsTheZoneHasThem() {
        Instant now = Instant.parse("2026-11-20T17:30:00Z");

        assertThat(indonesian.day(now, now)).isEqualTo("hari ini");
        assertThat(indonesian.day(now.minus(31, ChronoUnit.MINUTES), now)).isEqualTo("kemarin");
        assertThat(english.day(now.plus(24, ChronoUnit.HOURS), now)).isEqualTo("tomorrow");
        assertThat(english.day(now.minus(25, ChronoUnit.HOURS), now)).isEqualTo("19 Nov 2026");
        assertThat(in(Texts.ENGLISH, ZoneId.of("UTC")).day(now.minus(31, ChronoUnit.MINUTES), now))
                .isEqualTo("today");
    }

    @Test
    void shouldWriteNumbers() {
        assertThat(indonesian.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(english.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(indonesian.decimal(new BigDecimal("1234.55"), 1)).isEqualTo("1.234,6");
        assertThat(english.decimal(new BigDecimal("1234.55"), 1)).isEqualTo("1,234.6");
        assertThat(english.decimal(new BigDecimal("-0.04"), 2)).isEqualTo("-0.04");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0       | 0%      | 0%",
                "0.125   | 12,5%   | 12.5%",
                "0.9994  | 99,9%   | 99.9%",
                "0.9995  | 100%    | 100%",
                "-0.0004 | 0%      | 0%",
                "12.5    | 1.250%  | 1,250%"
            })
    void shouldWriteRatiosToATenthOfAPercent(BigDecimal ratio, String inIndonesian, String inEnglish) {
        assertThat(indonesian.percent(ratio)).isEqualTo(inIndonesian);
        assertThat(english.percent(ratio)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "21, 21st",
        "112, 112th",
        "1002, '1,002nd'"
    })
    void shouldCountInOrder(int number, String inEnglish) {
        assertThat(english.ordinal(number)).isEqualTo(inEnglish);
        assertThat(indonesian.ordinal(number)).isEqualTo("ke-" + indonesian.number(number));
    }

    @Test
    void shouldCountNothingInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> indonesian.ordinal(0));
    }

    @Test
    void shouldJoinLists() {
        assertThat(indonesian.list(List.of())).isEmpty();
        assertThat(indonesian.list(List.of("a"))).isEqualTo("a");
        assertThat(indonesian.list(List.of("a", "b"))).isEqualTo("a dan b");
        assertThat(indonesian.list(List.of("a", "b", "c"))).isEqualTo("a, b, dan c");
        assertThat(english.list(List.of("a", "b", "c"))).isEqualTo("a, b, and c");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 menit kerja, 0 working minutes",
        "1, 1 menit kerja, 1 working minute",
        "59, 59 menit kerja, 59 working minutes",
        "60, 1 jam kerja, 1 working hour",
        "449, 7 jam 29 menit kerja, 7 working hours 29 minutes",
        "450, 1 hari kerja, 1 working day",
        "451, 1 hari 1 menit kerja, 1 working day 1 minute",
        "1080, 2 hari 3 jam kerja, 2 working days 3 hours",
        "1095, 2 hari 3 jam 15 menit kerja, 2 working days 3 hours 15 minutes",
        "450000, 1.000 hari kerja, '1,000 working days'"
    })
    void shouldTellWorkingTimeByTheAgencysDay(long minutes, String inIndonesian, String inEnglish) {
        Duration time = Duration.ofMinutes(minutes);

        assertThat(indonesian.workingTime(time, REGULAR_DAY)).isEqualTo(inIndonesian);
        assertThat(english.workingTime(time, REGULAR_DAY)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource({
        "59, kurang dari 1 menit, less than 1 minute",
        "60, 1 menit, 1 minute",
        "3600, 1 jam, 1 hour",
        "90061, 1 hari 1 jam, 1 day 1 hour",
        "86460, 1 hari 1 menit, 1 day 1 minute"
    })
    void shouldTellWhatHasElapsedByTheWallsClock(long seconds, String inIndonesian, String inEnglish) {
        Duration time = Duration.ofSeconds(seconds);

        assertThat(indonesian.elapsed(time)).isEqualTo(inIndonesian);
        assertThat(english.elapsed(time)).isEqualTo(inEnglish);
    }

    @Test
    void shouldTellRangesInTheUnitThatTheyWereStatedIn() {
        assertThat(indonesian.range(5, 10, Formats.Unit.MINUTE)).isEqualTo("5–10 menit");
        assertThat(english.range(5, 10, Formats.Unit.MINUTE)).isEqualTo("5–10 minutes");
        assertThat(english.range(1, 1, Formats.Unit.DAY)).isEqualTo("1 day");
        assertThat(english.range(0, 1, Formats.Unit.HOUR)).isEqualTo("0–1 hours");
    }

    @Test
    void shouldNotTellWhatIsNoSpanOfTime() {
        Duration minute = Duration.ofMinutes(1);

        assertThatIllegalArgumentException().isThrownBy(() -> indonesian.workingTime(minute.negated(), REGULAR_DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> indonesian.workingTime(minute, Duration.ZERO));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void shouldWriteDatesThatCanBeReadBack(Locale locale) {
        DateTimeFormatter reader = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        Formats formats = in(locale, JAKARTA);

        assertThat(randoms(0, 60_000).mapToObj(LocalDate::ofEpochDay))
                .allSatisfy(day ->
                        assertThat(LocalDate.parse(formats.date(day), reader)).isEqualTo(day));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void shouldWriteNumbersThatCanBeReadBack(Locale locale) {
        NumberFormat reader = NumberFormat.getInstance(locale);
        Formats formats = in(locale, JAKARTA);

        assertThat(randoms(Integer.MIN_VALUE, Integer.MAX_VALUE).boxed())
                .allSatisfy(number ->
                        assertThat(read(reader, formats.number(number))).isEqualTo(number.longValue()));
    }

    /** Whatever the words, the numbers in them add up to the time. */
    @ParameterizedTest
    @MethodSource("locales")
    void shouldTellWorkingTimeToTheMinute(Locale locale) {
        Formats formats = in(locale, JAKARTA);
        Pattern part = Pattern.compile("(\\d+) (?:working )?(hari|jam|menit|day|hour|minute)");

        assertThat(randoms(0, 40_000).boxed()).allSatisfy(minutes -> {
            String told = formats.workingTime(Duration.ofMinutes(minutes), REGULAR_DAY);
            assertThat(part.matcher(told)
                            .results()
                            .mapToInt(found -> switch (found.group(2)) {
                                        case "hari", "day" -> 450;
                                        case "jam", "hour" -> 60;
                                        default -> 1;
                                    }
                                    * Integer.parseInt(found.group(1)))
                            .sum())
                    .as(told)
                    .isEqualTo(minutes);
        });
    }

    private static Stream<Locale> locales() {
        return new Texts().locales().stream();
    }

    private static IntStream randoms(int from, int to) {
        return new Random(20261121).ints(SAMPLES, from, to);
    }

    private static long read(NumberFormat reader, String number) {
        try {
            return reader.parse(number).longValue();
        } catch (ParseException e) {
            throw new AssertionError(number, e);
        }
    }

    private static Formats in(Locale locale, ZoneId zone) {
        return new Formats(new Texts(), locale, zone);
    }
}

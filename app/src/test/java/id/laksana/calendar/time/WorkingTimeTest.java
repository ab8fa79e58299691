package id.laksana.calendar.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines that were reckoned by hand with a printed calendar. */
class WorkingTimeTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");

    private static final List<Ramadan> RAMADANS = List.of(
            new Ramadan(1446, day("2025-03-01"), day("2025-03-30"), true, "sidang isbat"),
            new Ramadan(1447, day("2026-02-19"), day("2026-03-20"), true, "sidang isbat"));

    private static final List<SpecialDay> DAYS = List.of(
            holiday("2025-12-25"),
            leave("2025-12-26"),
            holiday("2026-01-01"),
            holiday("2026-01-16"),
            leave("2026-02-16"),
            holiday("2026-02-17"),
            leave("2026-03-18"),
            holiday("2026-03-19"),
            leave("2026-03-20"),
            leave("2026-03-23"),
            leave("2026-03-24"),
            holiday("2026-05-14"),
            leave("2026-05-15"));

    private final WorkingTime time = new WorkingTime(WIB, layers());

    @Test
    void shouldWorkAsLongAsTheLawSays() {
        assertThat(Timetable.FIVE_DAYS.ordinary().minutes()).isEqualTo(37 * 60 + 30);
        assertThat(Timetable.FIVE_DAYS.ramadan().minutes()).isEqualTo(32 * 60 + 30);
        assertThat(Timetable.SIX_DAYS.ordinary().minutes()).isEqualTo(37 * 60 + 30);
        assertThat(Timetable.SIX_DAYS.ramadan().minutes()).isEqualTo(32 * 60 + 30);
        assertThat(Timetable.FIVE_DAYS.ordinary().regularDay()).isEqualTo(450);
        assertThat(Timetable.FIVE_DAYS.ramadan().regularDay()).isEqualTo(390);
    }

    @Test
    void shouldReckonMinutesOverTheBreak() {
        assertThat(due("2026-11-24T11:50", 0, 0, 30)).isEqualTo("2026-11-24T13:20");
    }

    @Test
    void shouldReckonHoursOverTheNight() {
        assertThat(due("2026-11-24T15:00", 0, 2, 0)).isEqualTo("2026-11-25T08:30");
    }

    @Test
    void shouldReckonHoursOverTheLongerBreakOfFriday() {
        assertThat(due("2026-11-27T11:00", 0, 1, 0)).isEqualTo("2026-11-27T13:30");
        assertThat(due("2026-11-27T16:00", 0, 1, 0)).isEqualTo("2026-11-30T08:00");
    }

    @Test
    void shouldEndWhenWorkEndsAndNotWhenItBeginsAgain() {
        assertThat(due("2026-11-24T07:30", 0, 7, 30)).isEqualTo("2026-11-24T16:00");
        assertThat(due("2026-11-24T07:30", 0, 4, 30)).isEqualTo("2026-11-24T12:00");
    }

    @Test
    void shouldNotCountTheDayOfReceipt() {
        assertThat(due("2026-11-23T07:30", 1, 0, 0)).isEqualTo("2026-11-24T16:00");
        assertThat(due("2026-11-23T15:59", 1, 0, 0)).isEqualTo("2026-11-24T16:00");
        assertThat(due("2026-11-23T09:00", 4, 0, 0)).isEqualTo("2026-11-27T16:30");
    }

    @Test
    void shouldReceiveAtTheNextOpeningWhatComesAfterClosing() {
        assertThat(received("2026-11-27T16:29")).isEqualTo("2026-11-27T16:29");
        assertThat(received("2026-11-27T16:30")).isEqualTo("2026-11-30T07:30");
        assertThat(received("2026-11-28T10:00")).isEqualTo("2026-11-30T07:30");
        assertThat(received("2026-11-24T12:30")).isEqualTo("2026-11-24T13:00");
        assertThat(received("2026-11-24T05:00")).isEqualTo("2026-11-24T07:30");
        assertThat(due("2026-11-27T16:30", 1, 0, 0)).isEqualTo("2026-12-01T16:00");
    }

    @Test
    void shouldTakeDaysFirstAndThenHoursAndMinutes() {
        assertThat(due("2026-11-23T09:00", 1, 2, 15)).isEqualTo("2026-11-25T09:45");
    }

    @Test
    void shouldWorkShorterInRamadan() {
        assertThat(time.on(day("2026-02-18")).minutes()).isEqualTo(450);
        assertThat(time.on(day("2026-02-19")).minutes()).isEqualTo(390);
        assertThat(time.on(day("2026-02-20")).minutes()).isEqualTo(390);
        assertThat(due("2026-02-18T15:00", 0, 2, 0)).isEqualTo("2026-02-19T09:00");
        assertThat(due("2026-02-20T11:00", 0, 1, 0)).isEqualTo("2026-02-20T13:00");
        assertThat(due("2026-02-23T09:00", 2, 0, 0)).isEqualTo("2026-02-25T15:00");
    }

    /** A Thursday and the Friday after it, neither of them a holiday: the last day counts, and the next does not. */
    @Test
    void shouldWorkShorterOnTheLastDayOfRamadanAndNotTheDayAfter() {
        Ramadan ramadan = new Ramadan(1447, day("2026-02-18"), day("2026-03-19"), true, "sidang isbat");
        WorkingTime until = new WorkingTime(WIB, new Layers(List.of(Timetable.FIVE_DAYS), List.of(ramadan), List.of()));

        assertThat(until.on(day("2026-03-18")).minutes()).isEqualTo(390);
        assertThat(until.on(day("2026-03-19")).minutes()).isEqualTo(390);
        assertThat(until.on(day("2026-03-20")).minutes()).isEqualTo(450);
        assertThat(until.minutesBetween(at("2026-03-19T00:00"), at("2026-03-21T00:00")))
                .isEqualTo(390 + 450);
        assertThat(LocalDateTime.ofInstant(until.add(at("2026-03-18T14:00"), new Amount(1, 0, 0)), WIB))
                .isEqualTo("2026-03-19T15:00");
    }

    @ParameterizedTest
    @ValueSource(ints = {29, 30})
    void shouldCallExactlyTheDaysOfARamadanItsOwnOnWhateverDayItBegins(int days) {
        for (LocalDate first : day("2026-01-25").datesUntil(day("2026-02-25")).toList()) {
            LocalDate last = first.plusDays(days - 1);
            Layers layers = new Layers(
                    List.of(Timetable.FIVE_DAYS), List.of(new Ramadan(1447, first, last, false, "hisab")), List.of());

            assertThat(day("2026-01-01").datesUntil(day("2026-06-01")).filter(layers::isRamadan))
                    .containsExactlyElementsOf(
                            first.datesUntil(last.plusDays(1)).toList());
        }
    }

    @Test
    void shouldPassOverHolidaysAndCollectiveLeave() {
        assertThat(due("2026-03-17T14:00", 1, 0, 0)).isEqualTo("2026-03-25T16:00");
        assertThat(due("2026-03-17T14:00", 0, 2, 0)).isEqualTo("2026-03-25T08:30");
        assertThat(due("2026-05-13T15:30", 0, 1, 0)).isEqualTo("2026-05-18T08:00");
        assertThat(received("2026-03-20T09:00")).isEqualTo("2026-03-25T07:30");
    }

    @Test
    void shouldReckonOverTheEndOfAYear() {
        assertThat(due("2025-12-24T14:00", 5, 0, 0)).isEqualTo("2026-01-05T16:00");
        assertThat(due("2025-12-31T15:00", 0, 3, 0)).isEqualTo("2026-01-02T09:30");
        assertThat(time.workingDaysBetween(at("2025-12-24T14:00"), at("2026-01-05T16:00")))
                .isEqualTo(5);
        assertThat(time.minutesBetween(at("2025-12-31T15:00"), at("2026-01-02T09:30")))
                .isEqualTo(180);
    }

    @Test
    void shouldReckonByTheClockOfTheZone() {
        Instant arrived = at("2026-11-24T14:30");

        assertThat(LocalDateTime.ofInstant(new WorkingTime(WITA, layers()).received(arrived), WITA))
                .isEqualTo("2026-11-24T15:30");
        assertThat(LocalDateTime.ofInstant(new WorkingTime(WIT, layers()).received(arrived), WIT))
                .isEqualTo("2026-11-25T07:30");
    }

    @Test
    void shouldTakeTheMinuteThatAMomentFallsInto() {
        assertThat(time.add(Instant.parse("2026-11-24T01:00:59.999Z"), Amount.ofMinutes(1)))
                .isEqualTo(Instant.parse("2026-11-24T01:01:00Z"));
    }

    @Test
    void shouldLetWhoComesLaterHaveTheLastWord() {
        DayHours morning = WorkingWeek.hours("08:00", "09:00", "09:30", "12:00");
        SpecialDay shortened = new SpecialDay(
                day("2026-08-24"), Layer.AGENCY, DayKind.SHORTENED, Optional.of(morning), "Hari jadi", "SE");
        SpecialDay open =
                new SpecialDay(day("2026-05-14"), Layer.UNIT, DayKind.WORKING, Optional.empty(), "Mal pelayanan", "SK");
        SpecialDay closed = SpecialDay.off(day("2026-08-24"), Layer.REGENCY, DayKind.HOLIDAY, "Hari jadi", "Perbup");
        WorkingTime special = new WorkingTime(
                WIB,
                new Layers(
                        List.of(Timetable.FIVE_DAYS),
                        RAMADANS,
                        List.of(shortened, open, closed, holiday("2026-05-14"))));

        assertThat(special.on(day("2026-08-24"))).isEqualTo(morning);
        assertThat(special.on(day("2026-05-14")).minutes()).isEqualTo(450);
    }

    @Test
    void shouldWorkOnSaturdayInAUnitOfSixDays() {
        WorkingTime six = new WorkingTime(WIB, new Layers(List.of(Timetable.SIX_DAYS), RAMADANS, DAYS));

        assertThat(six.on(day("2026-11-28")).minutes()).isEqualTo(375);
        assertThat(LocalDateTime.ofInstant(six.add(at("2026-11-27T09:00"), Amount.ofDays(1)), WIB))
                .isEqualTo("2026-11-28T14:45");
    }

    @Test
    void shouldChangeTheTimetableOnItsDay() {
        Timetable later = new Timetable(
                day("2026-11-25"),
                new WorkingWeek(Map.of(DayOfWeek.WEDNESDAY, WorkingWeek.hours("10:00", "12:00", "13:00", "14:00"))),
                Timetable.FIVE_DAYS.ramadan());
        WorkingTime changed =
                new WorkingTime(WIB, new Layers(List.of(Timetable.FIVE_DAYS, later), RAMADANS, List.of()));

        assertThat(LocalDateTime.ofInstant(changed.add(at("2026-11-24T15:30"), new Amount(0, 1, 0)), WIB))
                .isEqualTo("2026-11-25T10:30");
        assertThat(LocalDateTime.ofInstant(changed.add(at("2026-11-24T15:30"), Amount.ofDays(2)), WIB))
                .isEqualTo("2026-12-02T14:00");
    }

    @Test
    void shouldSayWhereNoCalendarReaches() {
        assertThatThrownBy(() -> time.add(at("2026-11-24T10:00"), Amount.ofDays(999_999)))
                .isInstanceOf(BeyondCalendar.class);
        assertThatThrownBy(() -> time.received(at("2019-12-31T10:00"))).isInstanceOf(BeyondCalendar.class);
        assertThat(time.add(at("2020-01-01T00:00"), Amount.ofDays(20_000))).isNotNull();
    }

    @Test
    void shouldRefuseHoursAndWeeksThatAreNone() {
        assertThatThrownBy(() -> new Span(600, 600)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(600, 1440)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DayHours.of(new Span(480, 720), new Span(700, 900)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkingWeek(Map.of(DayOfWeek.MONDAY, DayHours.NONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Layers layers() {
        return new Layers(List.of(Timetable.FIVE_DAYS), RAMADANS, DAYS);
    }

    private LocalDateTime due(String arrived, int days, int hours, int minutes) {
        return LocalDateTime.ofInstant(time.add(at(arrived), new Amount(days, hours, minutes)), WIB);
    }

    private LocalDateTime received(String arrived) {
        return LocalDateTime.ofInstant(time.received(at(arrived)), WIB);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WIB).toInstant();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static SpecialDay holiday(String day) {
        return SpecialDay.off(day(day), Layer.NATIONAL, DayKind.HOLIDAY, "Libur", "SKB");
    }

    private static SpecialDay leave(String day) {
        return SpecialDay.off(day(day), Layer.NATIONAL, DayKind.COLLECTIVE_LEAVE, "Cuti bersama", "SKB");
    }
}

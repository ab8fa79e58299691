package id.laksana.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.calendar.time.Amount;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.casework.engine.Dated;
import id.laksana.casework.engine.Pause;
import id.laksana.casework.engine.Timeline;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Range;
import id.laksana.sop.procedure.StandardTime;
import id.laksana.sop.procedure.TimeTotal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Shares of time and reminders, reckoned by hand. */
class ClocksTest {

    private final WorkingTime time = Calendar2026.workingTime();

    /** Monday 09:00–12:00 and 13:00–16:00 are 360, Tuesday to Thursday 3 × 450, Friday 07:30–10:00 150 minutes. */
    @Test
    void shouldKeepGrossAndNetAndTheApplicantsTimeApart() {
        List<Pause> pauses = List.of(
                new Pause(ClockOwner.APPLICANT, at("2026-11-24T09:00"), at("2026-11-25T10:00")),
                new Pause(ClockOwner.EXTERNAL, at("2026-11-26T08:00"), at("2026-11-26T09:30")));

        Spent spent = Clocks.spent(at("2026-11-23T09:00"), at("2026-11-27T10:00"), pauses, time);

        assertThat(spent.gross()).isEqualTo(new Spent.Share(360 + 3 * 450 + 150, 4));
        assertThat(spent.applicant()).isEqualTo(new Spent.Share(360 + 150, 1));
        assertThat(spent.external()).isEqualTo(new Spent.Share(90, 0));
        assertThat(spent.agency()).isEqualTo(new Spent.Share(1860 - 510 - 90, 3));
    }

    @Test
    void shouldCountAnOpenPauseUntilNow() {
        List<Pause> pauses = List.of(new Pause(ClockOwner.APPLICANT, at("2026-11-24T09:00"), null));

        Spent spent = Clocks.spent(at("2026-11-23T15:00"), at("2026-11-24T11:00"), pauses, time);

        assertThat(spent.applicant()).isEqualTo(new Spent.Share(120, 0));
        assertThat(spent.agency()).isEqualTo(new Spent.Share(60 + 90, 1));
    }

    /** The applicant came back after closing on Tuesday, and the case was closed at once: no day is taken twice. */
    @Test
    void shouldNotTakeMoreDaysThanThereWere() {
        List<Pause> pauses = List.of(new Pause(ClockOwner.APPLICANT, at("2026-11-23T10:00"), at("2026-11-24T17:00")));

        Spent spent = Clocks.spent(at("2026-11-23T09:00"), at("2026-11-24T17:05"), pauses, time);

        assertThat(spent.gross().days()).isEqualTo(1);
        assertThat(spent.applicant().days()).isEqualTo(1);
        assertThat(spent.agency()).isEqualTo(new Spent.Share(60, 0));
    }

    @Test
    void shouldRemindAsTheLastDayBegins() {
        assertThat(reminder("2026-11-23T09:00", "2026-11-26T16:00")).hasValue(at("2026-11-26T07:30"));
        assertThat(reminder("2026-11-24T15:00", "2026-11-25T08:30")).hasValue(at("2026-11-25T07:30"));
        assertThat(reminder("2026-02-18T10:00", "2026-02-20T15:30")).hasValue(at("2026-02-20T08:00"));
    }

    @Test
    void shouldNotRemindOfWhatBeganOnTheVeryDay() {
        assertThat(reminder("2026-11-24T09:00", "2026-11-24T09:15")).isEmpty();
        assertThat(reminder("2026-11-24T07:30", "2026-11-24T16:00")).isEmpty();
    }

    @Test
    void shouldExpectTheApplicantsAnswerWhenItWasAskedFor() {
        Timeline waiting = new Timeline(
                at("2026-11-23T09:00"),
                null,
                at("2026-11-23T09:00"),
                List.of(new Pause(ClockOwner.APPLICANT, at("2026-11-24T09:00"), null)),
                List.of(),
                null);
        Terms terms = new Terms(
                Optional.of(Amount.ofDays(2)),
                ClockOwner.AGENCY,
                Optional.of(Amount.ofDays(5)),
                Optional.of(Amount.ofDays(5)),
                Optional.of(at("2026-12-08T16:00")));

        assertThat(Clocks.dues(waiting, terms, time)).isEqualTo(new Dated(null, null, null, at("2026-12-08T16:00")));
    }

    @Test
    void shouldNotBeDueWhereNoCalendarReaches() {
        Timeline line = new Timeline(at("2026-11-23T09:00"), null, at("2026-11-23T09:00"), List.of(), List.of(), null);
        Terms terms = new Terms(
                Optional.of(Terms.amount(StandardTime.read("999999 hari").orElseThrow())),
                ClockOwner.AGENCY,
                Optional.of(Amount.ofDays(1)),
                Optional.empty(),
                Optional.empty());

        assertThat(Clocks.dues(line, terms, time)).isEqualTo(new Dated(null, at("2026-11-24T16:00"), null, null));
    }

    @Test
    void shouldAllowWhatRangesAllowAtMost() {
        TimeTotal dairi = new TimeTotal(new Range(120, 210), new Range(8, 8), new Range(3, 4));

        assertThat(Terms.amount(dairi)).isEqualTo(new Amount(4, 8, 210));
        assertThat(StandardTime.read("5-10 menit").map(Terms::amount)).hasValue(Amount.ofMinutes(10));
    }

    private Optional<Instant> reminder(String since, String due) {
        return Clocks.reminder(at(since), at(due), time);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Calendar2026.WIB).toInstant();
    }
}

package id.laksana.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.calendar.Shift.Fault;
import id.laksana.calendar.Shift.Part;
import id.laksana.calendar.Shift.Read;
import id.laksana.calendar.Shift.Wrong;
import id.laksana.calendar.time.DayHours;
import id.laksana.calendar.time.Span;
import id.laksana.calendar.time.Timetable;
import id.laksana.calendar.time.WorkingWeek;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** Hours as people write them. */
class ShiftTest {

    @Test
    void shouldReadHoursWithTheirBreaksInAnyOrder() {
        DayHours hours = DayHours.of(new Span(450, 600), new Span(615, 720), new Span(780, 960));

        assertThat(new Shift("07.30", "16:00", "12.00–13.00; 10:00-10:15").read())
                .isEqualTo(new Read(hours));
        assertThat(Shift.of(hours)).isEqualTo(new Shift("07.30", "16.00", "10.00–10.15, 12.00–13.00"));
        assertThat(Shift.OFF.read()).isEqualTo(new Read(DayHours.NONE));
        assertThat(Shift.read("13.00–16.00, 07.30–12.00"))
                .isEqualTo(new Read(DayHours.of(new Span(450, 720), new Span(780, 960))));
    }

    @Test
    void shouldSayWhatIsWrongAndWhere() {
        assertThat(new Shift("", "16.00", "").read()).isEqualTo(new Fault(Part.OPENS, Wrong.MISSING, ""));
        assertThat(new Shift("25.00", "16.00", "").read()).isEqualTo(new Fault(Part.OPENS, Wrong.NOT_A_TIME, "25.00"));
        assertThat(new Shift("07.30", "24.00", "").read()).isEqualTo(new Fault(Part.CLOSES, Wrong.NOT_A_TIME, "24.00"));
        assertThat(new Shift("16.00", "07.30", "").read())
                .isEqualTo(new Fault(Part.CLOSES, Wrong.ENDS_TOO_EARLY, "07.30"));
        assertThat(new Shift("07.30", "16.00", "siang").read())
                .isEqualTo(new Fault(Part.BREAKS, Wrong.NOT_A_BREAK, "siang"));
        assertThat(new Shift("07.30", "16.00", "06.00–08.00").read())
                .isEqualTo(new Fault(Part.BREAKS, Wrong.OUTSIDE, "06.00–08.00"));
        assertThat(new Shift("07.30", "16.00", "12.00–13.00, 12.30–14.00").read())
                .isEqualTo(new Fault(Part.BREAKS, Wrong.OVERLAPPING, "12.30–14.00"));
        assertThat(new Shift("07.30", "16.00", "07.30–16.00").read())
                .isEqualTo(new Fault(Part.BREAKS, Wrong.NOTHING_LEFT, "07.30–16.00"));
        assertThat(Shift.read("07.30–12.00, 11.00–14.00"))
                .isEqualTo(new Fault(Part.OPENS, Wrong.OVERLAPPING, "11.00–14.00"));
    }

    @Test
    void shouldStoreAndReadTheSameWeek() {
        WorkingWeek week = Timetable.SIX_DAYS.ordinary();

        assertThat(HoursText.week(HoursText.of(week))).isEqualTo(week);
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(Shift.of(week.on(day)).read()).isEqualTo(new Read(week.on(day)));
        }
    }
}

package id.laksana.calendar;

import id.laksana.organisation.setup.SetUpPart;
import id.laksana.organisation.setup.SetUpStep;
import jakarta.inject.Singleton;

/** The working time that the law proposes holds until the agency lays down its own, so that somebody has to look at it. */
@Singleton
class CalendarPart implements SetUpPart {

    private final KeptCalendar kept;

    CalendarPart(KeptCalendar kept) {
        this.kept = kept;
    }

    @Override
    public SetUpStep step() {
        return SetUpStep.CALENDAR;
    }

    @Override
    public Standing standing() {
        int days = kept.days().size();
        int timetables = kept.timetables().size();
        return new Standing(State.of(days > 0, timetables > 0), timetables, days);
    }
}

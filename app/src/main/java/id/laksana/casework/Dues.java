package id.laksana.casework;

import id.laksana.calendar.time.Amount;
import id.laksana.casework.clock.Clocks;
import id.laksana.casework.clock.Terms;
import id.laksana.casework.engine.CaseState;
import id.laksana.casework.engine.Course;
import id.laksana.casework.engine.Dated;
import id.laksana.casework.engine.Happened;
import id.laksana.casework.engine.Wait;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.service.StatutoryTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the clocks of a case run out. */
final class Dues {

    private Dues() {}

    /** @param statutory the days that the service has of its own, if any */
    static Dated of(Courses.Footing footing, Happened.Pinned pinned, CaseState state, @Nullable Integer statutory) {
        return state.isClosed()
                ? Dated.NONE
                : Clocks.dues(state.timeline(), terms(footing.course(), pinned, state, statutory), footing.time());
    }

    private static Terms terms(Course course, Happened.Pinned pinned, CaseState state, @Nullable Integer statutory) {
        int days = new StatutoryTime(statutory, "").days();
        Step step = course.track().step(state.at().step());
        return new Terms(
                Optional.ofNullable(step.standardTime()).map(Terms::amount),
                step.clockOwner(),
                Optional.ofNullable(pinned.promised())
                        .map(promised -> Terms.amount(promised.amount(), promised.unit())),
                Optional.of(days).filter(some -> some > 0).map(Amount::ofDays),
                Optional.ofNullable(state.at().waiting())
                        .filter(wait -> wait.whom() == ClockOwner.APPLICANT)
                        .map(Wait::until));
    }
}

package id.laksana.casework.clock;

import id.laksana.calendar.time.Amount;
import id.laksana.casework.engine.Position;
import id.laksana.casework.engine.Track;
import id.laksana.casework.engine.Wait;
import id.laksana.sop.procedure.ClockOwner;
import id.laksana.sop.procedure.StandardTime;
import id.laksana.sop.procedure.Step;
import id.laksana.sop.procedure.TimeTotal;
import id.laksana.sop.procedure.WorkUnit;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a case may take, where it stands now.
 *
 * @param step nothing where the step's standard time is blank
 * @param owner whose time the step takes
 * @param promise what was promised as the case was registered
 * @param statutory after which the law deems it granted; nothing where no such law applies
 * @param answerBy when the applicant for whom the case waits is expected to have answered
 */
public record Terms(
        Optional<Amount> step,
        ClockOwner owner,
        Optional<Amount> promise,
        Optional<Amount> statutory,
        Optional<Instant> answerBy) {

    /**
     * Of a case where it stands.
     *
     * @param statutoryDays 0 where the law deems nothing granted
     */
    public static Terms of(Track track, Position at, Optional<Amount> promise, int statutoryDays) {
        Step step = track.step(at.step());
        return new Terms(
                Optional.ofNullable(step.standardTime()).map(Terms::amount),
                step.clockOwner(),
                promise,
                statutoryDays == 0 ? Optional.empty() : Optional.of(Amount.ofDays(statutoryDays)),
                Optional.ofNullable(at.waiting())
                        .filter(wait -> wait.whom() == ClockOwner.APPLICANT)
                        .map(Wait::until));
    }

    /** What a range allows at most. */
    public static Amount amount(StandardTime time) {
        return amount(time.max(), time.unit());
    }

    public static Amount amount(int amount, WorkUnit unit) {
        return switch (unit) {
            case MINUTE -> new Amount(0, 0, amount);
            case HOUR -> new Amount(0, amount, 0);
            case DAY -> Amount.ofDays(amount);
        };
    }

    /** What the standard times of a path allow at most. */
    public static Amount amount(TimeTotal total) {
        return new Amount(
                total.days().max(), total.hours().max(), total.minutes().max());
    }
}

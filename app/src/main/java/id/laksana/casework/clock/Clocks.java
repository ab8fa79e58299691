package id.laksana.casework.clock;

import id.laksana.calendar.time.Amount;
import id.laksana.calendar.time.BeyondCalendar;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.casework.engine.Dated;
import id.laksana.casework.engine.Pause;
import id.laksana.casework.engine.Timeline;
import id.laksana.sop.procedure.ClockOwner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The clocks of a case, reckoned from the raw facts: the same facts and the same calendar always give the same. */
public final class Clocks {

    private Clocks() {}

    /** When they are due. One that stands still, that does not run or whose end no calendar reaches is not due. */
    public static Dated dues(Timeline line, Terms terms, WorkingTime time) {
        Optional<Instant> promise =
                terms.promise().flatMap(amount -> due(line.receivedAt(), amount, line, _ -> true, time));
        Optional<Instant> statutory = Optional.ofNullable(line.completeAt())
                .flatMap(complete ->
                        terms.statutory().flatMap(amount -> due(complete, amount, line, Clocks::isApplicants, time)));
        Optional<Instant> step = terms.step()
                .flatMap(amount -> due(line.stepSince(), amount, line, pause -> pause.owner() != terms.owner(), time));
        boolean applicants = terms.owner() == ClockOwner.APPLICANT;
        return new Dated(
                applicants ? null : step.orElse(null),
                promise.orElse(null),
                statutory.orElse(null),
                terms.answerBy().or(() -> applicants ? step : Optional.empty()).orElse(null));
    }

    /** Whose working time passed between two moments. */
    public static Spent spent(Instant from, Instant until, List<Pause> pauses, WorkingTime time) {
        Spent.Share gross = new Spent.Share(time.minutesBetween(from, until), time.workingDaysBetween(from, until));
        Spent.Share others = Standstills.of(pauses, _ -> true, from, time).upTo(until, time);
        Spent.Share applicant =
                Standstills.of(pauses, Clocks::isApplicants, from, time).upTo(until, time);
        return new Spent(gross, gross.minus(others), applicant, others.minus(applicant));
    }

    /** When somebody is reminded: as the last day begins. What lasts no longer than that day needs no reminder. */
    public static Optional<Instant> reminder(Instant since, Instant due, WorkingTime time) {
        LocalDate last = LocalDate.ofInstant(due, time.zone());
        Instant opens = time.received(last.atStartOfDay(time.zone()).toInstant());
        return since.isBefore(opens) ? Optional.of(opens) : Optional.empty();
    }

    private static boolean isApplicants(Pause pause) {
        return pause.owner() == ClockOwner.APPLICANT;
    }

    private static Optional<Instant> due(
            Instant start, Amount amount, Timeline line, Predicate<Pause> stopping, WorkingTime time) {
        try {
            return due(start, amount, Standstills.of(line.pauses(), stopping, start, time), time);
        } catch (BeyondCalendar _) {
            return Optional.empty();
        }
    }

    /** Nothing while it stands still, as nobody knows for how long. */
    private static Optional<Instant> due(Instant start, Amount amount, Standstills stills, WorkingTime time) {
        Amount allowed = amount;
        for (Standstills.Still still : stills.all()) {
            if (!still.from().isBefore(time.add(start, allowed))) {
                break;
            }
            if (still.until().isEmpty()) {
                return Optional.empty();
            }
            allowed = moved(start, allowed, still.from(), still.until().get(), time);
        }
        return Optional.of(time.add(start, allowed));
    }

    /** By working days where the days were not over as it began to stand still, otherwise by working minutes. */
    private static Amount moved(Instant start, Amount allowed, Instant from, Instant until, WorkingTime time) {
        if (allowed.days() > 0 && from.isBefore(time.add(start, Amount.ofDays(allowed.days())))) {
            int days = Math.toIntExact(time.workingDaysBetween(from, until));
            return new Amount(allowed.days() + days, allowed.hours(), allowed.minutes());
        }
        int minutes = Math.toIntExact(time.minutesBetween(from, until));
        return new Amount(allowed.days(), allowed.hours(), allowed.minutes() + minutes);
    }
}

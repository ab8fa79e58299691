package id.laksana.casework.clock;

import id.laksana.calendar.time.WorkingTime;
import id.laksana.casework.engine.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * During which times a clock stands still: one after the other, those that touch or overlap as one. What begins or ends while nothing is worked does so
 * when work begins again, just as what comes in then is received then.
 */
record Standstills(List<Still> all) {

    /** @param until nothing while it goes on */
    record Still(Instant from, Optional<Instant> until) {

        boolean reaches(Instant moment) {
            return until.isEmpty() || !until.get().isBefore(moment);
        }
    }

    Standstills {
        all = List.copyOf(all);
    }

    /** Without what was before the start. */
    static Standstills of(List<Pause> pauses, Predicate<Pause> which, Instant start, WorkingTime time) {
        List<Still> stills = pauses.stream()
                .filter(which)
                .map(pause -> new Still(
                        time.received(later(pause.from(), start)),
                        Optional.ofNullable(pause.until()).map(end -> time.received(later(end, start)))))
                .filter(still -> !still.until().equals(Optional.of(still.from())))
                .sorted(Comparator.comparing(Still::from))
                .toList();
        List<Still> apart = new ArrayList<>();
        for (Still still : stills) {
            if (!apart.isEmpty() && apart.getLast().reaches(still.from())) {
                apart.add(joined(apart.removeLast(), still));
            } else {
                apart.add(still);
            }
        }
        return new Standstills(apart);
    }

    /** How much of them there was until a moment; of days, those that began while it stood still. */
    Spent.Share upTo(Instant moment, WorkingTime time) {
        long minutes = 0;
        long days = 0;
        for (Still still : all) {
            if (still.from().isBefore(moment)) {
                Instant end =
                        still.until().filter(each -> each.isBefore(moment)).orElse(moment);
                minutes += time.minutesBetween(still.from(), end);
                days += time.workingDaysBetween(still.from(), end);
            }
        }
        return new Spent.Share(minutes, days);
    }

    private static Still joined(Still one, Still next) {
        return new Still(one.from(), one.until().flatMap(end -> next.until().map(other -> later(end, other))));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

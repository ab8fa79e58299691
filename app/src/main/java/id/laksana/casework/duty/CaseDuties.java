package id.laksana.casework.duty;

import id.laksana.agency.job.AgencyJob;
import id.laksana.agency.job.Turn;
import id.laksana.notice.Notices;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Each minute: first all open cases are dated by the calendar as it is now, then is told what has run out. */
@Singleton
public class CaseDuties implements AgencyJob {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Redating redating;
    private final Deadlines deadlines;
    private final Notices notices;
    private final Clock clock;

    CaseDuties(Redating redating, Deadlines deadlines, Notices notices, Clock clock) {
        this.redating = redating;
        this.deadlines = deadlines;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "case-duties";
    }

    @Override
    public Duration every() {
        return MINUTE;
    }

    @Override
    public void perform(Turn turn) {
        Instant now = clock.instant();
        redating.perform(now, turn);
        deadlines.perform(now, turn);
        notices.forget(now);
    }
}

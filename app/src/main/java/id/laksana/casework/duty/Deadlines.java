package id.laksana.casework.duty;

import id.laksana.agency.AgencyDay;
import id.laksana.agency.job.Turn;
import id.laksana.calendar.Calendars;
import id.laksana.calendar.Whose;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.casework.Cases;
import id.laksana.casework.OpenCases;
import id.laksana.casework.ServiceCase;
import id.laksana.casework.clock.Clocks;
import id.laksana.casework.engine.ClockKind;
import id.laksana.casework.engine.Command;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Tells those whose turn it is what runs out and what has run out, and those above them what has. */
@Singleton
class Deadlines {

    private static final int AT_ONCE = 1000;

    private final OpenCases open;
    private final Cases cases;
    private final Calendars calendars;
    private final AgencyDay day;
    private final Bells bells;

    Deadlines(OpenCases open, Cases cases, Calendars calendars, AgencyDay day, Bells bells) {
        this.open = open;
        this.cases = cases;
        this.calendars = calendars;
        this.day = day;
        this.bells = bells;
    }

    void perform(Instant now, Turn turn) {
        WorkingTime time = calendars.workingTime(Whose.AGENCY);
        ZoneId zone = day.zone();
        LocalDate date = LocalDate.ofInstant(now, zone);
        Instant today = date.atStartOfDay(zone).toInstant();
        Instant tomorrow = date.plusDays(1).atStartOfDay(zone).toInstant();
        for (ServiceCase each : open.due(now, today, tomorrow, AT_ONCE)) {
            for (ClockKind clock : ClockKind.values()) {
                if (turn.isOver()) {
                    return;
                }
                Instant due = each.dues().of(clock);
                if (due != null) {
                    look(new Look(each, clock, due, now), today, time);
                }
            }
        }
    }

    private void look(Look look, Instant today, WorkingTime time) {
        if (!look.hasRunOut()) {
            Clocks.reminder(look.since(), look.due(), time)
                    .filter(moment -> !moment.isAfter(look.now()))
                    .ifPresent(_ -> remind(look));
            return;
        }
        if (!look.isTold()) {
            bells.ring("overdue", look);
            act(look, new Command.FallDue(look.clock(), look.due()), look.clock());
        }
        if (isForThoseAbove(look, today)) {
            escalate(look);
        }
    }

    /** A step may be late within a day without anybody above hearing of it; what was promised and what the law says may not. */
    private static boolean isForThoseAbove(Look look, Instant today) {
        return switch (look.clock()) {
            case STEP -> look.due().isBefore(today);
            case PROMISE, STATUTORY -> true;
            case APPLICANT -> false;
        };
    }

    /** That the law is about to deem something granted, those above hear too. */
    private void remind(Look look) {
        if (bells.hasRung("reminder", look)) {
            return;
        }
        act(look, new Command.Remind(look.clock(), look.due()), look.clock());
        if (look.clock() == ClockKind.STATUTORY) {
            bells.ringAbove("alarm", look);
        }
        bells.ring("reminder", look);
    }

    private void escalate(Look look) {
        if (bells.hasRung("escalated", look)) {
            return;
        }
        for (UUID above : bells.above(look)) {
            act(look, new Command.Escalate(look.clock(), above), above);
        }
        bells.ringAbove("escalated", look);
    }

    private void act(Look look, Command command, Object besides) {
        UUID key = Key.of(look.of().id(), command.getClass().getSimpleName(), look.clock(), look.due(), besides);
        cases.actOfItself(look.of().id(), key, command);
    }
}

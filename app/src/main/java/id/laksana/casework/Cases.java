package id.laksana.casework;

import static id.laksana.casework.CaseSql.STATUTORY;

import id.laksana.agency.AgencyCall;
import id.laksana.agency.AgencyCalls;
import id.laksana.agency.AgencyDay;
import id.laksana.calendar.time.WorkingTime;
import id.laksana.casework.chain.Chain;
import id.laksana.casework.chain.Line;
import id.laksana.casework.engine.Actor;
import id.laksana.casework.engine.Asked;
import id.laksana.casework.engine.CaseState;
import id.laksana.casework.engine.Command;
import id.laksana.casework.engine.Dated;
import id.laksana.casework.engine.Decision;
import id.laksana.casework.engine.Engine;
import id.laksana.casework.engine.Event;
import id.laksana.casework.engine.Happened;
import id.laksana.casework.engine.Refusal;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Permission;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Acts on cases. A command takes one transaction of two round trips: the first locks the case and reads what there is to
 * know, pure code decides, the second writes all that came of it, or nothing is written at all. A command that is sent
 * again by its key is answered as it was answered first.
 */
@Singleton
public class Cases {

    private final AgencyCalls calls;
    private final Courses courses;
    private final Access access;
    private final AgencyDay day;
    private final Clock clock;
    private final Registering registering;

    Cases(AgencyCalls calls, Courses courses, Registering registering, Access access, AgencyDay day, Clock clock) {
        this.calls = calls;
        this.registering = registering;
        this.courses = courses;
        this.access = access;
        this.day = day;
        this.clock = clock;
    }

    /** Makes an application a case, which begins by the SOP in force today. */
    public Begun register(Registration registration) {
        access.require(Permission.REGISTER_CASES);
        return registering.register(registration, access.caller());
    }

    /** By whoever is asking, in the posts that they hold today. Whatever salts the words of the command have, they are kept with salts of our own. */
    public Acted act(CaseId id, Asked asked) {
        access.require(Permission.ACT_ON_CASES);
        Caller caller = access.caller();
        UUID member = caller instanceof Caller.Person person ? person.id() : null;
        return acted(
                new Opening(id, member, day.today(), asked.key(), asked.command()), asked, opened -> switch (caller) {
                    case Caller.Person person -> member(person, asked.command(), opened);
                    case Caller.Service service -> new Actor.Machine(service.id());
                });
    }

    /** By Laksana itself: for jobs, which nobody asks for. What it has done already is refused by where the case stands, not by a key. */
    public Acted actOfItself(CaseId id, Command command) {
        return actOfItself(id, UUID.randomUUID(), command);
    }

    /** The same by a key of what is done, so that a job that was broken off does nothing twice. */
    public Acted actOfItself(CaseId id, UUID key, Command command) {
        Asked asked = new Asked(key, Long.MAX_VALUE, null, command);
        return acted(new Opening(id, null, day.today(), asked.key(), command), asked, _ -> new Actor.Itself());
    }

    /** When the clocks of a case run out by the calendar as it is now. */
    public Dated dues(ServiceCase of) {
        return dues(of, courses.prepare(of.pinned()));
    }

    /** When they would run out by another calendar. */
    public Dated dues(ServiceCase of, WorkingTime time) {
        return dues(of, new Courses.Footing(courses.prepare(of.pinned()).course(), time));
    }

    private Dated dues(ServiceCase of, Courses.Footing footing) {
        Optional<Integer> statutory = calls.transact(call ->
                call.doWith(STATUTORY, values -> values.uuid(of.pinned().service()), answers -> {
                    ResultSet row = answers.rows();
                    return row.next() ? Optional.ofNullable(row.getObject(1, Integer.class)) : Optional.empty();
                }));
        return Dues.of(footing, of.pinned(), of.state(), statutory.orElse(null));
    }

    private interface Whom {

        Actor acts(Opened opened);
    }

    /** Who looks after the agency erases persons, whatever post they hold. */
    private Actor member(Caller.Person person, Command command, Opened opened) {
        boolean erases = command instanceof Command.Anonymise && access.may(Permission.ERASE_CASES);
        Set<UUID> colleagues = opened.eligible() && command instanceof Command.Reassign it && it.member() != null
                ? Set.of(it.member())
                : Set.of();
        return opened.around().member(person.id(), opened.superior() || erases, colleagues);
    }

    private Acted acted(Opening opening, Asked asked, Whom whom) {
        return Turn.of(() -> calls.transact(call -> {
            Optional<Opened> found = CaseStore.open(call, opening);
            if (found.isEmpty() || !found.get().otherThere()) {
                UUID missing = found.isEmpty() || opening.other() == null
                        ? opening.id().value()
                        : opening.other();
                return new Turn.Over<Acted>(new Acted.NoSuchCase(new CaseId(missing)));
            }
            Opened opened = found.get();
            Opened.Same same = opened.same();
            if (same != null) {
                return new Turn.Over<Acted>(again(opened, same, asked));
            }
            Happened.Pinned pinned = opened.row().pinned();
            Optional<Courses.Footing> footing =
                    courses.footing(pinned, opened.around().calendar());
            return footing.isEmpty()
                    ? new Turn.NotYet<Acted>(() -> courses.prepare(pinned))
                    : new Turn.Over<Acted>(decide(call, opened, asked, whom.acts(opened), footing.get()));
        }));
    }

    private static Acted again(Opened opened, Opened.Same same, Asked asked) {
        String salt = same.salt();
        Command told =
                salt == null ? asked.command() : Words.in(asked.command(), said -> Words.salted(said.words(), salt));
        boolean erased = opened.row().state().anonymised();
        Long mark = same.asked();
        return erased || (mark != null && mark == Words.mark(told, exact(asked.happenedAt())))
                ? new Acted.Done(opened.row().told(), List.of(same.event()), true)
                : new Acted.Refused(opened.row().told(), new Refusal.KeyReused(asked.key()));
    }

    private Acted decide(AgencyCall call, Opened opened, Asked asked, Actor actor, Courses.Footing footing)
            throws SQLException {
        CaseRow row = opened.row();
        if (asked.command() instanceof Command.Link link
                && link.other().equals(row.id().value())) {
            return new Acted.Refused(row.told(), new Refusal.WithItself());
        }
        Command command = Words.in(asked.command(), said -> Words.say(said.words()));
        Asked kept = new Asked(asked.key(), asked.seen(), exact(asked.happenedAt()), command);
        Integer statutory = opened.around().statutory();
        Dated due = Dues.of(footing, row.pinned(), row.state(), statutory);
        return switch (Engine.decide(footing.course(), row.state(), kept, actor, due, now())) {
            case Decision.Refused refused -> new Acted.Refused(row.told(), refused.why());
            case Decision.Accepted accepted -> {
                Dated after = Dues.of(footing, row.pinned(), accepted.after(), statutory);
                Telling telling = telling(opened, accepted, after, kept);
                store(call, telling, accepted, command, row.state().seq());
                yield new Acted.Done(telling.row().told(), accepted.events(), false);
            }
        };
    }

    private static void store(AgencyCall call, Telling telling, Decision.Accepted accepted, Command command, long seen)
            throws SQLException {
        switch (command) {
            case Command.Amend _ ->
                CaseStore.amend(call, telling, accepted.words().getFirst(), seen);
            case Command.Anonymise _ -> CaseStore.erase(call, telling, seen);
            default -> CaseStore.move(call, telling, seen);
        }
    }

    private static Telling telling(Opened opened, Decision.Accepted accepted, Dated dues, Asked asked) {
        CaseRow row = opened.row();
        List<Line> lines = lines(
                accepted.events(), opened.around().no(), asked.key(), Words.mark(asked.command(), asked.happenedAt()));
        CaseRow after = new CaseRow(
                row.id(),
                row.number(),
                row.receipt(),
                row.practice(),
                row.pinned(),
                row.registeredAt(),
                isReturned(row, accepted),
                head(row.head(), lines),
                accepted.after(),
                dues);
        return new Telling(after, lines, asked.command() instanceof Command.Amend ? List.of() : accepted.words());
    }

    /** The command's own event is the last; those before it came with it. */
    static List<Line> lines(List<Event> events, long no, UUID key, long mark) {
        List<Line> lines = new ArrayList<>();
        long last = events.getLast().seq();
        for (Event event : events) {
            boolean own = event.seq() == last;
            lines.add(new Line(no, own ? key : null, own ? mark : null, event));
        }
        return lines;
    }

    static byte[] head(byte[] before, List<Line> lines) {
        byte[] head = before;
        for (Line line : lines) {
            head = Chain.next(head, line);
        }
        return head;
    }

    private static boolean isReturned(CaseRow before, Decision.Accepted accepted) {
        CaseState after = accepted.after();
        if (after.at().since() == before.at().since()) {
            return before.returned();
        }
        return accepted.events().stream()
                .anyMatch(event -> event.seq() == after.at().since() && event.what() instanceof Happened.SentBack);
    }

    private Instant now() {
        return exactly(clock.instant());
    }

    /** As exact as PostgreSQL keeps it. */
    static @Nullable Instant exact(@Nullable Instant moment) {
        return moment == null ? null : exactly(moment);
    }

    static Instant exactly(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}

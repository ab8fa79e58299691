package id.laksana.casework;

import static id.laksana.casework.CaseSql.FIND;

import id.laksana.agency.AgencyCall;
import id.laksana.agency.AgencyCalls;
import id.laksana.agency.AgencyDay;
import id.laksana.agency.CurrentAgency;
import id.laksana.casework.CaseStore.Ground;
import id.laksana.casework.chain.Chain;
import id.laksana.casework.chain.Line;
import id.laksana.casework.engine.Actor;
import id.laksana.casework.engine.Beginning;
import id.laksana.casework.engine.Decision;
import id.laksana.casework.engine.Engine;
import id.laksana.casework.engine.Happened;
import id.laksana.casework.engine.Refusal;
import id.laksana.casework.engine.Said;
import id.laksana.identity.Caller;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Begins cases. */
@Singleton
class Registering {

    private static final SecureRandom LOT = new SecureRandom();

    private final AgencyCalls calls;
    private final Courses courses;
    private final Offers offers;
    private final CurrentAgency agency;
    private final AgencyDay day;
    private final Clock clock;

    Registering(AgencyCalls calls, Courses courses, Offers offers, CurrentAgency agency, AgencyDay day, Clock clock) {
        this.calls = calls;
        this.courses = courses;
        this.offers = offers;
        this.agency = agency;
        this.day = day;
        this.clock = clock;
    }

    Begun register(Registration registration, Caller caller) {
        UUID member = caller instanceof Caller.Person person ? person.id() : null;
        LocalDate today = day.today();
        return Turn.of(() -> calls.transact(call -> {
            Ground ground = CaseStore.begin(call, member, today, registration);
            return ground.known() == null
                    ? begin(call, registration, caller, ground, today)
                    : again(registration, ground, new CaseId(ground.known()));
        }));
    }

    private Turn<Begun> begin(AgencyCall call, Registration registration, Caller caller, Ground ground, LocalDate today)
            throws SQLException {
        UUID service = ground.service();
        UUID sop = ground.sop();
        if (service == null || sop == null) {
            return new Turn.Over<>(new Begun.NotOffered(registration.service()));
        }
        Optional<Offers.Offer> offer = offers.known(sop, ground.acts(), today);
        if (offer == null) {
            return new Turn.NotYet<>(() -> offers.findOut(sop, ground.acts(), today));
        }
        if (offer.isEmpty()) {
            return new Turn.Over<>(new Begun.NotOffered(registration.service()));
        }
        Happened.Pinned pinned = new Happened.Pinned(
                service, sop, offer.get().version(), offer.get().hash(), registration.form(), ground.promised());
        Optional<Courses.Footing> footing =
                courses.footing(pinned, ground.around().calendar());
        return footing.isEmpty()
                ? new Turn.NotYet<>(() -> courses.prepare(pinned))
                : new Turn.Over<>(begin(call, registration, caller, new Start(ground, pinned, footing.get())));
    }

    private record Start(Ground ground, Happened.Pinned pinned, Courses.Footing footing) {}

    private Begun begin(AgencyCall call, Registration registration, Caller caller, Start start) throws SQLException {
        Ground ground = start.ground();
        Instant now = Cases.exactly(clock.instant());
        Instant said = registration.receivedAt();
        Instant received = said == null ? now : Cases.exactly(said);
        int year = received.atZone(day.zone()).getYear();
        Receipt receipt = Receipt.draw(agency.get().value(), year, ground.number(), LOT);
        Said applicant = Words.say(registration.applicant().json());
        Beginning beginning =
                new Beginning(receipt.toString(), start.pinned(), registration.practice(), applicant, received);
        Actor actor = switch (caller) {
            case Caller.Person person -> ground.around().member(person.id(), false, Set.of());
            case Caller.Service service -> new Actor.Machine(service.id());
        };
        return switch (Engine.begin(start.footing().course(), beginning, actor, now)) {
            case Decision.Refused refused -> new Begun.Refused(refused.why());
            case Decision.Accepted accepted -> {
                CaseRow row = store(call, start, accepted, receipt, mark(registration, applicant), registration);
                yield new Begun.Registered(row.told(), false);
            }
        };
    }

    private static CaseRow store(
            AgencyCall call, Start start, Decision.Accepted accepted, Receipt receipt, long mark, Registration asked)
            throws SQLException {
        CaseId id = CaseId.fresh();
        List<Line> lines =
                Cases.lines(accepted.events(), start.ground().around().no(), asked.key(), mark);
        CaseRow row = new CaseRow(
                id,
                start.ground().number(),
                receipt.toString(),
                asked.practice(),
                start.pinned(),
                accepted.after().recordedAt(),
                false,
                Cases.head(Chain.start(id.value()), lines),
                accepted.after(),
                Dues.of(
                        start.footing(),
                        start.pinned(),
                        accepted.after(),
                        start.ground().around().statutory()));
        CaseStore.register(
                call, new Telling(row, lines, List.of()), accepted.words().getFirst());
        return row;
    }

    /** A person who has been erased since cannot be compared: then the key alone says that it is the same. */
    private Turn<Begun> again(Registration registration, Ground ground, CaseId known) {
        String salt = ground.salt();
        Long asked = ground.asked();
        boolean same = salt == null
                || (asked != null
                        && asked
                                == mark(
                                        registration,
                                        Words.salted(registration.applicant().json(), salt)));
        return same
                ? new Turn.Later<>(() -> new Begun.Registered(find(known).told(), true))
                : new Turn.Over<>(new Begun.Refused(new Refusal.KeyReused(registration.key())));
    }

    private CaseRow find(CaseId id) {
        return calls.transact(call -> call.doWith(FIND, values -> values.uuid(id.value()), answers -> {
            ResultSet row = answers.rows();
            row.next();
            return CaseRow.read(row);
        }));
    }

    private static long mark(Registration registration, Said applicant) {
        String all = String.join(
                "\n",
                registration.service(),
                String.valueOf(registration.form()),
                String.valueOf(Cases.exact(registration.receivedAt())),
                String.valueOf(registration.practice()),
                applicant.digest().value());
        return Words.mark(all.getBytes(StandardCharsets.UTF_8));
    }
}

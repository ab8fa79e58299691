package id.laksana.numbering;

import id.laksana.agency.AgencyDay;
import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.identity.Access;
import id.laksana.identity.Caller;
import id.laksana.identity.Permission;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Draws numbers. Those of a register follow each other without a gap in each of its periods: what is drawn in a transaction
 * that is undone was not drawn, and the next who draws waits until that is decided. Every other number of a period stands in
 * the book: used, reserved or void.
 */
@Singleton
public class Numbers {

    /** So many at once, for a batch of letters. */
    public static final int MOST_RESERVED = 100;

    private static final int MONTHS_AHEAD = 12;

    /** After so many numbers that are all taken the pattern itself is at fault. */
    private static final int MOST_PASSED = 1_000;

    private final EntryRows entries;
    private final PatternRows patterns;
    private final Access access;
    private final AuditTrail audit;
    private final AgencyDay day;
    private final Clock clock;

    Numbers(EntryRows entries, PatternRows patterns, Access access, AuditTrail audit, AgencyDay day, Clock clock) {
        this.entries = entries;
        this.patterns = patterns;
        this.access = access;
        this.audit = audit;
        this.day = day;
        this.clock = clock;
    }

    /**
     * Draws the next number in the transaction of what bears it, whose permission the caller has seen to. To be called before the
     * transaction writes to the audit trail, for which others wait longer.
     *
     * @param subject what bears it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Drawn draw(Wish wish, String subject) {
        access.require(Permission.ENTER);
        return next(wish, NumberState.USED, subject, "");
    }

    /** Holds numbers for what is still to come: all of them, or none where the first cannot be given. */
    @Transactional
    public List<Drawn> reserve(Wish wish, int count, String reason) {
        access.require(Permission.EDIT_NUMBERS);
        if (count < 1 || count > MOST_RESERVED || reason.isBlank()) {
            throw new IllegalArgumentException("Not to be reserved: " + count + " for '" + reason + "'.");
        }
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(next(wish, NumberState.RESERVED, "", reason.strip()));
            if (!(drawn.getLast() instanceof Drawn.Given)) {
                return drawn;
            }
        }
        drawn.forEach(one -> told(AuditAction.RESERVE_NUMBER, ((Drawn.Given) one).number(), "reason", reason.strip()));
        return drawn;
    }

    /** A paper bears a number that was reserved. */
    @Transactional
    public NumberEntry use(NumberEntry reserved, String subject) {
        access.require(Permission.EDIT_NUMBERS);
        if (reserved.state() != NumberState.RESERVED || subject.isBlank()) {
            throw new IllegalArgumentException("Only a reserved number can be used, and for something.");
        }
        NumberEntry used = change(reserved, NumberState.USED, subject.strip(), reserved.reason());
        told(AuditAction.USE_NUMBER, used, "subject", used.subject());
        return used;
    }

    /** No paper will bear it; it is not given again. */
    @Transactional
    public NumberEntry declareVoid(NumberEntry number, String reason) {
        access.require(Permission.EDIT_NUMBERS);
        if (number.state() == NumberState.VOID || reason.isBlank()) {
            throw new IllegalArgumentException("Void already, or without a reason.");
        }
        NumberEntry gone = change(number, NumberState.VOID, number.subject(), reason.strip());
        told(AuditAction.VOID_NUMBER, gone, "reason", gone.reason());
        return gone;
    }

    /** Notes a number of an old paper, whatever it is: it may be blank, and others may have it too. Whoever asks before is told so. */
    @Transactional
    public NumberEntry record(String register, String text, @Nullable LocalDate of, String subject) {
        access.require(Permission.EDIT_NUMBERS);
        UUID id = UUID.randomUUID();
        Caller caller = access.caller();
        entries.add(
                id,
                register,
                null,
                null,
                text.strip(),
                NumberState.RECORDED.name(),
                of,
                subject.strip(),
                "",
                clock.instant(),
                caller.id(),
                caller.name());
        NumberEntry recorded = stored(id);
        told(AuditAction.RECORD_NUMBER, recorded, "subject", recorded.subject());
        return recorded;
    }

    /** What has this number already, in whatever state. */
    @Transactional(readOnly = true)
    public List<NumberEntry> known(String register, String text) {
        access.require(Permission.ENTER);
        return entries.of(register, text.strip()).stream().map(EntryRow::entry).toList();
    }

    private Drawn next(Wish wish, NumberState state, String subject, String reason) {
        PatternRevision revision =
                patterns.on(wish.register(), wish.day()).map(PatternRow::kept).orElse(null);
        LocalDate last = day.today().plusMonths(MONTHS_AHEAD);
        if (revision == null) {
            return new Drawn.TooEarly(patterns.all(wish.register()).getLast().validFrom());
        }
        if (wish.day().isAfter(last)) {
            return new Drawn.TooLate(last);
        }
        String unit = wish.unit().isBlank() ? revision.unit() : wish.unit().strip();
        String classification = wish.classification().isBlank()
                ? revision.classification()
                : wish.classification().strip();
        Pattern pattern = revision.pattern();
        if (pattern.asksForUnit() && unit.isBlank()) {
            return new Drawn.WithoutUnit();
        }
        if (pattern.asksForClassification() && classification.isBlank()) {
            return new Drawn.WithoutClassification();
        }
        return next(revision, wish.day(), new Chosen(unit, classification, state, subject, reason));
    }

    /** What is known before the running number is. */
    private record Chosen(String unit, String classification, NumberState state, String subject, String reason) {}

    private Drawn next(PatternRevision revision, LocalDate of, Chosen chosen) {
        Pattern pattern = revision.pattern();
        String period = revision.period(of);
        String text = "";
        for (int passed = 0; passed < MOST_PASSED; passed++) {
            int sequence = entries.next(revision.register(), period, revision.first(of));
            text = pattern.write(new Token.Values(sequence, of, chosen.unit(), chosen.classification()));
            List<EntryRow> taken = entries.of(revision.register(), text);
            if (taken.isEmpty()) {
                return new Drawn.Given(add(new Place(revision.register(), period, sequence), text, of, chosen));
            }
            if (!pattern.hasSequence()) {
                entries.putBack(revision.register(), period);
                return new Drawn.Taken(text);
            }
            pass(new Place(revision.register(), period, sequence), taken, of);
        }
        return new Drawn.Taken(text);
    }

    private record Place(String register, String period, int sequence) {}

    /** Its place is that of the old paper that bears it; where a drawn number reads the same, it is void. */
    private void pass(Place place, List<EntryRow> taken, LocalDate of) {
        boolean placed = taken.stream()
                .filter(row -> row.seq() == null)
                .anyMatch(row -> entries.place(row.id(), place.period(), place.sequence()) == 1);
        if (!placed) {
            String text = taken.getFirst().text();
            add(
                    place,
                    text,
                    of,
                    new Chosen("", "", NumberState.VOID, taken.getFirst().subject(), "="));
        }
    }

    private NumberEntry add(Place place, String text, LocalDate of, Chosen chosen) {
        UUID id = UUID.randomUUID();
        Caller caller = access.caller();
        entries.add(
                id,
                place.register(),
                place.period(),
                place.sequence(),
                text,
                chosen.state().name(),
                of,
                chosen.subject(),
                chosen.reason(),
                clock.instant(),
                caller.id(),
                caller.name());
        return stored(id);
    }

    private NumberEntry change(NumberEntry number, NumberState state, String subject, String reason) {
        int changed = entries.change(number.id(), state.name(), subject, reason, number.version());
        StaleVersion.unlessUpdated(changed, "The number");
        return stored(number.id());
    }

    private NumberEntry stored(UUID id) {
        return entries.find(id).map(EntryRow::entry).orElseThrow();
    }

    private void told(AuditAction act, NumberEntry number, String field, String text) {
        audit.append(act, number.text(), Changes.facts(Map.of(field, text, "register", number.register())));
    }
}

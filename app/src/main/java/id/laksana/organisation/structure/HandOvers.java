package id.laksana.organisation.structure;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.audit.Changes;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is away and who does their duties meanwhile. */
@Singleton
public class HandOvers {

    private final HandOverRows rows;
    private final OfficialRows officials;
    private final Editing editing;
    private final Access access;
    private final AuditTrail audit;

    HandOvers(HandOverRows rows, OfficialRows officials, Editing editing, Access access, AuditTrail audit) {
        this.rows = rows;
        this.officials = officials;
        this.editing = editing;
        this.access = access;
        this.audit = audit;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<HandOver> all() {
        access.require(Permission.READ_ORGANISATION);
        return rows.all().stream().map(HandOverRow::handOver).toList();
    }

    @Transactional
    public HandingOver add(HandOver added) {
        editing.require(added);
        lock(added);
        Optional<HandingOver> refusal = refusal(added);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        rows.add(
                added.id().value(),
                added.official().value(),
                added.substitute().value(),
                added.from(),
                added.until(),
                added.reason());
        return done(Facts.NONE, added.id());
    }

    /** @param changed with the version that the change was made from */
    @Transactional
    public HandingOver change(HandOver changed) {
        editing.require(changed);
        lock(changed);
        HandOver before = find(changed.id());
        editing.require(before);
        Optional<HandingOver> refusal = refusal(changed);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        int updated = rows.update(
                changed.id().value(),
                changed.official().value(),
                changed.substitute().value(),
                changed.from(),
                changed.until(),
                changed.reason(),
                changed.version());
        StaleVersion.unlessUpdated(updated, "The hand-over");
        return done(Facts.of(before, name(before.substitute())), changed.id());
    }

    /** Takes back what will not be, or was never so. */
    @Transactional
    public void remove(HandOver removed) {
        HandOver before = find(removed.id());
        editing.require(before);
        StaleVersion.unlessUpdated(rows.remove(removed.id().value(), removed.version()), "The hand-over");
        audit.append(
                AuditAction.CHANGE_HAND_OVER,
                name(before.official()),
                Changes.between(Facts.of(before, name(before.substitute())), Facts.NONE));
    }

    /** Whoever hands over to or from one of the two waits. */
    private void lock(HandOver handOver) {
        String both = Stream.of(handOver.official(), handOver.substitute())
                .map(OfficialId::toString)
                .collect(Collectors.joining(","));
        if (officials.lock(both).size() != 2) {
            throw new StaleVersion("The official");
        }
    }

    private HandOver find(HandOverId id) {
        return rows.findById(id.value())
                .map(HandOverRow::handOver)
                .orElseThrow(() -> new StaleVersion("The hand-over"));
    }

    private Optional<HandingOver> refusal(HandOver asked) {
        return rows.touching(asked.official().value(), asked.substitute().value(), asked.from(), asked.until()).stream()
                .map(HandOverRow::handOver)
                .filter(other -> !other.id().equals(asked.id()))
                .flatMap(other -> conflict(asked, other).map(kind -> refusal(kind, other)).stream())
                .findFirst();
    }

    enum Conflict {
        AWAY_ALREADY,
        SUBSTITUTE_AWAY,
        STANDS_IN
    }

    /** One who stands in for two people is well; one who is away and stands in is not. */
    static Optional<Conflict> conflict(HandOver asked, HandOver other) {
        if (other.official().equals(asked.official())) {
            return Optional.of(Conflict.AWAY_ALREADY);
        }
        if (other.official().equals(asked.substitute())) {
            return Optional.of(Conflict.SUBSTITUTE_AWAY);
        }
        return other.substitute().equals(asked.official()) ? Optional.of(Conflict.STANDS_IN) : Optional.empty();
    }

    private HandingOver refusal(Conflict conflict, HandOver other) {
        return switch (conflict) {
            case AWAY_ALREADY -> new HandingOver.AwayAlready(other, official(other.substitute()));
            case SUBSTITUTE_AWAY -> new HandingOver.SubstituteAway(other, official(other.official()));
            case STANDS_IN -> new HandingOver.StandsIn(other, official(other.official()));
        };
    }

    private HandingOver done(Map<String, String> before, HandOverId id) {
        HandOver after = find(id);
        audit.append(
                AuditAction.CHANGE_HAND_OVER,
                name(after.official()),
                Changes.between(before, Facts.of(after, name(after.substitute()))));
        return new HandingOver.Done(after);
    }

    private String name(OfficialId id) {
        return official(id).printedName();
    }

    private Official official(OfficialId id) {
        return officials.findById(id.value()).orElseThrow().official();
    }
}

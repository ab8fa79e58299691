package id.laksana.sop.review;

import id.laksana.audit.AuditAction;
import id.laksana.audit.AuditTrail;
import id.laksana.identity.Access;
import id.laksana.identity.Permission;
import id.laksana.sop.reading.Correction;
import id.laksana.sop.reading.Subject;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.version.Sop;
import id.laksana.web.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What an agency's officials say of how its SOPs are read. A version is never touched by it: verdicts stand beside it, corrections become the next. */
@Singleton
public class Reviews {

    private final StoredReadings readings;
    private final Access access;
    private final AuditTrail audit;

    Reviews(StoredReadings readings, Access access, AuditTrail audit) {
        this.readings = readings;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<Review> open(String code) {
        access.require(Permission.READ_SOPS);
        return readings.find(code).map(readings::review);
    }

    /** Confirms what was seen to be read so; refused as stale where it is read otherwise meanwhile. What is confirmed already stays so. */
    @Transactional
    public Review confirm(String code, Collection<Subject> seen) {
        return say(code, seen, true);
    }

    /** Lets what was confirmed wait again. */
    @Transactional
    public Review takeBack(String code, Collection<Subject> seen) {
        return say(code, seen, false);
    }

    /**
     * Corrects the draft, or begins one.
     *
     * @param seen the version of the draft that was seen; none where none was
     */
    @Transactional
    public Review correct(String code, Correction correction, OptionalLong seen) {
        Sop sop = lock(code);
        Review before = readings.review(sop);
        requireSame(before, seen);
        if (before.item(correction.subject()).isEmpty()) {
            throw new StaleVersion("What is corrected");
        }
        Set<Subject> known = Set.copyOf(Subject.of(before.sheet()));
        Sheet corrected = correction.applyTo(before.sheet());
        readings.draft(sop, before, corrected);
        List<Subject> anew = Subject.of(corrected).stream()
                .filter(subject -> !known.contains(subject))
                .toList();
        readings.say(sop, anew, true);
        audit(
                AuditAction.CORRECT_READING,
                before,
                Map.of("subjects", before.names(anew), "reason", correction.reason()));
        return readings.review(sop);
    }

    @Transactional
    public Review discard(String code, long seen) {
        Sop sop = lock(code);
        Review before = readings.review(sop);
        requireSame(before, OptionalLong.of(seen));
        readings.remove(sop, seen);
        audit(AuditAction.DISCARD_DRAFT, before, Map.of());
        return readings.review(sop);
    }

    private Review say(String code, Collection<Subject> seen, boolean confirmed) {
        Sop sop = lock(code);
        Review before = readings.review(sop);
        List<Item> items = before.still(seen);
        if (items.size() < seen.size()) {
            throw new StaleVersion("What is read");
        }
        Item.State from = confirmed ? Item.State.PROPOSED : Item.State.CONFIRMED;
        List<Subject> changing = items.stream()
                .filter(item -> item.state() == from)
                .map(Item::subject)
                .toList();
        if (!changing.isEmpty()) {
            readings.say(sop, changing, confirmed);
            AuditAction action = confirmed ? AuditAction.CONFIRM_READING : AuditAction.TAKE_BACK_CONFIRMATION;
            audit(action, before, Map.of("subjects", before.names(changing)));
        }
        return readings.review(sop);
    }

    private Sop lock(String code) {
        access.require(Permission.EDIT_SOPS);
        return readings.lock(code);
    }

    private static void requireSame(Review review, OptionalLong seen) {
        if (!review.draftVersion().equals(seen)) {
            throw new StaleVersion("The draft");
        }
    }

    private void audit(AuditAction action, Review review, Map<String, String> details) {
        Map<String, String> all = new LinkedHashMap<>(details);
        int version = review.draft().map(Draft::basedOn).orElse(review.version());
        all.put("version", String.valueOf(version));
        audit.append(action, review.code(), all);
    }
}

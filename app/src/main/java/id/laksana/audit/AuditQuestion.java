package id.laksana.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants to know of the trail.
 *
 * @param words are looked for in who acted, in what was acted on and in what changed
 * @param named acts that are called by the words in the language of who asks
 * @param from the first moment
 * @param until the first moment that is too late
 */
public record AuditQuestion(
        String words,
        Set<AuditAction> named,
        Optional<AuditAction> action,
        Optional<String> actor,
        Optional<Instant> from,
        Optional<Instant> until,
        Order order) {

    public AuditQuestion {
        named = Set.copyOf(named);
    }

    public AuditQuestion(
            String words, Optional<AuditAction> action, Optional<Instant> from, Optional<Instant> until, Order order) {
        this(words, Set.of(), action, Optional.empty(), from, until, order);
    }

    /** By what, and whether backwards. Acts that are equal in it come newest first. */
    public record Order(By by, boolean descending) {}

    /** What the trail can be sorted by. */
    public enum By {
        TIME,
        ACTOR,
        ACTION
    }
}

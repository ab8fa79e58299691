package id.laksana.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wants to know of the trail.
 *
 * @param from the first moment
 * @param until the first moment that is too late
 */
public record AuditQuestion(
        String words, Optional<AuditAction> action, Optional<Instant> from, Optional<Instant> until, Order order) {

    /** By what, and whether backwards. Acts that are equal in it come newest first. */
    public record Order(By by, boolean descending) {}

    /** What the trail can be sorted by. */
    public enum By {
        TIME,
        ACTOR,
        ACTION
    }
}

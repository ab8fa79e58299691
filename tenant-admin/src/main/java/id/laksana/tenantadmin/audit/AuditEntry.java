package id.laksana.tenantadmin.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act that is to be noted.
 *
 * @param actorId nobody, where the platform itself acts
 * @param details a JSON object; each field is a text, or a pair of what was before and what is now
 */
public record AuditEntry(
        Instant at,
        @Nullable UUID actorId,
        String actorName,
        String action,
        String subject,
        String details,
        @Nullable String requestId) {

    /** What the platform itself does. */
    public static AuditEntry ofPlatform(Instant at, String action, String subject, String details) {
        return new AuditEntry(at, null, "Laksana", action, subject, details, null);
    }
}
